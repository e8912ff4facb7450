/** The library stamps files with the clock and with random names; here they get what depends on the document alone. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** ZIP keeps local time: a day whose local date fits ZIP's years in every time zone. */
const zipTime = '1980-01-02T00:00:00';

/** The same archive, its time of making being `made`, its relations and drawings named by their order. */
export function settled(archive: Uint8Array, made: Date): Uint8Array {
  const parts = unzipSync(archive);
  const names = randomNames(parts);
  const written = Object.entries(parts).map(([path, bytes]) => [path, settledPart(path, bytes, { made, names })]);
  return zipSync(Object.fromEntries(written), { mtime: new Date(zipTime), level: 6 });
}

interface Settling {
  readonly made: Date;
  readonly names: ReadonlyMap<string, string>;
}

function settledPart(path: string, bytes: Uint8Array, settling: Settling): Uint8Array {
  if (path.endsWith('.xlsx')) return settled(bytes, settling.made);
  if (path === 'docProps/core.xml') return rewritten(bytes, xml => withTimes(xml, settling.made));
  if (path === 'word/document.xml') return rewritten(bytes, xml => withDrawingIds(withNames(xml, settling.names)));
  if (settling.names.size > 0 && /\.rels$|^word\/charts\//u.test(path))
    return rewritten(bytes, xml => withNames(xml, settling.names));
  return bytes;
}

function rewritten(bytes: Uint8Array, rewrite: (xml: string) => string): Uint8Array {
  return strToU8(rewrite(strFromU8(bytes)));
}

const stamped = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

function withTimes(xml: string, made: Date): string {
  return xml.replace(stamped, `$1${made.toISOString().replace(/\.\d+Z$/u, 'Z')}`);
}

/** Relations that the library numbers are `rId1`; those to its charts carry 21 random characters. */
const randomName = /\bId="(rId[\w-]{21})"/gu;

function randomNames(parts: Record<string, Uint8Array>): ReadonlyMap<string, string> {
  const relations = Object.entries(parts).filter(([path]) => path.endsWith('.rels'));
  const found = relations.flatMap(([, bytes]) =>
    [...strFromU8(bytes).matchAll(randomName)].map(([, name = '']) => name),
  );
  return new Map(found.map((name, index) => [name, `rIdChart${index + 1}`]));
}

function withNames(xml: string, names: ReadonlyMap<string, string>): string {
  return names.size === 0 ? xml : xml.replace(/"(rId[\w-]{21})"/gu, (whole, name) => `"${names.get(name) ?? whole}"`);
}

/** Drawings are numbered from the start of the process. */
function withDrawingIds(xml: string): string {
  let drawings = 0;
  return xml.replace(/(<wp:docPr id=")\d+/gu, (_, before) => `${before}${(drawings += 1)}`);
}
