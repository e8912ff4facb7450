import type { ShownVerdict } from '../text/marking.ts';

/** One sign for each verdict, the same in marks, cards, filters and help: never told apart by colour alone. */
export function VerdictSign({ verdict }: { readonly verdict: ShownVerdict }) {
  return <span className={`verdict-sign verdict-sign--${verdict}`} aria-hidden="true" />;
}
