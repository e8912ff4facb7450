import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { IndicatorRecord } from '#contract';
import { found, indexOf } from '../data/finding.ts';
import { useIndicators } from '../data/queries.ts';
import { useSlash } from '../data/use-slash.ts';
import { useUnitName } from '../data/use-unit-name.ts';
import { useDataWords } from '../messages/data-words.ts';

const most = 12;

interface FindBoxProps {
  /** What is done with what was found; without it the indicator's page opens. */
  readonly onFound?: (indicator: IndicatorRecord) => void;
  /** What it is called where it finds something for another purpose. */
  readonly label?: string;
}

/** Finds an indicator by a few letters, marks or none, or by the first letters of its words. `/` comes here. */
export function FindBox({ onFound, label: purpose }: FindBoxProps) {
  const { find } = useDataWords();
  const label = purpose ?? find.label;
  const box = useRef<HTMLInputElement>(null);
  const list = useId();
  const finding = useFinding(onFound);
  const { question, results, at } = finding;
  useSlash(box);
  return (
    <div className="find">
      <input
        ref={box}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={results.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={results.length > 0 ? `${list}-${at}` : undefined}
        placeholder={purpose ?? find.hint}
        autoComplete="off"
        spellCheck={false}
        value={question}
        onChange={event => finding.ask(event.currentTarget.value)}
        onKeyDown={event => finding.press(event, box.current)}
        onBlur={() => finding.ask('')}
      />
      <kbd aria-hidden="true">/</kbd>
      <div className="find-list" hidden={question === ''}>
        <ul id={list} role="listbox" aria-label={label}>
          <Results id={list} results={results} at={at} onTake={finding.take} />
        </ul>
        {results.length === 0 && <p className="find-none">{find.none}</p>}
      </div>
    </div>
  );
}

interface ResultsProps {
  readonly id: string;
  readonly results: readonly IndicatorRecord[];
  readonly at: number;
  readonly onTake: (indicator: IndicatorRecord) => void;
}

function Results({ id, results, at, onTake }: ResultsProps) {
  const unitName = useUnitName();
  return results.map((indicator, index) => (
    <li
      key={indicator.code}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === at}
      onPointerDown={event => {
        event.preventDefault();
        onTake(indicator);
      }}
    >
      <span>{indicator.name}</span>
      <span className="find-unit">{unitName(indicator.unit)}</span>
    </li>
  ));
}

function useFinding(onFound: FindBoxProps['onFound']) {
  const navigate = useNavigate();
  const indicators = useIndicators().data;
  const index = useMemo(() => indexOf(indicators ?? []), [indicators]);
  const [{ question, at }, set] = useState({ question: '', at: 0 });
  const results = useMemo(() => found(index, question).slice(0, most), [index, question]);
  const ask = (text: string) => set({ question: text, at: 0 });
  const take = (indicator: IndicatorRecord) => {
    ask('');
    if (onFound) onFound(indicator);
    else
      void navigate({
        to: '/so-lieu/$code',
        params: { code: indicator.code },
        search: last => ({ ...only(last) }),
      });
  };
  const press = (event: KeyboardEvent, box: HTMLInputElement | null) => {
    const chosen = results[at];
    if (event.key === 'ArrowDown') set({ question, at: Math.min(at + 1, results.length - 1) });
    else if (event.key === 'ArrowUp') set({ question, at: Math.max(at - 1, 0) });
    else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'Escape') {
      ask('');
      box?.blur();
    } else return;
    event.preventDefault();
  };
  return { question, results, at, ask, take, press };
}

/** Area and period go along to the page of an indicator; what belonged to another page does not. */
function only({ area, period }: { readonly area?: string; readonly period?: string }) {
  return { ...(area === undefined ? {} : { area }), ...(period === undefined ? {} : { period }) };
}
