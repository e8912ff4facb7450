import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  BoundFigure,
  BoundSeries,
  Form,
  Inline,
  Moment,
  Narrative,
  Passage,
  TablePassage,
  Wording,
} from '../narrative.ts';
import { normalNarrative, readNarrative, writeNarrative } from './markdown.ts';

const head = '---\nid: thu-2021-S1\narea: vn-04\nperiod: 2021-S1\n---\n';

const words = fc
  .array(
    fc.constantFrom(
      'Sản',
      'lượng',
      ' ',
      '  ',
      '*',
      '**',
      '{{',
      '}}',
      '{#a}',
      '#',
      '- ',
      '+',
      '=== ',
      '|',
      '\\',
      '`',
      '"',
      ':',
      '123,4',
      'đ',
      '~',
      '<b>',
      '<',
      '^',
      'Bảng: ',
    ),
    { maxLength: 8 },
  )
  .map(parts => parts.join(''));
const code = fc.constantFrom('grain', 'crop-output', 'a1');
const series: fc.Arbitrary<BoundSeries> = fc.record(
  {
    indicator: code,
    items: fc.constantFrom({}, { crop: 'lua' }, { crop: 'lua', season: 'xuan' }),
    area: fc.constantFrom('vn-04', 'vn-04-d-042'),
  },
  { requiredKeys: ['indicator', 'items'] },
);
const period = fc.constantFrom(
  '2021',
  '2021-S1',
  '/2021-06-25',
  '2021-04-27/2021-05-13',
  '2020/2021-school',
  '2021-winter-spring',
);
const form: fc.Arbitrary<Form> = fc.oneof(
  fc.record({ kind: fc.constantFrom('value' as const, 'value-unit' as const, 'in-words' as const) }),
  fc.record(
    {
      kind: fc.constantFrom('target' as const, 'of-target' as const, 'over-target' as const),
      by: fc.constantFrom('tw', 'hdnd-tinh'),
      for: period,
    },
    { requiredKeys: ['kind', 'by'] },
  ),
  fc.record(
    {
      kind: fc.constantFrom('base' as const, 'growth' as const, 'points' as const, 'rank-change' as const),
      since: period,
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constantFrom('share' as const, 'contribution' as const), of: series }),
);
const print = fc.record(
  {
    decimals: fc.integer({ min: -6, max: 9 }),
    unit: fc.constantFrom('nghìn tấn', '%', 'tạ/ha'),
    bare: fc.constant(true as const),
    unitless: fc.constant(true as const),
    rise: words,
    fall: words,
    same: words,
    lead: words,
    tail: words,
  },
  { requiredKeys: [] },
);
const figure: fc.Arbitrary<BoundFigure> = fc
  .record({ series, period: fc.option(period), form, print: fc.option(print) })
  .map(({ series: of, period: at, form: as, print: choices }) => ({
    ...of,
    ...(at === null ? {} : { period: at }),
    form: as,
    ...(choices === null || Object.keys(choices).length === 0 ? {} : { print: choices }),
  }));
const years = fc.integer({ min: -9, max: 9 });
const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ kind: fc.constant('period' as const), period, years }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('year' as const), years }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('date' as const), date: fc.constantFrom('2021-06-25', '2020-02-29') }),
);
const marks = fc.constantFrom(
  {},
  { bold: true as const },
  { italic: true as const },
  { bold: true as const, italic: true as const },
);
const inline: fc.Arbitrary<Inline> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: words.map(text => ({ kind: 'text' as const, text })) },
      { weight: 2, arbitrary: figure.map(of => ({ kind: 'figure' as const, figure: of })) },
      moment.map(of => ({ kind: 'moment' as const, moment: of })),
    ),
    marks,
  )
  .map(([of, marked]) => ({ ...of, ...marked }));
const content = fc.array(inline, { maxLength: 5 });
const merge = fc.record({
  row: fc.nat({ max: 3 }),
  column: fc.nat({ max: 2 }),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

/** The cells that the merges lie over say nothing. */
function blanked<Table extends Omit<TablePassage, 'id'>>(table: Table): Table {
  const covered = (row: number, column: number) =>
    (table.merges ?? []).some(
      each =>
        row >= each.row &&
        row < each.row + each.rows &&
        column >= each.column &&
        column < each.column + each.columns &&
        (row > each.row || column > each.column),
    );
  const part = (rows: Table['rows'], from: number) =>
    rows.map((cells, row) => cells.map((cell, column) => (covered(from + row, column) ? [] : cell)));
  return { ...table, head: part(table.head, 0), rows: part(table.rows, table.head.length) };
}

const table = fc.integer({ min: 1, max: 4 }).chain(columns => {
  const row = fc.array(content, { minLength: columns, maxLength: columns });
  const parts = fc.record({
    kind: fc.constant('table' as const),
    caption: content,
    columns: fc.array(fc.record({ align: fc.constantFrom('left' as const, 'centre' as const, 'right' as const) }), {
      minLength: columns,
      maxLength: columns,
    }),
    head: fc.array(row, { maxLength: 2 }),
    rows: fc.array(row, { maxLength: 3 }),
    merges: fc.array(merge, { maxLength: 2 }),
  });
  return parts.map(blanked);
});
const passage = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    content,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), content }),
  fc.record({ kind: fc.constant('item' as const), level: fc.constantFrom(1 as const, 2 as const), content }),
  fc.record({ kind: fc.constant('annex' as const), content }),
  table,
  fc.record({
    kind: fc.constant('chart' as const),
    caption: content,
    shape: fc.constantFrom('bars' as const, 'line' as const),
    periods: fc.array(period, { maxLength: 3 }),
    series: fc.array(fc.record({ name: fc.constantFrom('Thu', 'Chi ngân sách'), of: series }), { maxLength: 3 }),
  }),
);
const passages: fc.Arbitrary<readonly Passage[]> = fc
  .array(fc.tuple(fc.constantFrom('p', 'q', 'mo-dau-'), passage), { maxLength: 6 })
  .map(found => found.map(([id, of], index) => ({ id: `${id}${index + 1}`, ...of }) as Passage));
const line = fc
  .constantFrom('', 'ỦY BAN NHÂN DÂN', 'a: b', '15', '2021', 'null', '- x', '#1', "d'Or", 'true')
  .filter(text => text !== '');
const letterhead = fc.record({
  superior: fc.option(line),
  agency: line,
  symbol: line,
  number: fc.option(fc.constantFrom('15', '007')),
  date: fc.option(fc.constant('2021-06-25')),
  place: line,
  type: line,
  subject: content,
  addressee: fc.option(line),
  power: fc.array(line, { maxLength: 3 }),
  signer: fc.option(line),
  recipients: fc.array(line, { maxLength: 3 }),
});
const wording: fc.Arbitrary<Wording> = fc.record({
  percentDecimals: fc.integer({ min: 0, max: 3 }),
  rise: fc.constantFrom('tăng', 'tăng trưởng', ''),
  fall: fc.constantFrom('giảm', 'no', '~'),
  same: fc.constantFrom('không đổi', '123'),
  reach: fc.constantFrom('đạt', 'null'),
  ofTarget: fc.constantFrom('kế hoạch', 'dự toán'),
  sinceBase: fc.constantFrom('so với cùng kỳ năm trước', 'so cùng kỳ'),
  padCounts: fc.boolean(),
});
const narrative: fc.Arbitrary<Narrative> = fc.record({
  id: fc.constantFrom('cao-bang-2021-S1', '2021'),
  area: fc.constantFrom('vn-04'),
  period,
  letterhead,
  wording,
  passages,
});

describe('round trip', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(narrative, written => {
        const normal = normalNarrative(written);
        const text = writeNarrative(written);
        const { narrative: back, problems } = readNarrative(text);
        expect(problems).toEqual([]);
        expect(back).toEqual(normal);
        expect(writeNarrative(normal)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('takes any text without throwing, and writes it back to a text that stays as it is', () => {
    const hostile = fc.array(
      fc.oneof(
        words,
        fc.constantFrom('\n', '\n\n', '{{', '|---|\n', '```bars\n', '# ', ' {#a}', '{{grain}}', '{{@period}}'),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(hostile, parts => {
        const { narrative: first } = readNarrative(head + parts.join(''));
        if (first === null) throw new Error('the front matter is sound');
        const text = writeNarrative(first);
        expect(readNarrative(text).narrative).toEqual(normalNarrative(first));
        expect(writeNarrative(normalNarrative(first))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
