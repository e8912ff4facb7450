import { expect, it } from 'vitest';
import { askedKey, boundFigures, figuresAsked } from './asked.ts';
import { readNarrative } from './markdown/markdown.ts';

const text = `---
id: thu
area: vn-04
period: 2021-S1
letterhead:
  subject: Kết quả {{grain}}
---
Đạt {{grain of-target by=tw}}, {{grain growth}}, {{herd growth at=/2021-06-25 in=vn-04-d-042}}.

| {{grain[crop=rice] share of=grain}} |
|---|
| {{grain[crop=rice] contribution of=grain}} |

\`\`\`bars
periods: 2020, 2021
Thu: revenue
\`\`\`
`;
const { narrative, problems } = readNarrative(text);
if (narrative === null) throw new Error('the text is sound');

it('asks for every figure that printing needs, each once', () => {
  expect(problems).toEqual([]);
  expect(figuresAsked(narrative).map(askedKey)).toEqual([
    'grain||vn-04|2021-S1|actual',
    'grain||vn-04|2021-S1|target:tw',
    'grain||vn-04|2021|target:tw',
    'grain||vn-04|2020-S1|actual|2021-S1',
    'herd||vn-04-d-042|/2021-06-25|actual',
    'herd||vn-04-d-042|/2020-06-25|actual|/2021-06-25',
    'grain|crop=rice|vn-04|2021-S1|actual',
    'grain|crop=rice|vn-04|2020-S1|actual|2021-S1',
    'revenue||vn-04|2020|actual',
    'revenue||vn-04|2021|actual',
  ]);
});

it('knows in which passage each bound figure stands', () => {
  expect(boundFigures(narrative).map(({ passage, figure }) => `${passage} ${figure.form.kind}`)).toEqual([
    'null value-unit',
    'p1 of-target',
    'p1 growth',
    'p1 growth',
    'p2 share',
    'p2 contribution',
  ]);
});
