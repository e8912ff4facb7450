import type { ReactNode } from 'react';
import { places } from '../frame/places.ts';
import { Way } from '../frame/travel.tsx';
import { useDataWords } from '../messages/data-words.ts';
import { FindBox } from './find-box.tsx';

interface FiguresBarProps {
  readonly here: 'list' | 'pivot' | 'indicator';
  readonly children?: ReactNode;
}

/** The bar of the room of figures: find, list or pivot, and what the page itself lets one choose. */
export function FiguresBar({ here, children }: FiguresBarProps) {
  const { figures } = useDataWords();
  return (
    <div className="bar">
      <FindBox />
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
