/** A PDF page as pdf.js gives it -> runs of text and ruled lines, upright, measured in points from the top left. */
import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;
export type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

/** Words set at one place in one size; `y` is the baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A drawn line: `at` is its y when it lies, its x when it stands; from `start` to `end` along the other axis. */
export interface Rule {
  readonly standing: boolean;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function toMatrix(numbers: readonly unknown[]): Matrix {
  const at = (index: number) => Number(numbers[index] ?? 0);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** The page's upright text; slanted and turned text, as in watermarks, is left out. */
export async function readRuns(page: PdfPage): Promise<Run[]> {
  const upright = toMatrix(page.getViewport({ scale: 1 }).transform);
  const { items } = await page.getTextContent();
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, , d, x, y] = multiply(upright, toMatrix(item.transform));
    const size = Math.abs(d);
    if (a <= 0 || Math.abs(b) > 0.05 * a || size < 1) continue;
    const lead = item.str.length - item.str.trimStart().length;
    const perCharacter = item.width / item.str.length;
    runs.push({
      text: item.str.trim(),
      x: x + lead * perCharacter,
      y,
      width: trimmedWidth(item.str, item.width),
      size,
    });
  }
  return runs;
}

function trimmedWidth(text: string, width: number): number {
  return (width * text.trim().length) / text.length;
}

const mostOperations = 200_000;
/** A filled box no thicker than this is a line. */
const thickest = 3;
const shortest = 4;

/** The straight lines and thin boxes that the page draws, as tables are ruled with. */
export async function readRules(page: PdfPage, operators: Operators): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const saved: Matrix[] = [];
  const rules: Rule[] = [];
  let matrix = toMatrix(page.getViewport({ scale: 1 }).transform);
  for (let index = 0; index < Math.min(fnArray.length, mostOperations); index += 1) {
    const operation = fnArray[index];
    const args: unknown = argsArray[index];
    if (operation === operators.save) saved.push(matrix);
    else if (operation === operators.restore) matrix = saved.pop() ?? matrix;
    else if (operation === operators.transform && Array.isArray(args)) matrix = multiply(matrix, toMatrix(args));
    else if (operation === operators.constructPath && Array.isArray(args) && args[0] !== operators.endPath)
      addPath(pathOf(args), matrix, rules);
  }
  return rules;
}

/** Coordinates of pdf.js 5's path: 0 and 1 (move, line) take a point, 2 (curve) three, 3 a quadratic two, 4 closes. */
const pointsOf: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 3, 3: 2, 4: 0 };

function pathOf(args: readonly unknown[]): ArrayLike<number> {
  const data: unknown = Array.isArray(args[1]) ? args[1][0] : undefined;
  return data instanceof Float32Array ? data : [];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function addPath(path: ArrayLike<number>, matrix: Matrix, rules: Rule[]): void {
  let corners: Point[] = [];
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? 4;
    const points = pointsOf[code] ?? 0;
    if (code === 0) {
      addShape(corners, rules);
      corners = [];
    }
    if (points > 0) corners.push(place(matrix, path[at + 2 * points - 1] ?? 0, path[at + 2 * points] ?? 0));
    at += 1 + 2 * points;
  }
  addShape(corners, rules);
}

function place([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A thin shape is one rule; the straight sides of any other are one each. */
function addShape(corners: readonly Point[], rules: Rule[]): void {
  if (corners.length < 2) return;
  const left = Math.min(...corners.map(corner => corner.x));
  const right = Math.max(...corners.map(corner => corner.x));
  const top = Math.min(...corners.map(corner => corner.y));
  const bottom = Math.max(...corners.map(corner => corner.y));
  const lying = { standing: false, at: (top + bottom) / 2, start: left, end: right };
  const upright = { standing: true, at: (left + right) / 2, start: top, end: bottom };
  if (bottom - top <= thickest && right - left >= shortest) rules.push(lying);
  else if (right - left <= thickest && bottom - top >= shortest) rules.push(upright);
  else if (corners.length <= 5) {
    rules.push({ ...lying, at: top }, { ...lying, at: bottom }, { ...upright, at: left }, { ...upright, at: right });
  }
}
