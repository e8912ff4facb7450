/** The chips and charts of an issued report: the words that went out, never those of today's figures. */
import {
  type BoundFigure,
  type Composed,
  markSentence,
  type Narrative,
  officialOf,
  printedWords,
  printMoment,
} from '#composing';
import type { UntrueRecord } from '#contract';
import type { DrawnChart, Printer } from './editor/chips.ts';

/** What a figure that was revised after the report went out would read now. */
export interface Revision {
  /** Null where it can no longer be printed; `message` says why, in the language of the page. */
  readonly after: string | null;
  readonly message: string | null;
  /** Where the (first) sentence that is no longer true begins in the text: by that its correction is found. */
  readonly sentence: number;
}

export interface IssuedPrinter extends Printer {
  /** Takes up what revisions have made untrue; chips whose figures are among it are marked. */
  readonly revise: (untrue: readonly UntrueRecord[]) => void;
  readonly revisionOf: (figure: BoundFigure, inCell: boolean) => Revision | null;
  /** What had to be known of the figure when it went out, in sentences; empty for most. */
  readonly marksOf: (figure: BoundFigure, inCell: boolean) => readonly string[];
}

interface Issued {
  readonly composed: Composed;
  readonly narrative: Narrative;
  readonly language: 'vi' | 'en';
  /** In words: what was printed and what would be now. */
  readonly revisedSentence: (before: string, revision: Revision) => string;
  /** Of a chart, so many points of which were drawn from figures that have been revised. */
  readonly chartSentence: (points: number) => string;
}

export function openIssuedPrinter({
  composed,
  narrative,
  language,
  revisedSentence,
  chartSentence,
}: Issued): IssuedPrinter {
  const placeOf = printedWords(composed);
  const pictures = picturesOf(composed, narrative);
  const listeners = new Set<Parameters<Printer['onChange']>[0]>();
  let revisions: ReadonlyMap<number, Revision> = new Map();
  let redrawn: ReadonlyMap<string, string> = new Map();
  const found = (figure: BoundFigure, inCell: boolean) => {
    const place = placeOf(figure, inCell);
    return { printed: composed.figures[place ?? -1], revision: revisions.get(place ?? -1) ?? null };
  };
  return {
    figure(figure, inCell) {
      const { printed, revision } = found(figure, inCell);
      if (printed === undefined) return { text: '[…]', state: 'missing', why: null };
      const { text } = printed;
      if (revision === null) return { text, state: 'firm', why: null };
      return { text, state: 'revised', why: revisedSentence(text, revision) };
    },
    moment: moment => printMoment(moment, composed.period) ?? '[…]',
    chart: chart => pictures.get(keyOf(chart))?.svg ?? '',
    chartName: chart => pictures.get(keyOf(chart))?.alternative ?? '',
    chartNote: chart => redrawn.get(keyOf(chart)) ?? null,
    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    revise(untrue) {
      revisions = revisionsOf(untrue, language);
      redrawn = redrawnOf(untrue, narrative, chartSentence);
      for (const changed of listeners) changed(() => true);
    },
    revisionOf: (figure, inCell) => found(figure, inCell).revision,
    marksOf: (figure, inCell) => (found(figure, inCell).printed?.marks ?? []).map(mark => markSentence(mark)[language]),
  };
}

/** By the place of the figure among those that were printed. */
function revisionsOf(untrue: readonly UntrueRecord[], language: 'vi' | 'en'): ReadonlyMap<number, Revision> {
  return new Map(
    untrue.flatMap(({ span, changes }) =>
      changes.flatMap(({ figure, after, message, messageEn }) => {
        const why = language === 'vi' ? message : messageEn;
        return figure === null ? [] : [[figure, { after, message: why, sentence: span.start }] as const];
      }),
    ),
  );
}

/** What is said under the charts whose figures were revised, by what they draw. */
function redrawnOf(
  untrue: readonly UntrueRecord[],
  { passages }: Narrative,
  said: (points: number) => string,
): ReadonlyMap<string, string> {
  const points = new Map(untrue.map(({ passage, changes }) => [passage, changes.filter(each => each.figure === null)]));
  return new Map(
    passages.flatMap(passage => {
      const changed = points.get(passage.id)?.length ?? 0;
      return passage.kind !== 'chart' || changed === 0 ? [] : [[keyOf(passage), said(changed)] as const];
    }),
  );
}

const keyOf = ({ caption, shape, periods, series }: DrawnChart): string =>
  JSON.stringify([caption, shape, periods, series]);

/** Charts that are asked for alike are drawn alike. */
function picturesOf(composed: Composed, { passages }: Narrative) {
  const { body, annexes } = officialOf(composed);
  const all = [...body, ...annexes.flatMap(annex => annex.body)];
  const pictures = all.flatMap(block => (block.kind === 'picture' ? [block] : []));
  const charts = passages.flatMap(passage => {
    return passage.kind === 'chart' ? [keyOf(passage)] : [];
  });
  return new Map(charts.map((key, at) => [key, pictures[at]]));
}
