import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const workerFile = 'service-worker.js';

/**
 * Writes into the service worker the list of the check page's files and a version that changes with any file of the
 * build. What only the rooms of the store need is left out: those rooms need a server anyway, and the check page is
 * no heavier for them.
 */
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
        const late = lateFiles(bundle);
        const hash = createHash('sha256');
        const paths: string[] = [];
        for (const [name, output] of Object.entries(bundle)) {
          if (name === workerFile || name.endsWith('.map')) continue;
          if (!late.has(name)) paths.push(name === 'index.html' ? '/' : `/${name}`);
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

/** Scripts that the page reaches only by a late import, with the styles that only they bring. */
function lateFiles(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const chunks = Object.values(bundle).filter(output => output.type === 'chunk');
  const early = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  // A set visits what is added to it on the way.
  for (const name of early) {
    const chunk = bundle[name];
    if (chunk?.type === 'chunk') for (const imported of chunk.imports) early.add(imported);
  }
  const stylesOf = (wanted: boolean) =>
    chunks
      .filter(({ fileName }) => early.has(fileName) === wanted)
      .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const kept = new Set(stylesOf(true));
  const late = chunks.filter(({ fileName }) => !early.has(fileName)).map(({ fileName }) => fileName);
  return new Set([...late, ...stylesOf(false).filter(name => !kept.has(name))]);
}
