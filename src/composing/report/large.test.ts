import { expect, it } from 'vitest';
import { docxOf, open } from '#documents';
import { schemaFaults } from '../../../test/kit/docxSchema.ts';
import { heldOf } from '../held.ts';
import { readNarrative } from '../markdown/markdown.ts';
import { indicator, stored } from '../printing/printing.fixtures.ts';
import { compose } from './compose.ts';
import { officialOf } from './official.ts';

/** Each period with a value of its own, so that none can stand for another. */
const periods = Array.from({ length: 100 }, (_, at) => `${1950 + at}-S1`);
const head = `---
id: nam-nghin
area: vn-04
period: 2021-S1
letterhead: { agency: UBND TỈNH THỬ, symbol: BC-UBND, place: Thử, power: [CHỦ TỊCH], subject: Số liệu }
---
`;

it('a report of 5,000 bound figures is printed whole, and every one of them is in its DOCX', async () => {
  const line = periods.map(period => `{{grain value at=${period}}}`).join('; ');
  const { narrative } = readNarrative(`${head}\n${Array.from({ length: 50 }, () => `Số: ${line}.`).join('\n\n')}\n`);
  if (narrative === null) throw new Error('the text is sound');
  const held = heldOf(
    [indicator('grain', 'tấn', 'flow')],
    periods.map((period, at) => stored('grain', `${1000 + at}`, { period })),
  );
  const composed = compose(narrative, held);
  expect([composed.figures.length, composed.problems]).toEqual([5000, []]);
  const written = await docxOf(officialOf(composed));
  expect(schemaFaults(written)).toEqual([]);
  const opened = await open(written, 'nam-nghin.docx');
  if (!opened.ok) throw new Error(opened.problem.en);
  const printed = opened.document.text.match(/\d\.\d{3}/gu) ?? [];
  expect(printed).toEqual(composed.figures.map(({ text }) => text));
});
