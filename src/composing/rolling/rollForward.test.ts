import { describe, expect, it } from 'vitest';
import { readNarrative, writeNarrative } from '../markdown/markdown.ts';
import { rollForward } from './rollForward.ts';

const text = `---
id: thu-2021-S1
area: vn-04
period: 2021-S1
letterhead:
  number: "15"
  date: 2021-06-25
  subject: Tình hình {{@period}}; nhiệm vụ {{@period 2021-S2}}
---
Đến {{@date 2021-06-30}}, đạt {{grain at=2021-M05}} và {{grain growth since=2019-S1}}, kế hoạch {{grain target by=tw for=2021}}.

Nghị quyết số 51/NQ-HĐND ngày 12/12/2020 giao 35 xã trong năm 2021, {{fires}} của giai đoạn 2021-2025; 6 tháng đầu năm 2021, COVID-19.

| Năm 2021 | {{herd at=2021-winter-spring}} |
|---|---|
| {{revenue at=/2021-02-28}} | tăng 2,5% |

\`\`\`bars
periods: 2020, 2021
Thu: revenue
\`\`\`
`;

function rolled(period: string) {
  const { narrative } = readNarrative(text);
  if (narrative === null) throw new Error('the text is sound');
  const answer = rollForward(narrative, period);
  if (!answer.ok) throw new Error(answer.problem.vi);
  return answer;
}

describe('a year forward', () => {
  const { narrative, look } = rolled('2022-S1');

  it('moves what is bound, and empties number and date', () => {
    const written = writeNarrative(narrative);
    expect(narrative).toMatchObject({ id: 'thu-2022-S1', period: '2022-S1', letterhead: { number: null, date: null } });
    for (const moved of [
      'nhiệm vụ {{@period 2022-S2}}',
      '{{@date 2022-06-30}}',
      '{{grain at=2022-M05}}',
      'since=2020-S1',
      'for=2022',
      '{{herd at=2022-winter-spring}}',
      '{{revenue at=/2022-02-28}}',
      'periods: 2021, 2022',
    ])
      expect(written).toContain(moved);
  });

  it('lists what nothing moves, with what should probably stand there', () => {
    expect(
      look.map(each => (each.kind === 'bound-period' ? each.kind : [each.kind, each.quote, each.proposal])),
    ).toEqual([
      ['document-number', '51/NQ-HĐND', null],
      ['date', '12/12/2020', '12/12/2021'],
      ['number', '35 xã', null],
      ['period', 'năm 2021', 'năm 2022'],
      ['period', '6 tháng đầu năm 2021', '6 tháng đầu năm 2022'],
      ['period', 'Năm 2021', 'Năm 2022'],
      ['number', '2,5%', null],
    ]);
  });

  it('says where, each bound figure counting one', () => {
    const period = look.find(each => each.kind === 'period' && each.quote.startsWith('6'));
    const before = 'Nghị quyết số 51/NQ-HĐND ngày 12/12/2020 giao 35 xã trong năm 2021, '.length;
    expect(period).toMatchObject({
      passage: 'p2',
      cell: null,
      start: before + 1 + ' của giai đoạn 2021-2025; '.length,
      moment: { kind: 'period' },
    });
    expect(look.at(-1)).toMatchObject({ passage: 'p3', cell: { part: 'rows', row: 0, column: 1 } });
  });
});

describe('half a year forward', () => {
  const { narrative, look } = rolled('2021-S2');

  it('moves halves and months by six months, and years not at all', () => {
    const written = writeNarrative(narrative);
    for (const moved of [
      '{{@period 2022-S1}}',
      '{{grain at=2021-M11}}',
      'since=2019-S2',
      'for=2021',
      '{{@date 2021-12-31}}',
      '{{revenue at=/2021-08-31}}',
    ])
      expect(written).toContain(moved);
  });

  it('lists a season, which has no half a year later', () => {
    expect(look.filter(({ kind }) => kind === 'bound-period')).toMatchObject([
      {
        passage: 'p3',
        cell: { part: 'head', row: 0, column: 1 },
        figure: { indicator: 'herd', period: '2021-winter-spring' },
      },
    ]);
  });

  it('proposes the period in other words where the year stays', () => {
    expect(look.flatMap(each => (each.kind === 'period' ? [[each.quote, each.proposal]] : []))).toEqual([
      ['năm 2021', null],
      ['6 tháng đầu năm 2021', '6 tháng cuối năm 2021'],
      ['Năm 2021', null],
    ]);
  });
});

it('refuses what is no period, and its own', () => {
  const { narrative } = readNarrative(text);
  if (narrative === null) throw new Error('the text is sound');
  expect(rollForward(narrative, 'mai')).toMatchObject({ ok: false, problem: { id: 'period-unknown' } });
  expect(rollForward(narrative, '2021-S1')).toMatchObject({ ok: false, problem: { id: 'same-period' } });
});

it('comes back when it is rolled back, but for number and date', () => {
  for (const there of ['2022-S1', '2021-S2', '2024-S1', '2019-S2']) {
    const { narrative } = readNarrative(text.replace('2021-winter-spring', '2021-M03'));
    if (narrative === null) throw new Error('the text is sound');
    const gone = rollForward(narrative, there);
    const back = gone.ok ? rollForward(gone.narrative, narrative.period) : gone;
    if (!back.ok) throw new Error(back.problem.vi);
    const letterhead = { ...narrative.letterhead, number: null, date: null };
    expect(back.narrative).toEqual({ ...narrative, letterhead });
  }
});
