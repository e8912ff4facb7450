import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** Times-metric letters with every Vietnamese one. */
const faces = [
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
];

/** Results of this many compilings ago are forgotten: what an author changes is compiled again in a fraction of the time. */
const remembered = 10;

let loading: Promise<NodeCompiler | null> | undefined;

/** Typst source to PDF; null where its binary or the fonts are not installed. Loaded once, when first asked for. */
export async function loadCompiler(): Promise<((source: string) => Uint8Array) | null> {
  loading ??= load();
  const compiler = await loading;
  return compiler === null ? null : source => compile(compiler, source);
}

async function load(): Promise<NodeCompiler | null> {
  try {
    const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
    const fontBlobs = await Promise.all(faces.map(path => readFile(join(folder, path))));
    return Compiler.create({ fontArgs: [{ fontBlobs }] });
  } catch {
    // Both packages are optional: npm leaves them out where there is no binary for the machine.
    return null;
  }
}

function compile(compiler: NodeCompiler, source: string): Uint8Array {
  const answer = compiler.compile({ mainFileContent: source });
  const { result } = answer;
  if (result === null) throw new Error(`Typst: ${JSON.stringify(answer.takeError()?.shortDiagnostics)}`);
  const bytes = new Uint8Array(written(compiler, result));
  compiler.evictCache(remembered);
  return bytes;
}

/** By PDF/UA-1, which refuses a picture without an alternative: such a document is still tagged, and promises less. */
function written(compiler: NodeCompiler, document: NodeTypstDocument): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch {
    return compiler.pdf(document);
  }
}
