import { annexLabel, createOutline, type HeadingLevel } from '#composing';

/** What of a passage its number depends on. */
export type Numbered =
  | { readonly kind: 'heading'; readonly level: HeadingLevel }
  | { readonly kind: 'item'; readonly level: 1 | 2 }
  | { readonly kind: 'annex' | 'other' };

/** The number or mark before each passage, as it will be printed; null where there is none. */
export function numbersOf(outline: readonly Numbered[]): readonly (string | null)[] {
  const annexes = outline.filter(({ kind }) => kind === 'annex').length;
  let headings = createOutline();
  let annex = 0;
  return outline.map(passage => {
    if (passage.kind === 'heading') return headings.next(passage.level);
    if (passage.kind === 'item') return passage.level === 1 ? '-' : '+';
    if (passage.kind !== 'annex') return null;
    headings = createOutline();
    annex += 1;
    return annexLabel(annex - 1, annexes);
  });
}
