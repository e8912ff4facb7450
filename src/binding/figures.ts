import type { Document } from '#documents';
import {
  type Area,
  type Dimension,
  type DimensionItem,
  formatDecimal,
  type Indicator,
  parseDecimal,
  type Unit,
} from '#figures';
import { readUnit } from '#vietnamese';
import type { AreaNames } from './areaNames.ts';
import { codeBook, codeOf, inItsUnit } from './codes.ts';
import { doubtWords } from './doubts.ts';
import type { BoundSpan, FigureComparison, ProposedFigure, ProposedIndicator } from './imported.ts';
import type { KnownCatalogue } from './known.ts';
import type { ItemNamed } from './items.ts';
import { linesOf } from './lines.ts';
import type { NamedStatement } from './naming.ts';
import { toldApart } from './tellingApart.ts';
import { natureOf, sumsOf } from './nature.ts';
import type { Statement } from './statement.ts';

export interface FigurePlace {
  readonly areas: AreaNames;
  readonly document: Document;
  readonly digest: string;
  readonly known: KnownCatalogue | null;
}

export interface MadeFigures {
  readonly indicators: readonly ProposedIndicator[];
  readonly dimensions: readonly Dimension[];
  readonly organisations: readonly [];
  readonly areas: readonly Area[];
  readonly figures: readonly ProposedFigure[];
  readonly bound: readonly BoundSpan[];
}

/** Figures of named statements, with the indicators, dimensions and areas they need. */
export function figuresFrom(named: readonly NamedStatement[], place: FigurePlace): MadeFigures {
  const code = codeBook();
  const book = new Book(place, code);
  const lineOf = linesOf(place.document.text);
  const told = toldApart(named, place.areas, code);
  for (const statement of told.unclear) statement.doubts.add('several-values');
  for (const each of told.named) book.add(each, lineOf(each.statement.span.start));
  return book.done();
}

/** An indicator of the report, and the unit its values are kept in. */
interface InBook {
  readonly indicator: ProposedIndicator;
  readonly unit: Unit | null;
}

function indicatorOf({ statement, name }: NamedStatement, code: string, field: string): ProposedIndicator {
  const { unit, frame } = statement;
  const nature = natureOf(name, statement);
  return {
    code,
    name,
    nameEn: null,
    unit: unit?.name ?? null,
    nature,
    ...sumsOf(nature),
    dimensions: [],
    field,
    owner: null,
    definition: null,
    source: null,
    validFrom: '2000-01-01',
    validTo: null,
    heading: frame.heading,
  };
}

/** An indicator of the catalogue keeps its unit: values are moved to it. */
function held(indicator: Indicator, { frame, unit }: Statement): InBook {
  return { indicator: { ...indicator, heading: frame.heading }, unit: unitNamed(indicator.unit) ?? unit };
}

interface DimensionInBook {
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly items: Map<string, DimensionItem>;
}

/** Collects what the figures need. A class because it lives only while one report is turned into figures. */
class Book {
  readonly #place: FigurePlace;
  readonly #codeOf: typeof codeOf;
  readonly #indicators = new Map<string, InBook>();
  readonly #codes = new Set<string>();
  readonly #dimensions = new Map<string, DimensionInBook>();
  readonly #areas = new Map<string, Area>();
  readonly #figures: ProposedFigure[] = [];
  readonly #bound: BoundSpan[] = [];
  readonly #places = new Map<string, number>();

  constructor(place: FigurePlace, code: typeof codeOf) {
    this.#place = place;
    this.#codeOf = code;
  }

  add(named: NamedStatement, line: number): void {
    const { statement, items } = named;
    const { areas, document } = this.#place;
    const area = areas.find(statement.area, statement.period?.to ?? null);
    for (const made of area.made) this.#areas.set(made.id, made);
    if (statement.period === null) statement.doubts.add('period-unknown');
    const together = area.single || !statement.area ? [] : [jointArea(statement.area)];
    const all = [...items, ...together];
    const { indicator, unit } = this.#indicator({ ...named, items: all });
    for (const each of all) this.#item(each);
    const moved = inUnit(statement.value, statement.unit, unit);
    const breakdown = Object.fromEntries(all.map(({ dimension, code }) => [dimension, code]));
    const { start, end } = statement.span;
    const figure: ProposedFigure = {
      series: { indicator: indicator.code, items: breakdown, area: area.id },
      period: statement.period?.code ?? '',
      measure: (statement.target ?? 'actual') as ProposedFigure['measure'],
      vintage: statement.vintage,
      value: moved,
      low: null,
      high: null,
      absence: null,
      status: 'proposed',
      origin: 'reported',
      reporter: null,
      source: {
        document: this.#place.digest,
        start,
        end,
        line,
        quote: quoteOf(document.text, statement.span.start, statement.span.end),
      },
      replaces: null,
      reason: null,
      basis: statement.basis,
      certainty: isSure(statement) ? 'sure' : 'doubtful',
      doubts: [...statement.doubts].map(id => doubtWords[id].vi),
      comparisons: statement.comparisons,
      printed: { value: statement.value, unit: statement.unit?.name ?? null },
      areaName: statement.area ?? '',
    };
    this.#keep(figure, statement);
  }

  /** The same value of the same place said again is one figure, bound twice. */
  #keep(figure: ProposedFigure, statement: Statement): void {
    const { series, period, measure, value } = figure;
    const key = [series.indicator, JSON.stringify(series.items), series.area, period, measure, value].join('|');
    const known = this.#places.get(key);
    const index = known ?? this.#figures.length;
    if (known === undefined) {
      this.#places.set(key, index);
      this.#figures.push(figure);
    } else this.#figures[index] = joined(this.#figures[index] as ProposedFigure, figure);
    const { mention } = statement;
    this.#bound.push({
      span: statement.span,
      figure: index,
      says: 'value',
      unit: figure.printed.unit,
      decimals: mention.scale,
    });
    for (const each of figure.comparisons) this.#bound.push(boundTo(each, index));
  }

  #indicator(named: NamedStatement): InBook {
    const { statement, name, items } = named;
    const code = named.known?.code ?? this.#codeOf(name);
    const key = named.known ? code : `${code}|${statement.unit?.base ?? ''}`;
    const dimensions = items.map(({ dimension }) => dimension);
    const known = this.#indicators.get(key);
    const kept = known ?? (named.known ? held(named.known, statement) : this.#proposed(named, code));
    const wider = { ...kept.indicator, dimensions: [...new Set([...kept.indicator.dimensions, ...dimensions])] };
    const inBook = { indicator: wider, unit: kept.unit };
    this.#indicators.set(key, inBook);
    this.#codes.add(wider.code);
    return inBook;
  }

  #proposed(named: NamedStatement, code: string): InBook {
    const { unit, frame } = named.statement;
    const taken = this.#codes.has(code) || this.#place.known?.indicators.some(each => each.code === code);
    const own = taken ? codeOf(inItsUnit(named.name, unit)) : code;
    return { indicator: indicatorOf(named, own, this.#codeOf(frame.heading || 'chung')), unit };
  }

  #item({ dimension, dimensionName, code, name }: ItemNamed): void {
    const known = this.#dimensions.get(dimension) ?? this.#held(dimension, dimensionName);
    if (!known.items.has(code)) known.items.set(code, { code, name, parent: null });
    this.#dimensions.set(dimension, known);
  }

  /** What the catalogue holds of a dimension stays in it. */
  #held(dimension: string, name: string): DimensionInBook {
    const held = this.#place.known?.dimensions.find(({ code }) => code === dimension);
    return {
      name: held?.name ?? name,
      nameEn: held?.nameEn,
      items: new Map(held?.items.map(each => [each.code, each])),
    };
  }

  done(): MadeFigures {
    return {
      indicators: [...this.#indicators.values()].map(({ indicator }) => indicator),
      dimensions: [...this.#dimensions].map(([code, { name, nameEn, items }]) => ({
        code,
        name,
        ...(nameEn === undefined ? {} : { nameEn }),
        items: [...items.values()],
      })),
      organisations: [],
      areas: [...this.#areas.values()],
      figures: this.#figures,
      bound: this.#bound,
    };
  }
}

/** One number for several areas is of the reporting area, broken down by which of them. */
function jointArea(names: string): ItemNamed {
  return { dimension: 'dia-ban', dimensionName: 'Địa bàn gộp', code: codeOf(names), name: names };
}

function unitNamed(name: string | null): Unit | null {
  return name === null ? null : (readUnit(name, 0)?.unit ?? null);
}

/** A rate of which nobody knows the subject waits; a missing unit alone does not make a number doubtful. */
function isSure({ doubts }: Statement): boolean {
  return doubts.size === 0;
}

function joined(first: ProposedFigure, second: ProposedFigure): ProposedFigure {
  const said = new Set(first.comparisons.map(({ kind, base, value }) => `${kind}|${base}|${value}`));
  const more = second.comparisons.filter(({ kind, base, value }) => !said.has(`${kind}|${base}|${value}`));
  return { ...first, comparisons: [...first.comparisons, ...more] };
}

function boundTo(each: FigureComparison, figure: number): BoundSpan {
  const decimals = /\.(\d+)$/u.exec(each.value)?.[1]?.length ?? 0;
  return { span: each.span, figure, says: each.kind, unit: each.unit, decimals };
}

/** The value moved to another power of ten of the same unit, exactly; as it is where the units cannot be moved. */
export function inUnit(value: string, from: Unit | null, to: Unit | null): string {
  const read = parseDecimal(value);
  if (!from || !to || !read || from.base !== to.base || from.exponent === to.exponent) return value;
  const shift = from.exponent - to.exponent;
  if (shift < 0) return formatDecimal({ coefficient: read.coefficient, scale: read.scale - shift });
  if (shift <= read.scale) return formatDecimal({ coefficient: read.coefficient, scale: read.scale - shift });
  return formatDecimal({ coefficient: read.coefficient, scale: read.scale - shift });
}

const QUOTE_BEFORE = 90;

/** The words up to the number and a few behind it, white space joined. */
function quoteOf(text: string, start: number, end: number): string {
  const from = Math.max(0, start - QUOTE_BEFORE);
  const lead = text.slice(from, start);
  const cut = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('; '), lead.lastIndexOf('\n\n'));
  const words = cut >= 0 ? lead.slice(cut + 1) : from > 0 ? lead.slice(lead.indexOf(' ') + 1) : lead;
  return `${words}${text.slice(start, end)}`.replace(/\s+/gu, ' ').trim();
}
