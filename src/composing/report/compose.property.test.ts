import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askedKey, figuresAsked } from '../asked.ts';
import type { BoundFigure, Form, Inline, Narrative } from '../narrative.ts';
import { plainWording } from '../narrative.ts';
import { province } from '../printing/printing.fixtures.ts';
import { compose } from './compose.ts';

const period = fc.constantFrom('2021-S1', '2020-S1', '2021', '2020', '2016/2020', '2021-M13', '', '/2021-06-30');
const series = fc.record({
  indicator: fc.constantFrom('grain', 'revenue', 'fires', 'poor', 'place', 'herd', 'wheat', '__proto__'),
  items: fc.constantFrom<Record<string, string>>({}, { crop: 'rice' }),
});
const form: fc.Arbitrary<Form> = fc.oneof(
  fc.record({ kind: fc.constantFrom('value' as const, 'value-unit' as const, 'in-words' as const) }),
  fc.record({ kind: fc.constantFrom('target' as const, 'of-target' as const), by: fc.constantFrom('hdnd-tinh', 'tw') }),
  fc.record(
    {
      kind: fc.constantFrom(
        ...(['base', 'growth', 'index', 'difference', 'points', 'multiple', 'rank-change'] as const),
      ),
      since: period,
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constantFrom('share' as const, 'contribution' as const), of: series }),
);
const words = fc.constantFrom('', 'đạt trên', 'gần', ', và', 'tăng hơn');
const print = fc.record(
  {
    decimals: fc.integer({ min: -7, max: 6 }),
    unit: fc.constantFrom('nghìn tấn', 'tỷ đồng', '%', '', 'vụ việc'),
    bare: fc.constant(true as const),
    rise: words,
    same: words,
    lead: words,
    tail: words,
  },
  { requiredKeys: [] },
);
const figure: fc.Arbitrary<BoundFigure> = fc
  .record({ of: series, form, print, period }, { requiredKeys: ['of', 'form'] })
  .map(({ of, ...rest }) => ({ ...of, ...rest }));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.constantFrom('Sản lượng ', ', ', '.').map(text => ({ kind: 'text' as const, text })),
  figure.map(bound => ({ kind: 'figure' as const, figure: bound })),
  period.map(code => ({ kind: 'moment' as const, moment: { kind: 'period' as const, period: code } })),
);
const content = fc.array(inline, { maxLength: 6 });
const narrative: fc.Arbitrary<Narrative> = fc
  .record({ content, cell: content, period })
  .map(({ content: text, cell, period: of }) => ({
    id: 'thu',
    area: 'vn-04',
    period: of,
    letterhead: {
      superior: null,
      agency: '',
      symbol: '',
      number: null,
      date: null,
      place: '',
      type: 'BÁO CÁO',
      subject: text,
      addressee: null,
      power: [],
      signer: null,
      recipients: [],
    },
    wording: plainWording,
    passages: [
      { id: 'a', kind: 'paragraph', content: text },
      { id: 'b', kind: 'table', caption: [], columns: [{ align: 'left' }], head: [], rows: [[cell]] },
    ],
  }));

it('prints or refuses every bound figure, says where each stands, and asked for all it rests on', () => {
  fc.assert(
    fc.property(narrative, written => {
      const { text, figures, problems, passages } = compose(written, province);
      const asked = new Set(figuresAsked(written).map(({ on: _on, ...each }) => askedKey(each)));
      for (const { span, number, text: printed, rests } of figures) {
        expect(text.slice(span.start, span.end)).toBe(printed);
        expect(number.start >= span.start && number.end <= span.end).toBe(true);
        for (const {
          figure: { series: of, period: at, measure },
        } of rests)
          expect(asked.has(askedKey({ series: of, period: at, measure }))).toBe(true);
      }
      for (const { span } of problems) expect(text.slice(span.start, span.end)).toBe('[…]');
      for (const { start, end, words: running } of passages)
        expect(running.start >= start && running.end <= end).toBe(true);
      // Nothing rises or falls by zero.
      expect(text).not.toMatch(/(?:tăng|giảm)(?: hơn)? 0(?:,0+)?(?![\d,])/u);
    }),
    { numRuns: 2000 },
  );
});
