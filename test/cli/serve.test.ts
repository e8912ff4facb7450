import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { khop, launcher } from './khop.ts';

/** The launcher may have to build the page first. */
const PATIENCE = 120_000;

test(
  'serve tells its address in two languages, answers there, and Ctrl-C ends it cleanly',
  async () => {
    const child = spawn(process.execPath, [launcher, 'serve', '--no-data'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const end = new Promise(resolve => child.once('close', resolve));
    let out = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', chunk => {
        out += chunk;
        const [, address] = /Khớp đang chạy tại (http:\S+);/u.exec(out) ?? [];
        if (address !== undefined) resolve(address);
      });
      child.once('close', () => reject(new Error(`it ended: ${out}`)));
    });
    expect(out).toContain(`Khớp is running at ${url}; press Ctrl-C to stop.`);
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<html');
    child.kill('SIGINT');
    expect(await end).toBe(0);
  },
  PATIENCE,
);

test(
  'a port in use is told in one sentence',
  async () => {
    const holder = createServer();
    await new Promise<void>(resolve => holder.listen(0, '127.0.0.1', resolve));
    const address = holder.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { status, err } = await khop(['serve', '--no-data', '--port', port]);
    holder.close();
    expect(status).toBe(2);
    expect(err).toContain(`khop: serve: Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác.\n`);
  },
  PATIENCE,
);
