import { type RefObject, useEffect, useId, useRef } from 'react';
import type { BoundFigure } from '#composing';
import type { DashboardRecord } from '#contract';
import { useComposeWords } from '../../messages/compose-words.ts';
import type { Printer } from '../editor/chips.ts';
import { type Finding, useFinding } from './use-finding.ts';
import './finder.css';

interface FigureFinderProps {
  readonly rows: readonly DashboardRecord[];
  readonly period: string;
  readonly printer: Printer;
  /** Pixels from the top left of what scrolls. */
  readonly at: { readonly left: number; readonly top: number };
  readonly question: string;
  readonly nameOf: (assigner: string) => string;
  readonly onTake: (figure: BoundFigure) => void;
  readonly onClose: () => void;
}

/** Finds a series by a few letters, then offers the forms of words it can be printed in. */
export function FigureFinder(props: FigureFinderProps) {
  const { rows, at, onClose } = props;
  const { finder } = useComposeWords();
  const box = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const list = useId();
  const finding = useFinding(props);
  const { row, options, index } = finding;
  const label = row === null ? finder.series : finder.form;
  useEffect(() => box.current?.focus(), []);
  useInSight(whole);
  return (
    <div
      ref={whole}
      className="finder"
      style={{ left: at.left, top: at.top }}
      role="dialog"
      aria-label={finder.title}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-activedescendant={options.length > 0 ? `${list}-${index}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={finder.hint}
        value={row === null ? finding.question : row.label}
        readOnly={row !== null}
        onChange={event => finding.ask(event.currentTarget.value)}
        onKeyDown={finding.press}
      />
      <ul id={list} role="listbox" aria-label={label}>
        <Options id={list} finding={finding} />
      </ul>
      {options.length === 0 && <p className="finder-none">{rows.length === 0 ? finder.noFigures : finder.none}</p>}
      <p className="finder-keys">{row === null ? finder.keysSeries : finder.keysForm}</p>
    </div>
  );
}

/**
 * Under a cursor near the foot of the window what is offered would be out of sight; it grows with each letter, with a
 * name that takes two lines, and when its font has come.
 */
function useInSight(whole: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = whole.current;
    if (box === null) return;
    const sized = new ResizeObserver(() => box.scrollIntoView({ block: 'nearest' }));
    sized.observe(box);
    return () => sized.disconnect();
  }, [whole]);
}

function Options({ id, finding }: { readonly id: string; readonly finding: Finding }) {
  return finding.options.map(({ key, name, printed }, index) => (
    <li
      key={key}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === finding.index}
      onPointerDown={event => {
        event.preventDefault();
        finding.take(index);
      }}
    >
      <span className="finder-name">{name}</span>
      <span className="finder-printed">{printed}</span>
    </li>
  ));
}
