/**
 * The proof of an issued report: every printed number with its place, what it rests on and who answers for it, and how
 * all relations stand, in a chain of SHA-256 digests. Plain JSON; verified without a store.
 */
import { breakdownKey, type Figure, type Measure } from '#figures';
import type { Rest, Restated } from '../printing/printed.ts';
import type { Composed, PrintedFigure, Stretch } from '../report/composed.ts';
import { relationsOf } from '../report/relations.ts';
import { canonicalJson, type Digest } from './canonicalJson.ts';

export interface Proof {
  readonly format: 'khop-proof-1';
  readonly report: ProvenReport;
  /** The composed text; spans count its UTF-16 units. */
  readonly text: string;
  readonly passages: readonly (Stretch & { readonly id: string })[];
  /** In the order of the text. */
  readonly entries: readonly ProofEntry[];
  readonly relations: readonly ProvenRelation[];
  /** Digest of `report`, `text` and `passages`: the first link. */
  readonly first: string;
  /** Digest of the last entry's and of `relations`: the whole proof in 64 hexadecimal digits. */
  readonly digest: string;
}

export interface ProvenReport {
  readonly id: string;
  readonly area: string;
  readonly period: string;
  readonly agency: string;
  readonly number: string | null;
  readonly symbol: string;
  readonly date: string | null;
}

export interface ProofEntry {
  /** From 1; `f1` is its tag in the DOCX. */
  readonly number: number;
  readonly passage: string | null;
  readonly span: Stretch;
  readonly printed: string;
  readonly form: string;
  readonly exact: string;
  readonly rests: readonly ProvenFigure[];
  readonly marks: readonly string[];
  /** Of the digest before and of all that stands above. */
  readonly digest: string;
}

/** A stored figure as it stood, with who reported, entered and approved it. */
export interface ProvenFigure
  extends Pick<
    Figure,
    | 'id'
    | 'period'
    | 'vintage'
    | 'value'
    | 'low'
    | 'high'
    | 'status'
    | 'origin'
    | 'reporter'
    | 'enteredBy'
    | 'enteredAt'
    | 'approvedBy'
    | 'approvedAt'
    | 'basis'
  > {
  readonly role: string;
  readonly indicator: string;
  readonly items: string;
  readonly area: string;
  readonly measure: Measure;
  readonly source: { readonly document: string; readonly quote: string } | null;
  /**
   * Where land changed: the base is the sum of such figures, each times its share, on the boundaries that hold since the
   * day. Left out where the figure is of the area itself.
   */
  readonly restated?: Restated;
}

export interface ProvenRelation {
  readonly rule: string;
  readonly verdict: string;
  readonly stated: Stretch;
  readonly others: readonly Stretch[];
}

/** `digest` is SHA-256 of the UTF-8 of a text, in hexadecimal: Node's and the browser's differ only in how they are called. */
export async function proofOf(composed: Composed, digest: Digest): Promise<Proof> {
  const { id, area, period, letterhead, text } = composed;
  const { agency, number, symbol, date } = letterhead;
  const report = { id, area, period, agency, number, symbol, date };
  const passages = composed.passages.map(({ id: passage, start, end }) => ({ id: passage, start, end }));
  const first = await digest(canonicalJson({ report, text, passages }));
  const entries: ProofEntry[] = [];
  let last = first;
  for (const [index, figure] of composed.figures.entries()) {
    const entry = entryOf(figure, index + 1);
    last = await digest(last + canonicalJson(entry));
    entries.push({ ...entry, digest: last });
  }
  const relations = relationsOf(composed).map(({ rule, verdict, stated, others }) => ({
    rule,
    verdict,
    stated,
    others,
  }));
  const whole = await digest(last + canonicalJson(relations));
  return { format: 'khop-proof-1', report, text, passages, entries, relations, first, digest: whole };
}

function entryOf(
  { passage, span, text, figure, exact, rests, marks }: PrintedFigure,
  number: number,
): Omit<ProofEntry, 'digest'> {
  return {
    number,
    passage,
    span,
    printed: text,
    form: figure.form.kind,
    exact,
    rests: rests.map(provenFigure),
    marks: marks.map(({ id, role }) => `${id}/${role}`),
  };
}

function provenFigure({ role, figure, restated }: Rest): ProvenFigure {
  const { series, source } = figure;
  return {
    role,
    id: figure.id,
    indicator: series.indicator,
    items: breakdownKey(series.items),
    area: series.area,
    period: figure.period,
    measure: figure.measure,
    vintage: figure.vintage,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    status: figure.status,
    origin: figure.origin,
    reporter: figure.reporter,
    enteredBy: figure.enteredBy,
    enteredAt: figure.enteredAt,
    approvedBy: figure.approvedBy,
    approvedAt: figure.approvedAt,
    basis: figure.basis,
    source: source === null ? null : { document: source.document, quote: source.quote },
    ...(restated === undefined ? {} : { restated }),
  };
}
