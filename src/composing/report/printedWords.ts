/** The words that a composed report has for its bound figures: what was printed is looked up, not printed again. */
import { writeFigure } from '../markdown/bound.ts';
import type { BoundFigure } from '../narrative.ts';
import type { Composed, PrintedFigure } from './composed.ts';

/** Says of the figures of a report whether they stand in the cells of a table; its caption is running text. */
export function inCellsOf({ passages }: Pick<Composed, 'passages'>): (figure: PrintedFigure) => boolean {
  const captions = new Map(
    passages.flatMap(passage => (passage.kind === 'table' ? [[passage.id, passage.words]] : [])),
  );
  return ({ passage, span }) => {
    const caption = captions.get(passage ?? '');
    return caption !== undefined && span.start >= caption.end;
  };
}

/** Index of a figure of the report that is bound so; undefined where none is. All that are bound so have the same words. */
export function printedWords(composed: Composed): (figure: BoundFigure, inCell: boolean) => number | undefined {
  const stands = inCellsOf(composed);
  const places = new Map<string, number>();
  const keyOf = (figure: BoundFigure, inCell: boolean) => `${inCell ? 'cell' : 'text'} ${writeFigure(figure)}`;
  for (const [index, printed] of composed.figures.entries()) {
    const key = keyOf(printed.figure, stands(printed));
    if (!places.has(key)) places.set(key, index);
  }
  return (figure, inCell) => places.get(keyOf(figure, inCell));
}
