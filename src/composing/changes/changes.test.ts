import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldOf } from '../held.ts';
import { readNarrative } from '../markdown/markdown.ts';
import { indicator, province, stored } from '../printing/printing.fixtures.ts';
import { compose } from '../report/compose.ts';
import { rollForward } from '../rolling/rollForward.ts';
import { changesBetween, piecesOf } from './changesBetween.ts';
import { printedChanges } from './printedChanges.ts';

function narrativeOf(body: string, period = '2021-S1') {
  const head = `---\nid: thu\narea: vn-04\nperiod: ${period}\nletterhead: { subject: "Tình hình {{@period}}" }\n---\n`;
  const { narrative } = readNarrative(head + body);
  if (narrative === null) throw new Error('the text is sound');
  return narrative;
}

const before = narrativeOf(`# Một {#mot}

Sản lượng đạt {{grain}}, {{grain growth}} {#hai}

Cháy {{fires}} {#ba}

Đoạn này mất {#bon}

| Vụ cháy | {{fires}} |
|---|---|
| Đàn | {{herd}} | {#bang}
`);

function told(body: string) {
  const { words, figures } = changesBetween(before, narrativeOf(body));
  return {
    words: words.map(({ passage, kind, pieces }) => [
      passage,
      kind,
      pieces.map(({ kind: how, text }) => `${{ same: '', added: '+', removed: '-' }[how]}${text}`).join(' / '),
    ]),
    figures: figures.map(each => [each.passage, each.before?.form.kind ?? null, each.after?.form.kind ?? null]),
  };
}

describe('changes between narratives', () => {
  it('are none between a narrative and itself', () => {
    expect(changesBetween(before, before)).toEqual({ words: [], figures: [] });
  });

  it('tell words apart from figures', () => {
    expect(
      told(`# Một {#mot}

Tổng sản lượng đạt {{grain}}, {{grain index}} {#hai}

Cháy {{fires}} {#ba}

Đoạn mới {#moi}

| Vụ cháy | {{fires}} |
|---|--:|
| Đàn | {{herd}} {{herd growth}} | {#bang}
`),
    ).toEqual({
      words: [
        ['hai', 'words', '-Sản / +Tổng sản / lượng đạt ▪, ▪'],
        ['moi', 'added', '+Đoạn mới'],
        ['bon', 'removed', '-Đoạn này mất'],
        ['bang', 'words', 'Vụ cháy ▪ Đàn ▪ / +▪'],
      ],
      figures: [
        ['hai', 'growth', 'index'],
        ['bang', null, 'growth'],
      ],
    });
  });

  it('tell a passage that moved, and one that only looks otherwise', () => {
    const { words, figures } = told(`Cháy {{fires}} {#ba}

## Một {#mot}

Sản lượng **đạt** {{grain}}, {{grain growth}} {#hai}

Đoạn này mất {#bon}

| Vụ cháy | {{fires}} |
|---|---|
| Đàn | {{herd}} | {#bang}
`);
    expect(words).toEqual([
      ['ba', 'moved', 'Cháy ▪'],
      ['mot', 'shape', 'Một'],
      ['hai', 'shape', 'Sản lượng đạt ▪, ▪'],
    ]);
    expect(figures).toEqual([]);
  });

  it('are none between a report and the same rolled forward', () => {
    const dated = narrativeOf('Đến {{@date 2021-06-30}} đạt {{grain at=2021-M05}}, {{grain growth since=2019-S1}}.');
    const rolled = rollForward(dated, '2022-S1');
    if (!rolled.ok) throw new Error(rolled.problem.vi);
    expect(changesBetween(dated, rolled.narrative)).toEqual({ words: [], figures: [] });
  });
});

it('gives both texts back from its pieces', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const pieces = piecesOf(a.join(' '), b.join(' '));
      const without = (kind: 'added' | 'removed') =>
        pieces.flatMap(piece => (piece.kind === kind ? [] : [piece.text])).join(' ');
      expect(without('added')).toBe(a.join(' '));
      expect(without('removed')).toBe(b.join(' '));
    }),
  );
});

it('tells which printed figures are printed otherwise, also of the next period', () => {
  const first = compose(before, province);
  expect(printedChanges(first, compose(before, province))).toEqual([]);
  const rolled = rollForward(before, '2022-S1');
  if (!rolled.ok) throw new Error(rolled.problem.vi);
  const held = heldOf(
    [indicator('grain', 'tấn', 'flow'), indicator('fires', 'vụ', 'flow')],
    [stored('grain', '130000', { period: '2022-S1' }), stored('fires', '5', { period: '2022-S1' })],
  );
  expect(printedChanges(first, compose(rolled.narrative, held))).toEqual([
    { passage: 'hai', figure: 0, before: '123.887,3 tấn', after: '130.000 tấn' },
  ]);
});
