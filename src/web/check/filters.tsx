import type { RefObject } from 'react';
import { useWords } from '../messages/language.tsx';
import { type Placed, type ShownVerdict, verdicts } from '../text/marking.ts';
import { countOf } from './summary-line.tsx';
import { VerdictSign } from './verdict-sign.tsx';

interface FiltersProps {
  readonly placed: readonly Placed[];
  readonly hidden: ReadonlySet<ShownVerdict>;
  readonly onHidden: (hidden: ReadonlySet<ShownVerdict>) => void;
  readonly box: RefObject<HTMLDivElement | null>;
}

/** One switch a verdict, with its count. */
export function Filters({ placed, hidden, onHidden, box }: FiltersProps) {
  const words = useWords();
  const toggle = (verdict: ShownVerdict) => {
    const next = new Set(hidden);
    if (!next.delete(verdict)) next.add(verdict);
    onHidden(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form; these are switches
    <div ref={box} className="filters" role="group" aria-label={words.findings.filter}>
      {verdicts.map(verdict => (
        <button
          key={verdict}
          type="button"
          className={`filter filter--${verdict}`}
          aria-pressed={!hidden.has(verdict)}
          onClick={() => toggle(verdict)}
        >
          <VerdictSign verdict={verdict} />
          {words.verdict[verdict]}
          <span className="filter-count">{countOf(placed, verdict)}</span>
        </button>
      ))}
    </div>
  );
}
