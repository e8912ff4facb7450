import type { Area, Dimension, Figure, Indicator } from '#figures';
import type { Citation } from './citation.ts';
import type { FigureComparison } from './imported.ts';
import type { ImportedTask } from './task.ts';

/** What names codes: the catalogue and the areas of the store. */
export interface Naming {
  readonly indicators: readonly Indicator[];
  readonly dimensions: readonly Dimension[];
  readonly areas: readonly Area[];
}

/** A figure as `khop export figures` prints it: names for people, codes for programs. */
export interface ExportedFigure {
  readonly indicator: string;
  readonly code: string;
  readonly breakdown: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
  readonly area: string;
  readonly areaId: string;
  readonly period: string;
  readonly measure: string;
  readonly vintage: string;
  readonly status: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly comparisons: readonly Pick<FigureComparison, 'kind' | 'value' | 'unit' | 'base' | 'period'>[];
  readonly source: { readonly line: number; readonly quote: string } | null;
}

type Stored = Pick<Figure, 'series' | 'period' | 'measure' | 'vintage' | 'value' | 'source' | 'status'>;

/** Writer of export rows; `comparisonsOf` gives what the report printed beside a figure. */
export function figureExporter<F extends Stored>(
  naming: Naming,
  comparisonsOf: (figure: F) => readonly FigureComparison[],
): (figure: F) => ExportedFigure {
  const indicators = new Map(naming.indicators.map(each => [each.code, each]));
  const dimensions = new Map(naming.dimensions.map(each => [each.code, each]));
  const areas = new Map(naming.areas.map(each => [each.id, each]));
  return figure => {
    const { indicator: code, items, area } = figure.series;
    const indicator = indicators.get(code);
    const named = Object.entries(items).map(([dimension, item]) => {
      const known = dimensions.get(dimension);
      return [known?.name ?? dimension, known?.items.find(each => each.code === item)?.name ?? item] as const;
    });
    return {
      indicator: indicator?.name ?? code,
      code,
      breakdown: Object.fromEntries(named),
      items,
      area: areaName(areas.get(area)) ?? area,
      areaId: area,
      period: figure.period,
      measure: figure.measure,
      vintage: figure.vintage,
      status: figure.status,
      value: figure.value,
      unit: indicator?.unit ?? null,
      comparisons: comparisonsOf(figure).map(({ kind, value, unit, base, period }) => ({
        kind,
        value,
        unit,
        base,
        period,
      })),
      source: figure.source && { line: figure.source.line, quote: figure.source.quote },
    };
  };
}

function areaName(area: Area | undefined): string | null {
  const version = area?.versions.at(-1);
  return version ? (version.level === 'country' ? version.name : `${version.kind} ${version.name}`) : null;
}

export interface ExportedTask {
  readonly code: string;
  readonly group: string;
  readonly text: string;
  readonly verb: string;
  readonly basis: readonly string[];
  readonly lead: string | null;
  readonly partners: readonly string[];
  readonly due: string | null;
  readonly horizon: string | null;
  readonly source: { readonly line: number; readonly quote: string };
}

export function exportedTask({
  code,
  group,
  text,
  verb,
  basis,
  lead,
  partners,
  due,
  horizon,
  line,
}: ImportedTask): ExportedTask {
  return { code, group, text, verb, basis, lead, partners, due, horizon, source: { line, quote: text } };
}

export interface ExportedCitation {
  readonly number: string | null;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly lines: readonly number[];
  readonly source: { readonly line: number; readonly quote: string };
}

export function exportedCitation({ number, type, issuer, date, title, lines, quote }: Citation): ExportedCitation {
  return { number, type, issuer, date, title, lines, source: { line: lines[0] ?? 1, quote } };
}
