import { Link } from '@tanstack/react-router';
import type { BoundFigure } from '#composing';
import { breakdownKey } from '#figures';
import { periodName } from '../../data/writing.ts';
import { useComposeWords } from '../../messages/compose-words.ts';
import { useWords } from '../../messages/language.tsx';

export interface FigureSourceProps {
  readonly figure: BoundFigure;
  /** The report's own. */
  readonly area: string;
  readonly period: string;
}

/** The period of a bound figure, and the way to its series. */
export function FigureSource({ figure, area, period }: FigureSourceProps) {
  const words = useComposeWords();
  const { language } = useWords();
  const items = breakdownKey(figure.items);
  const when = figure.period ?? period;
  const search = { area: figure.area ?? area, period: when, ...(items === '' ? {} : { items }) };
  return (
    <p className="figure-source">
      {periodName(when, language)}.{' '}
      <Link to="/so-lieu/$code" params={{ code: figure.indicator }} search={search}>
        {words.figure.see}
      </Link>
    </p>
  );
}
