import { check, createMemo } from '#checking';
import { fromText, type Span } from '#documents';
import { printMentions, read } from '#reading';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const SEED = 20_210_630;

/** What reports are made of, and what breaks readers of them. */
const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...reportFragments()) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(number => `${number} `) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\ud800', '\udfff', '\u0000', '\u202e', '\u200f', '\u2066', '\ufeff', '\u0301'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

function reportFragments(): string[] {
  const words =
    'tăng |giảm |so với |cùng kỳ |kế hoạch |đạt |bằng |gồm |trong đó |tổng số |chiếm |lũy kế |bình quân |gấp |lần |' +
    'điểm phần trăm |đầu năm |cuối kỳ còn |xếp hạng |năm 2021 |ngày 31/6/2021 |số 12/NQ-HĐND |tỷ đồng|nghìn lượt |' +
    'tạ/ha |ha |tấn |người |năng suất |sản lượng |diện tích |Quý II |một trăm linh năm |từ |đến ';
  return [
    ...words.split('|'),
    '%',
    ',',
    '.',
    '/',
    '-',
    '(',
    ')',
    '; ',
    ': ',
    '. ',
    '\n',
    '\n\n',
    '\t',
    '| ',
    ' |\n',
    '|---|\n',
    '1,5',
    '0',
  ];
}

const report = fc.array(fragment, { maxLength: 60 }).map(parts => parts.join(''));
/** UTF-16 units of any kind, single halves of surrogate pairs among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map(codes => codes.map(code => String.fromCharCode(code)).join(''));
const anyText = fc.oneof(report, fc.string({ unit: 'binary', maxLength: 200 }), units);

function isInside(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}

describe('any text', () => {
  test('is checked without an error, and every finding quotes the words under its span', () => {
    fc.assert(
      fc.property(anyText, source => {
        const document = fromText(source, 'x');
        const { findings, summary } = check(document);
        for (const finding of findings) {
          for (const { span, quote } of [finding, ...finding.related]) {
            expect(isInside(document.text, span)).toBe(true);
            expect(quote).toBe(document.text.slice(span.start, span.end));
          }
        }
        const starts = findings.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const count of Object.values(summary.relations)) expect(count).toBeGreaterThanOrEqual(0);
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  test('has mentions in order, apart, inside it and with at least one sign', () => {
    fc.assert(
      fc.property(anyText, source => {
        const document = fromText(source, 'x');
        let at = 0;
        for (const { span, text } of printMentions(read(document))) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(isInside(document.text, span)).toBe(true);
          expect(text).toBe(document.text.slice(span.start, span.end));
          at = span.end;
        }
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });
});

interface Edit {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

const edits = fc.array(
  fc.record<Edit>({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(30), inserted: report }),
  { minLength: 1, maxLength: 5 },
);

test('a check that remembers the one before an edit says what a fresh check says', () => {
  fc.assert(
    fc.property(report, edits, (source, changes) => {
      const memo = createMemo();
      let text = source;
      expect(check(fromText(text, 'x'), memo)).toEqual(check(fromText(text, 'x')));
      for (const { at, removed, inserted } of changes) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + inserted + text.slice(from + removed);
        expect(check(fromText(text, 'x'), memo)).toEqual(check(fromText(text, 'x')));
      }
    }),
    { seed: SEED, numRuns: 200 },
  );
});

const MEGABYTE = 1_000_000;
const counting = (length: number, write: (index: number) => string): string[] =>
  Array.from({ length }, (_, index) => write(index + 1));

interface Large {
  readonly name: string;
  /** How often the piece occurs in the whole text. */
  readonly size: number;
  readonly write: (size: number) => string;
}

/** A figure between signs that no reader expects there: right-to-left marks, NUL, halves of surrogate pairs. */
const between = (sign: string) => (size: number) =>
  counting(size, index => `${(index * 7919) % 100_003}${sign}`).join('');

const large: readonly Large[] = [
  { name: '1,000,000 digits', size: MEGABYTE, write: size => '7'.repeat(size) },
  { name: '50,000 open brackets', size: 50_000, write: size => '('.repeat(size) },
  { name: '20,000 open brackets with figures', size: 20_000, write: size => '(5 tấn '.repeat(size) },
  { name: '1 MB of 1/1/1/1', size: MEGABYTE / 7, write: size => '1/1/1/1'.repeat(size) },
  { name: '1 MB of rises', size: MEGABYTE / 10, write: size => 'tăng tăng '.repeat(size) },
  {
    name: '3,000 parts that give their total',
    size: 3000,
    write: size => `Có ${(size * (size + 1)) / 2} hộ, gồm ${counting(size, part => `${part} hộ xã A`).join(', ')}.`,
  },
  {
    name: '3,000 parts that miss their total by one',
    size: 3000,
    write: size => `Có ${(size * (size + 1)) / 2 + 1} hộ, gồm ${counting(size, part => `${part} hộ xã A`).join(', ')}.`,
  },
  { name: '1 MB of commas and dots', size: MEGABYTE / 4, write: size => ',.,.'.repeat(size) },
  { name: '20,000 figures among commas and dots', size: 10_000, write: size => '1.,2,.3'.repeat(size) },
  { name: '0.5 MB without a space', size: MEGABYTE / 14, write: size => 'lạc5ngô'.repeat(size) },
  { name: '20,000 bare figures', size: 20_000, write: between(' ') },
  { name: '20,000 figures between right-to-left marks', size: 20_000, write: between('\u200f') },
  { name: '20,000 figures between NULs', size: 20_000, write: between('\0') },
  { name: '20,000 figures between halves of surrogate pairs', size: 20_000, write: between('\ud800') },
  { name: '50,000 spans of days', size: 50_000, write: size => 'từ ngày 2/3/2021 đến ngày 4/5/2021 '.repeat(size) },
  { name: '20,000 plans in a row', size: 20_000, write: size => 'so với kế hoạch 90 tấn, '.repeat(size) },
  { name: '50,000 rises of 5 per cent in one line', size: 50_000, write: size => 'tăng 5% '.repeat(size) },
  { name: '50,000 rises of 5 per cent, each in a line', size: 50_000, write: size => 'tăng 5%\n'.repeat(size) },
  { name: '20,000 rates in a row', size: 20_000, write: size => 'đạt tỷ lệ 5%, '.repeat(size) },
  {
    name: '4,000 values with a rate',
    size: 4000,
    write: size => counting(size, index => `có ${index} vụ, đạt tỷ lệ 5%`).join(', '),
  },
  { name: '5,000 ranks in a row', size: 5000, write: size => 'xếp hạng 5/63, tăng 2 bậc, '.repeat(size) },
  {
    name: '10,000 contributions in a row',
    size: 10_000,
    write: size => `GRDP tăng 7%${', ngành A đóng góp 0,5 điểm phần trăm'.repeat(size)}`,
  },
  {
    name: '2,000 crops in a row',
    size: 2000,
    write: size =>
      counting(size, crop => `diện tích ${crop} ha, năng suất 50 tạ/ha, sản lượng ${crop * 5 + 1} tấn`).join('; '),
  },
  {
    name: '5,000 cumulative figures in a row',
    size: 5000,
    write: size => counting(size, index => `lũy kế ${(index % 12) + 1} tháng đạt ${index} tấn`).join('; '),
  },
  {
    name: '5,000 items that end in a colon',
    size: 5000,
    write: size => counting(size, index => `- có ${index} hộ:`).join('\n'),
  },
  {
    name: '20,000 items of one list',
    size: 20_000,
    write: size => `Có 5.000 hộ, gồm:\n${counting(size, index => `- xã A ${index} hộ`).join('\n')}`,
  },
  {
    name: '20,000 times one fact with two digits swapped',
    size: 20_000,
    write: size => counting(size, index => `Thu ngân sách đạt ${index % 2 ? 1234 : 1243} tỷ đồng.`).join('\n\n'),
  },
  {
    name: '2,000 shares of one total',
    size: 2000,
    write: size => `Có 100.000 hộ, gồm ${counting(size, index => `xã A ${index} hộ (5%)`).join(', ')}`,
  },
  {
    name: '1,000 totals behind their parts',
    size: 1000,
    write: size => counting(size, index => `xã A ${index} hộ, tổng cộng ${index} hộ`).join(', '),
  },
  {
    name: '4,000 times a value, its change and its share',
    size: 4000,
    write: size => counting(size, index => `có ${index} vụ, tăng ${index} vụ so với cùng kỳ, chiếm 5%`).join(', '),
  },
  {
    name: '100,000 columns',
    size: 100_000,
    write: size => counting(2, row => counting(size, column => `${row * column}`).join('\t')).join('\n'),
  },
  {
    name: '20,000 rows, a third of them wrong, under a wrong total',
    size: 20_000,
    write: size =>
      `Tên\tKế hoạch\tThực hiện\t%\nTổng số\t${size * 77}\t${size * 61}\t90\n${counting(size, row => `xã ${row}\t${row * 10}\t${row * 9}\t${row % 3 ? 90 : 95}`).join('\n')}`,
  },
];

/** A text eight times as long may take eight times as long, and as much again for a busy machine and its memory. */
const LONGER = 8;
const MOST_TIMES_LONGER = 2.5 * LONGER;
/** Below so many milliseconds the first compilation says more than the text. */
const LEAST = 40;
/** Bytes that may be held for a character of text while it is checked: far above what figure behind figure needs. */
const MOST_BYTES = 6000;

// The time of the process itself: on a busy machine the clock also tells of others.
test.each(large)('$name: time and memory grow no faster than the text', ({ name, size, write }) => {
  let [short, long] = [timed(write(Math.ceil(size / LONGER))), timed(write(size))];
  const timesLonger = () => long.took / Math.max(LEAST, short.took);
  // Memory collected in the midst of a short one makes the long one look short, or the other way round.
  for (let again = 0; timesLonger() >= MOST_TIMES_LONGER && again < 2; again++)
    [short, long] = [timed(write(Math.ceil(size / LONGER))), timed(write(size))];
  const ratio = timesLonger();
  console.log(`${name}: ${long.took.toFixed(0)} ms, ${ratio.toFixed(1)} times an eighth of it`);
  expect(ratio).toBeLessThan(MOST_TIMES_LONGER);
  expect(long.bytes).toBeLessThan(MOST_BYTES);
});

interface Timed {
  /** Milliseconds of processor time. */
  readonly took: number;
  /** Bytes held at the end for each character. */
  readonly bytes: number;
}

function timed(text: string): Timed {
  const heap = process.memoryUsage().heapUsed;
  const started = process.cpuUsage();
  check(fromText(text, 'x'));
  const { user, system } = process.cpuUsage(started);
  return { took: (user + system) / 1000, bytes: (process.memoryUsage().heapUsed - heap) / text.length };
}
