import type { ShownVerdict } from '../text/marking.ts';

interface VerdictSignProps {
  readonly verdict: ShownVerdict;
  /** Without its box, between two figures. */
  readonly bare?: boolean;
}

/** One sign for each verdict, the same in marks, cards, filters and help: never told apart by colour alone. */
export function VerdictSign({ verdict, bare = false }: VerdictSignProps) {
  const look = `verdict-sign verdict-sign--${verdict}`;
  return <span className={bare ? `${look} verdict-sign--bare` : look} aria-hidden="true" />;
}
