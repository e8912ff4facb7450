import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const workerFile = 'service-worker.js';

/** Writes into the service worker the list of every file of the build and a version that changes with any of them. */
export function precache(publicFolder: string): Plugin {
  return {
    name: 'khop-precache',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[workerFile];
        if (worker?.type !== 'chunk') return this.error(`${workerFile} is missing from the build`);
        const hash = createHash('sha256');
        const paths: string[] = [];
        for (const [name, output] of Object.entries(bundle)) {
          if (name === workerFile || name.endsWith('.map')) continue;
          paths.push(name === 'index.html' ? '/' : `/${name}`);
          hash.update(name).update(output.type === 'chunk' ? output.code : output.source);
        }
        for (const name of readdirSync(publicFolder)) {
          paths.push(`/${name}`);
          hash.update(name).update(readFileSync(join(publicFolder, name)));
        }
        const version = hash.update(worker.code).digest('hex').slice(0, 16);
        worker.code = worker.code
          .replaceAll('__PRECACHE__', JSON.stringify(paths.sort()))
          .replaceAll('__VERSION__', JSON.stringify(version));
      },
    },
  };
}
