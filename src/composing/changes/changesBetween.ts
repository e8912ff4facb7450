/** What changed from one narrative to another: words and bound figures apart. */
import { boundIn } from '../asked.ts';
import { writeFigure } from '../markdown/bound.ts';
import { writeChart } from '../markdown/chart.ts';
import { mergesOf } from '../merges.ts';
import { printMoment } from '../moments.ts';
import type { BoundFigure, Inline, Narrative, Passage } from '../narrative.ts';
import { rollForward } from '../rolling/rollForward.ts';
import { partnersOf, tokensOf } from '../wordDiff.ts';

/** Stands for a bound figure in compared words, so that a figure that changed leaves the words alike. */
export const figureSign = '▪';

export interface Changes {
  /** In the order of the later narrative, what is gone where it stood. */
  readonly words: readonly WordChange[];
  readonly figures: readonly FigureChange[];
}

export interface WordChange {
  /** Null is the subject. */
  readonly passage: string | null;
  /** `shape`: same words, but another level, kind, or look. */
  readonly kind: 'added' | 'removed' | 'moved' | 'words' | 'shape';
  /** The words of both, `figureSign` for each bound figure. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface FigureChange {
  readonly passage: string | null;
  /** Null where it was put in, or taken out. */
  readonly before: BoundFigure | null;
  readonly after: BoundFigure | null;
}

/** Of two periods the earlier narrative is rolled forward first, so that only what somebody changed is told. */
export function changesBetween(before: Narrative, after: Narrative): Changes {
  const rolled = before.period === after.period ? null : rollForward(before, after.period);
  const [a, b] = [partsOf(rolled?.ok ? rolled.narrative : before), partsOf(after)];
  const words: WordChange[] = [];
  const figures: FigureChange[] = [];
  for (const { part, kind } of inOrder(a, b)) {
    const [old, now] = [a.get(part), b.get(part)];
    const passage = part === subject ? null : part;
    const change = wordChange(old, now, kind);
    if (change !== null) words.push({ passage, ...change });
    for (const pair of figureChanges(old?.figures ?? [], now?.figures ?? [])) figures.push({ passage, ...pair });
  }
  return { words, figures };
}

/** No id of a passage: those hold no spaces. */
const subject = ' subject';

interface Part {
  readonly words: string;
  readonly shape: string;
  readonly figures: readonly BoundFigure[];
}

function partsOf({ letterhead, passages, period }: Narrative): Map<string, Part> {
  const parts = new Map<string, Part>([[subject, partOf([letterhead.subject], 'subject', period)]]);
  for (const passage of passages) parts.set(passage.id, passagePart(passage, period));
  return parts;
}

function passagePart(passage: Passage, period: string): Part {
  if (passage.kind === 'table') {
    const rows = [...passage.head, ...passage.rows];
    const aligns = passage.columns.map(({ align }) => align).join();
    const merges = mergesOf(passage).map(
      ({ row, column, rows: down, columns }) => `${row},${column},${down},${columns}`,
    );
    return partOf(
      [passage.caption, ...rows.flat()],
      `table ${passage.head.length} ${passage.columns.length} ${aligns} ${merges.join(' ')}`,
      period,
    );
  }
  if (passage.kind !== 'chart') {
    const level = 'level' in passage ? passage.level : '';
    return partOf([passage.content], `${passage.kind} ${level}`, period);
  }
  const part = partOf([passage.caption], `chart ${passage.shape}`, period);
  return { ...part, words: [part.words, ...writeChart(passage).slice(1, -1)].join(' ') };
}

function partOf(texts: readonly (readonly Inline[])[], shape: string, period: string): Part {
  const word = (inline: Inline) => {
    if (inline.kind === 'text') return inline.text;
    return inline.kind === 'figure' ? figureSign : (printMoment(inline.moment, period) ?? '');
  };
  const looks = texts.flatMap(content => content.map(({ bold, italic }) => `${bold ? 'b' : ''}${italic ? 'i' : ''}`));
  return {
    words: texts.map(content => content.map(word).join('')).join(' '),
    shape: `${shape} ${looks.filter(Boolean).join()}`,
    figures: boundIn(texts.flat()),
  };
}

interface Turn {
  readonly part: string;
  readonly kind: 'kept' | 'added' | 'removed' | 'moved';
}

function inOrder(a: ReadonlyMap<string, Part>, b: ReadonlyMap<string, Part>): Turn[] {
  const [before, after] = [[...a.keys()], [...b.keys()]];
  const partners = partnersOf(after, before);
  const turns: Turn[] = [];
  let at = 0;
  const removedUpTo = (end: number) => {
    for (; at < end; at += 1) {
      const part = before[at] ?? '';
      if (!b.has(part)) turns.push({ part, kind: 'removed' });
    }
  };
  for (const [index, part] of after.entries()) {
    const partner = partners[index] ?? -1;
    if (partner >= 0) removedUpTo(partner);
    turns.push({ part, kind: partner >= 0 ? 'kept' : a.has(part) ? 'moved' : 'added' });
  }
  removedUpTo(before.length);
  return turns;
}

function wordChange(
  old: Part | undefined,
  now: Part | undefined,
  turn: Turn['kind'],
): Omit<WordChange, 'passage'> | null {
  const pieces = piecesOf(old?.words ?? '', now?.words ?? '');
  if (turn !== 'kept') return { kind: turn, pieces };
  if (old?.words !== now?.words) return { kind: 'words', pieces };
  return old?.shape === now?.shape ? null : { kind: 'shape', pieces };
}

/** Runs of words that stayed, came and went. */
export function piecesOf(before: string, after: string): Piece[] {
  const [a, b] = [before, after].map(text => tokensOf(text).map(token => token.text)) as [string[], string[]];
  const partners = partnersOf(a, b);
  const pieces: { kind: Piece['kind']; text: string }[] = [];
  const put = (kind: Piece['kind'], word: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else pieces.push({ kind, text: word });
  };
  let at = 0;
  const addedUpTo = (end: number) => {
    for (; at < end; at += 1) put('added', b[at] ?? '');
  };
  for (const [index, word] of a.entries()) {
    const partner = partners[index] ?? -1;
    if (partner < 0) {
      put('removed', word);
      continue;
    }
    addedUpTo(partner);
    put('same', word);
    at = partner + 1;
  }
  addedUpTo(b.length);
  return pieces;
}

/** Figures that differ; between two that stayed, what went and what came are set beside each other. */
function figureChanges(before: readonly BoundFigure[], after: readonly BoundFigure[]): Omit<FigureChange, 'passage'>[] {
  const partners = partnersOf(before.map(writeFigure), after.map(writeFigure));
  const changes: Omit<FigureChange, 'passage'>[] = [];
  let [from, at] = [0, 0];
  for (let index = 0; index <= before.length; index += 1) {
    const partner = index < before.length ? (partners[index] ?? -1) : after.length;
    if (partner < 0) continue;
    const [gone, come] = [before.slice(from, index), after.slice(at, partner)];
    for (let place = 0; place < Math.max(gone.length, come.length); place += 1)
      changes.push({ before: gone[place] ?? null, after: come[place] ?? null });
    [from, at] = [index + 1, partner + 1];
  }
  return changes;
}
