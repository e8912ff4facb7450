/** What changed, as the pane tells it: runs of words cut to what is near a change, and figures that read otherwise. */
import {
  type BoundFigure,
  type Changes,
  type Composed,
  type Piece,
  type PrintedChange,
  printedChanges,
  printedWords,
  type WordChange,
} from '#composing';

/** Words of a stretch that stayed the same, kept on either side of a change. */
const near = 6;
/** Words told of a passage that came or went as a whole. */
const most = 40;

/** Long stretches lose their middle. */
export function shortened(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    const words = piece.text.split(' ');
    if (piece.kind !== 'same') return { ...piece, text: head(words, most) };
    const [first, last] = [at === 0, at === pieces.length - 1];
    if (first && last) return { ...piece, text: head(words, most) };
    if (words.length <= (first || last ? near : 2 * near)) return piece;
    const before = first ? '' : `${words.slice(0, near).join(' ')} `;
    const after = last ? '' : ` ${words.slice(-near).join(' ')}`;
    return { ...piece, text: `${before}…${after}` };
  });
}

function head(words: readonly string[], count: number): string {
  return words.length <= count ? words.join(' ') : `${words.slice(0, count).join(' ')} …`;
}

/** A figure that reads otherwise: bound otherwise, or bound alike and printed otherwise. Null where there was, or is, none. */
export interface FigureTold {
  readonly passage: string | null;
  readonly indicator: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Compared {
  readonly changes: Changes;
  readonly before: Composed;
  /** Null while its figures are on their way. */
  readonly after: Composed | null;
  /** In today's words, for what neither printed. */
  readonly print: (figure: BoundFigure) => string;
}

/** In the order of the report as it is now. */
export function figuresTold({ changes, before, after, print }: Compared): {
  readonly bound: readonly FigureTold[];
  readonly printed: readonly FigureTold[];
} {
  const [wordsBefore, wordsAfter] = [wordsIn(before), after === null ? null : wordsIn(after)];
  const bound = changes.figures.map(({ passage, before: old, after: now }) => ({
    passage,
    indicator: (now ?? old)?.indicator ?? '',
    before: old === null ? null : (wordsBefore(old) ?? print(old)),
    after: now === null ? null : (wordsAfter?.(now) ?? print(now)),
  }));
  if (after === null) return { bound, printed: [] };
  const told = ({ passage, figure, ...texts }: PrintedChange): FigureTold => ({
    passage,
    indicator: after.figures[figure]?.figure.indicator ?? '',
    ...texts,
  });
  return { bound, printed: printedChanges(before, after).map(told) };
}

/** What a report printed for a bound figure: an issued one keeps its words, whatever its figures are today. */
function wordsIn(composed: Composed): (figure: BoundFigure) => string | undefined {
  const placeOf = printedWords(composed);
  return figure => composed.figures[placeOf(figure, false) ?? placeOf(figure, true) ?? -1]?.text;
}

/** A passage that is gone cannot be gone to. */
export const placeOfWords = ({ passage, kind }: WordChange): string | null => (kind === 'removed' ? null : passage);
