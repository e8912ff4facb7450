import { connect, createServer, type Socket } from 'node:net';

export interface LossyLine {
  readonly port: number;
  /** The next COMMIT reaches the server and is carried out; its answer does not come back, and the line is cut. */
  readonly loseNextCommit: () => void;
  /** The next COMMIT is answered; then every line is cut, and none is made anew. */
  readonly cutAfterCommit: () => void;
  readonly close: () => Promise<void>;
}

/** A line to a PostgreSQL's Unix socket that can lose the one answer that matters. */
export async function lossyLine(socketPath: string): Promise<LossyLine> {
  let losing = false;
  let cutting: 'no' | 'next' | 'cut' = 'no';
  const open = new Set<Socket>();
  const server = createServer(client => {
    const postgres = connect(socketPath);
    let lost = false;
    let last = false;
    if (cutting === 'cut') client.destroy();
    for (const end of [client, postgres]) {
      open.add(end);
      end.on('error', () => {});
      end.on('close', () => open.delete(end));
    }
    client.on('data', data => {
      if (losing && data.includes('commit\0')) {
        losing = false;
        lost = true;
      }
      if (cutting === 'next' && data.includes('commit\0')) {
        cutting = 'cut';
        last = true;
      }
      postgres.write(data);
    });
    postgres.on('data', data => {
      if (lost) client.destroy();
      else if (last) client.end(data, cutAll);
      else client.write(data);
    });
    client.on('close', () => postgres.end());
    postgres.on('close', () => client.destroy());
  });
  const cutAll = (): void => {
    for (const end of open) end.destroy();
  };
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    loseNextCommit: () => {
      losing = true;
    },
    cutAfterCommit: () => {
      cutting = 'next';
    },
    close: async () => {
      cutAll();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
