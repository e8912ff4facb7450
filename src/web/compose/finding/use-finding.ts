import { type KeyboardEvent, useMemo, useState } from 'react';
import type { BoundFigure } from '#composing';
import type { DashboardRecord } from '#contract';
import { useComposeWords } from '../../messages/compose-words.ts';
import type { Printer } from '../editor/chips.ts';
import { formsPrinted, indexRows, type Option, seriesOffered } from './options.ts';

interface FindingParts {
  readonly rows: readonly DashboardRecord[];
  readonly period: string;
  readonly printer: Printer;
  readonly question: string;
  readonly nameOf: (assigner: string) => string;
  readonly onTake: (figure: BoundFigure) => void;
  readonly onClose: () => void;
}

export interface Finding {
  readonly question: string;
  /** The series that was chosen, whose forms are offered now. */
  readonly row: DashboardRecord | null;
  readonly index: number;
  readonly options: readonly Option[];
  readonly ask: (question: string) => void;
  readonly take: (index: number) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** First a series by a few letters, then the form of words it is put in; all by keyboard. */
export function useFinding(parts: FindingParts): Finding {
  const { rows, printer, period, onTake, onClose } = parts;
  const words = useComposeWords();
  const [question, setQuestion] = useState(parts.question);
  const [row, setRow] = useState<DashboardRecord | null>(null);
  const [index, setIndex] = useState(0);
  const indexed = useMemo(() => indexRows(rows), [rows]);
  const options =
    row === null
      ? seriesOffered(indexed, question, { printer, period })
      : formsPrinted(row, form => words.form(form, parts.nameOf), { printer, period });
  const choose = (next: DashboardRecord | null) => {
    setRow(next);
    setIndex(0);
  };
  const take = (at: number) => {
    const option = options[at];
    if (option === undefined) return;
    if (option.figure === null) choose(option.row);
    else onTake(option.figure);
  };
  const ask = (text: string) => {
    setQuestion(text);
    setIndex(0);
  };
  const back = () => (row === null ? onClose() : choose(null));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setIndex(Math.min(index + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setIndex(Math.max(index - 1, 0));
    else if (event.key === 'Enter') take(index);
    else if (event.key === 'Escape' || (event.key === 'Backspace' && row !== null)) back();
    else return;
    event.preventDefault();
  };
  return { question, row, index, options, ask, take, press };
}
