import { type Decimal, formatDecimal } from '#figures';

/**
 * Numbers in figures, as really written: `3.669,25`, `1070,86`, `346 000`, `78.53`, `1,234,567.8`. Reader and writer
 * of one surface form; the reader is the hottest function of the program and therefore fills a record it is given.
 */
export interface ScannedNumber {
  /** Offset just past the last digit. */
  end: number;
  /** The digits as a whole number; exact only up to 15 digits, see `big`. */
  mantissa: number;
  /** Digits after the decimal mark. */
  scale: number;
  /** Count of digits, leading zeros included. */
  digits: number;
  /** The exact digits when there are more than 15 of them. */
  big: bigint | null;
  /** True when the separators fit no way of writing (`25.9140`, `1.2345.678`); the value is the likeliest one. */
  malformed: boolean;
}

export function emptyNumber(): ScannedNumber {
  return { end: 0, mantissa: 0, scale: 0, digits: 0, big: null, malformed: false };
}

const ZERO = 48;
const NINE = 57;
const DOT = 46;
const COMMA = 44;
const SPACE = 32;
const NO_BREAK_SPACE = 160;
const NARROW_SPACE = 0x202f;

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Reads the number whose first digit stands at `at` into `out`. */
export function scanNumber(text: string, at: number, out: ScannedNumber): void {
  let position = at;
  let mantissa = 0;
  let digits = 0;
  let code = text.charCodeAt(position);
  while (code >= ZERO && code <= NINE) {
    mantissa = mantissa * 10 + (code - ZERO);
    digits++;
    code = text.charCodeAt(++position);
  }
  out.big = null;
  out.malformed = false;
  out.scale = 0;
  if ((code === DOT || code === COMMA) && isDigit(text.charCodeAt(position + 1))) {
    scanSeparated(text, { at, first: position }, out);
    return;
  }
  if (digits <= 3 && isGroupSpace(code) && scanSpaced(text, { at, first: position }, out)) return;
  out.end = position;
  out.mantissa = mantissa;
  out.digits = digits;
  if (digits > 15) out.big = BigInt(text.slice(at, position));
}

/** Where a number begins, and where its first run of digits ends. */
interface Start {
  readonly at: number;
  readonly first: number;
}

/** How the runs of digits between dots and commas are shaped, gathered in one walk. */
interface Shape {
  end: number;
  dots: number;
  commas: number;
  /** Every run after a dot (comma) is three digits long, the last one included. */
  dotsGroup: boolean;
  commasGroup: boolean;
  /** Every run after a dot but the last is three digits long. */
  dotsGroupButLast: boolean;
  lastSeparator: number;
  lastRun: number;
  /** Offset of the first separator. */
  first: number;
}

const shape: Shape = {
  end: 0,
  dots: 0,
  commas: 0,
  dotsGroup: true,
  commasGroup: true,
  dotsGroupButLast: true,
  lastSeparator: 0,
  lastRun: 0,
  first: 0,
};

function walkSeparated(text: string, first: number): void {
  shape.first = first;
  shape.dots = 0;
  shape.commas = 0;
  shape.dotsGroup = true;
  shape.commasGroup = true;
  shape.dotsGroupButLast = true;
  let position = first;
  let separator = text.charCodeAt(position);
  while ((separator === DOT || separator === COMMA) && isDigit(text.charCodeAt(position + 1))) {
    let next = position + 1;
    while (isDigit(text.charCodeAt(next))) next++;
    const run = next - position - 1;
    if (separator === DOT) {
      shape.dots++;
      shape.dotsGroupButLast = shape.dotsGroup;
      if (run !== 3) shape.dotsGroup = false;
    } else {
      shape.commas++;
      if (run !== 3) shape.commasGroup = false;
    }
    shape.lastSeparator = separator;
    shape.lastRun = run;
    position = next;
    separator = text.charCodeAt(position);
  }
  shape.end = position;
}

/**
 * Comma is the decimal mark and dot groups thousands (Accounting Law 2015, Article 11). One dot before a run that is
 * not three digits long is a decimal point that slipped in; several commas can only be groups of another convention.
 */
function scanSeparated(text: string, { at, first }: Start, out: ScannedNumber): void {
  walkSeparated(text, first);
  const lead = first - at;
  const groupable = lead <= 3 && text.charCodeAt(at) !== ZERO;
  let scale = 0;
  let malformed = false;
  const { dots, commas, dotsGroup, commasGroup, lastSeparator, lastRun } = shape;
  if (commas === 0) {
    if (dots === 1) {
      if (!(dotsGroup && groupable)) scale = lastRun;
      malformed = lastRun > 3;
    } else {
      malformed = !(dotsGroup && groupable);
      // `1.493,65` typed as `1.493.65`: one dot too many, and no other reading.
      if (shape.dotsGroupButLast && lastRun < 3 && groupable) scale = lastRun;
    }
  } else if (commas === 1 && lastSeparator === COMMA) {
    scale = lastRun;
    malformed = dots > 0 && !(dotsGroup && groupable);
  } else if (dots === 0) {
    if (commasGroup && groupable) scale = 0;
    else return stopAtFirst(text, { at, first }, out);
  } else if (dots === 1 && lastSeparator === DOT) {
    scale = lastRun;
    malformed = !(commasGroup && groupable);
  } else malformed = true;
  out.end = shape.end;
  out.scale = scale;
  out.malformed = malformed;
  gather(text, at, out);
}

/** `1,2,3` lists numbers: only the first run is this number. */
function stopAtFirst(text: string, { at, first }: Start, out: ScannedNumber): void {
  out.end = first;
  out.scale = 0;
  gather(text, at, out);
}

/** `346 000`, `3 600 000,5`: groups of exactly three digits behind single spaces. */
function scanSpaced(text: string, { at, first }: Start, out: ScannedNumber): boolean {
  if (text.charCodeAt(at) === ZERO) return false;
  const space = text.charCodeAt(first);
  let position = first;
  while (text.charCodeAt(position) === space && isGroup(text, position + 1)) position += 4;
  if (position === first || NUMBERED.test(text.slice(Math.max(0, at - LONGEST_NAME), at))) return false;
  out.scale = 0;
  if (text.charCodeAt(position) === COMMA && isDigit(text.charCodeAt(position + 1))) {
    const decimals = position + 1;
    position = decimals;
    while (isDigit(text.charCodeAt(position))) position++;
    out.scale = position - decimals;
  }
  out.end = position;
  gather(text, at, out);
  return true;
}

/** `xuất khẩu tháng 8 364,2 triệu USD`: the month, and then its figure. */
const NUMBERED = /(?:tháng|quý|năm|tuần|lớp|khu vực)\s$/iu;
const LONGEST_NAME = 8;

function isGroupSpace(code: number): boolean {
  return code === SPACE || code === NO_BREAK_SPACE || code === NARROW_SPACE;
}

const SLASH = 47;

function isGroup(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 3);
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(after) &&
    after !== SLASH &&
    !(after === DOT && isDigit(text.charCodeAt(at + 4)))
  );
}

function gather(text: string, at: number, out: ScannedNumber): void {
  let mantissa = 0;
  let digits = 0;
  for (let position = at; position < out.end; position++) {
    const code = text.charCodeAt(position);
    if (code >= ZERO && code <= NINE) {
      mantissa = mantissa * 10 + (code - ZERO);
      digits++;
    }
  }
  out.mantissa = mantissa;
  out.digits = digits;
  if (digits > 15) out.big = BigInt(text.slice(at, out.end).replace(/\D/g, ''));
}

/** Writes a number as Vietnamese law has it: dots between thousands, comma before decimals. */
export function writeNumber(value: Decimal): string {
  const [whole = '', decimals] = formatDecimal(value).split('.');
  const negative = whole.startsWith('-');
  const size = negative ? whole.slice(1) : whole;
  let grouped = '';
  for (let end = size.length; end > 0; end -= 3)
    grouped = size.slice(Math.max(0, end - 3), end) + (grouped && `.${grouped}`);
  return (negative ? '-' : '') + grouped + (decimals === undefined ? '' : `,${decimals}`);
}

/** Reads a whole string as one number, sign allowed; null when it is anything else. */
export function readNumber(text: string): { coefficient: bigint; scale: number; malformed: boolean } | null {
  const signed = /^[-−–+]/.test(text);
  const at = signed ? 1 : 0;
  if (!isDigit(text.charCodeAt(at))) return null;
  const out = emptyNumber();
  scanNumber(text, at, out);
  if (out.end !== text.length) return null;
  const size = out.big ?? BigInt(out.mantissa);
  return { coefficient: signed && text[0] !== '+' ? -size : size, scale: out.scale, malformed: out.malformed };
}
