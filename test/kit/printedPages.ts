/** What stands where on the pages of a PDF, in millimetres from the top left, as a ruler on the paper would find it. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

const millimetres = 25.4 / 72;

export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line the letters stand on. */
  readonly baseline: number;
  /** Points. */
  readonly size: number;
  /** As the file names it: `Tinos-Bold`. */
  readonly face: string;
}

/** A lying line. */
export interface PrintedLine {
  readonly at: number;
  readonly left: number;
  readonly right: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Words that stand on one line within a space of each other are one. */
  readonly texts: readonly PrintedText[];
  readonly lines: readonly PrintedLine[];
}

export async function printedPages(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  provideTransfer();
  const file = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  return Promise.all(Array.from({ length: file.numPages }, (_, index) => readPage(file, index + 1)));
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function readPage(file: Pdf, number: number): Promise<PrintedPage> {
  const page = await file.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const lines = await linesOf(page, height);
  const { items } = await page.getTextContent();
  const texts: PrintedText[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
    const found = {
      text: item.str,
      left: x * millimetres,
      right: (x + item.width) * millimetres,
      baseline: (height - y) * millimetres,
      size: Math.round(Math.abs(scale) * 10) / 10,
      face: faceOf(page, item.fontName),
    };
    const before = texts.at(-1);
    if (before !== undefined && continues(before, found)) {
      const gap = found.left - before.right > 0.5 && !/\s$/u.test(before.text) && !/^\s/u.test(found.text) ? ' ' : '';
      texts[texts.length - 1] = { ...before, text: before.text + gap + found.text, right: found.right };
    } else texts.push(found);
  }
  return {
    width: width * millimetres,
    height: height * millimetres,
    texts: texts.map(found => ({ ...found, text: found.text.replace(/\s+/gu, ' ').trim() })),
    lines,
  };
}

function faceOf(page: Awaited<ReturnType<Pdf['getPage']>>, name: string): string {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  return font !== null && typeof font === 'object' && 'name' in font ? String(font.name) : '';
}

function continues(before: PrintedText, found: PrintedText): boolean {
  const gap = found.left - before.right;
  return Math.abs(found.baseline - before.baseline) < 0.1 && gap > -1 && gap < 2.5 && before.size === found.size;
}

/** Thin shapes and strokes that lie; pdf.js 5 gives a path as codes, 0 and 1 with a point, 2 with three, 4 with none. */
async function linesOf(page: Awaited<ReturnType<Pdf['getPage']>>, height: number): Promise<PrintedLine[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const saved: number[][] = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  const lines: PrintedLine[] = [];
  for (const [index, operation] of fnArray.entries()) {
    const args = argsArray[index] as unknown[] | null;
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = times(matrix, args as number[]);
    else if (operation === OPS.constructPath && args !== null && args[0] !== OPS.endPath) {
      const path = (args[1] as unknown[])[0];
      if (path instanceof Float32Array) lines.push(...lyingIn(path, matrix, height));
    }
  }
  return lines;
}

function lyingIn(
  path: Float32Array,
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[],
  height: number,
): PrintedLine[] {
  const shapes: { x: number; y: number }[][] = [];
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? 4;
    const points = { 0: 1, 1: 1, 2: 3, 3: 2 }[code] ?? 0;
    if (code === 0) shapes.push([]);
    if (points > 0) {
      const [x, y] = [path[at + 2 * points - 1] ?? 0, path[at + 2 * points] ?? 0];
      shapes.at(-1)?.push({ x: a * x + c * y + e, y: height - (b * x + d * y + f) });
    }
    at += 1 + 2 * points;
  }
  return shapes.flatMap(corners => {
    const xs = corners.map(corner => corner.x * millimetres);
    const ys = corners.map(corner => corner.y * millimetres);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    return bottom - top < 0.6 && right - left > 3 ? [{ at: (top + bottom) / 2, left, right }] : [];
  });
}

function times([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[], inner: number[]): number[] {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** pdf.js calls it while it reads fonts, drops the page's drawing where it is missing, and Node 20 has none. */
function provideTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      return this.slice(0, length);
    },
  });
}
