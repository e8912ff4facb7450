import type { ReactNode } from 'react';
import type { IndicatorRecord } from '#contract';
import { places } from '../frame/places.ts';
import { Way } from '../frame/travel.tsx';
import { useDataWords } from '../messages/data-words.ts';
import { FindBox } from './find-box.tsx';

interface FiguresBarProps {
  readonly here: 'list' | 'pivot' | 'indicator';
  /** What is done with an indicator that was found; without it its page opens. */
  readonly onFound?: (indicator: IndicatorRecord) => void;
  readonly children?: ReactNode;
}

/** The bar of the room of figures: find, list or pivot, and what the page itself lets one choose. */
export function FiguresBar({ here, onFound, children }: FiguresBarProps) {
  const { figures, find } = useDataWords();
  return (
    <div className="bar">
      <FindBox {...(onFound ? { onFound, label: find.add } : {})} />
      {children}
      <nav className="bar-ways" aria-label={figures.heading}>
        <Way to={places.figures} current={here === 'list'}>
          {figures.asList}
        </Way>
        <Way to={places.pivot} current={here === 'pivot'}>
          {figures.asPivot}
        </Way>
      </nav>
    </div>
  );
}
