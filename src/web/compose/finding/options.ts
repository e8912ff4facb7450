import type { BoundFigure, Form } from '#composing';
import type { DashboardRecord } from '#contract';
import { breakdownKey } from '#figures';
import { type Findable, found, type Indexed, indexOf } from '../../data/finding.ts';
import type { SpokenRow } from '../../data/in-english.ts';
import type { Printer } from '../editor/chips.ts';
import { boundTo, formsOffered } from './forms-offered.ts';

/** One line of what is offered: a series, or a form of words of the series that was chosen. */
export interface Option {
  readonly key: string;
  readonly name: string;
  /** As it would stand in the text. */
  readonly printed: string;
  readonly row: DashboardRecord;
  /** Null while a series is to be chosen. */
  readonly figure: BoundFigure | null;
}

export type IndexedRow = Indexed<Findable & { readonly row: SpokenRow }>;

export function indexRows(rows: readonly SpokenRow[]): readonly IndexedRow[] {
  return indexOf(rows.map(row => ({ code: row.indicator, name: row.label, otherName: row.otherName, row })));
}

interface Offering {
  readonly printer: Printer;
  /** The report's own. */
  readonly period: string;
}

const most = 10;

export function seriesOffered(index: readonly IndexedRow[], question: string, { printer, period }: Offering): Option[] {
  const all = index.map(({ item }) => item);
  const matches = question.trim() === '' ? all : found(index, question);
  return matches.slice(0, most).map(({ row }) => ({
    key: `${row.indicator} ${breakdownKey(row.items)} ${row.period}`,
    name: row.label,
    printed: printer.figure(boundTo(row, { kind: 'value-unit' }, { period }), false).text,
    row,
    figure: null,
  }));
}

/** What cannot be printed is not offered. */
export function formsPrinted(
  row: DashboardRecord,
  nameOf: (form: Form) => string,
  { printer, period }: Offering,
): Option[] {
  return formsOffered(row).flatMap(form => {
    const figure = boundTo(row, form, { period });
    const shown = printer.figure(figure, false);
    if (shown.state === 'missing') return [];
    return [{ key: JSON.stringify(form), name: nameOf(form), printed: shown.text, row, figure }];
  });
}
