/** A server in a process of its own, which tells its parent how much memory it holds. Folder of data; folder of pages. */
import { serve } from '#serving';
import { openStore } from '#storing';

const [data = '', web = ''] = process.argv.slice(2);
const opened = await openStore({ data });
if (!opened.ok) throw new Error(opened.problem.en);
const { store } = opened;
const served = await serve({ web, api: { store, who: 'bench', version: 'bench', boundaries: null } });
if (!served.ok) throw new Error(served.problem.en);
process.send?.({ url: served.url });
const telling = setInterval(() => process.send?.({ memory: process.memoryUsage.rss() }), 50);
process.on('message', () => void end());
process.on('disconnect', () => void end());
process.on('SIGINT', () => {});

async function end(): Promise<void> {
  clearInterval(telling);
  if (served.ok) await served.close();
  await store.close();
  if (process.connected) process.disconnect();
}
