/** A table's rows as claims: what was reached, with its plan, the period before and the percentages printed beside it. */
import { areaOfLabel } from '../areaWords.ts';
import { type PrintedClaim, type PrintedComparison, valueOf } from '../printed.ts';
import type { Reading } from '../read.ts';
import type { Frame, Setting } from '../setting.ts';
import type { Column, ColumnKind } from './columns.ts';
import { baseOfColumn, comparedColumns } from './compared.ts';
import { subjectsOf } from './subjects.ts';
import type { CellFigure, TableRow } from './row.ts';
import { readTables, type Table } from './table.ts';
import { periodOfColumn, periodOfRow, type TableTime } from './times.ts';

interface Known {
  readonly setting: Setting;
  readonly frames: readonly Frame[];
}

/**
 * By the index of a cell's block: the claim its figure makes, or null for a figure that another of its row is compared
 * with. Cells that hold no single figure are not in it.
 */
export function tableClaims(reading: Reading, known: Known): Map<number, PrintedClaim | null> {
  const claims = new Map<number, PrintedClaim | null>();
  for (const table of readTables(reading.blocks)) addTable(claims, table, { reading, ...known });
  return claims;
}

interface Context extends Known {
  readonly reading: Reading;
}

function addTable(claims: Map<number, PrintedClaim | null>, table: Table, context: Context): void {
  const { columns, rows } = table;
  const bound = comparedColumns(columns, context.setting);
  const subjects = subjectsOf(table);
  const heading = context.frames[table.first]?.heading ?? '';
  for (const [index, row] of rows.entries()) {
    const period = periodOfRow(row.label, context.setting);
    for (const [at, figure] of row.figures.entries()) {
      if (!figure) continue;
      const of = bound.get(at);
      if (of !== undefined && row.figures[of]) {
        claims.set(figure.block, null);
        continue;
      }
      const column = columns[at] as Column;
      const subject = subjects[index]?.(column.kind === 'actual' ? '' : column.head, heading) ?? '';
      claims.set(figure.block, {
        subject,
        value: valueOf(figure.mention, textOf(figure, context)),
        unit: figure.mention.unit?.name ?? null,
        ...scopeOf(period ?? periodOfColumn(column, context.setting), placeOf(row, column), context.setting),
        comparisons: comparisonsOf(row, { at, columns, bound }, context),
        span: spanOf(figure, context),
      });
    }
  }
}

/** How a comparing column is called in a claim. */
const COMPARISONS: Partial<Record<ColumnKind, string>> = {
  plan: 'base',
  previous: 'base',
  'plan-share': 'plan-share',
  index: 'index',
  growth: 'growth',
  difference: 'difference',
  share: 'share',
};

interface Place {
  readonly at: number;
  readonly columns: readonly Column[];
  readonly bound: ReadonlyMap<number, number>;
}

function comparisonsOf(row: TableRow, { at, columns, bound }: Place, context: Context): PrintedComparison[] {
  return row.figures.flatMap((figure, beside) => {
    const column = columns[beside] as Column;
    const kind = COMPARISONS[column.kind];
    if (!figure || !kind || bound.get(beside) !== at) return [];
    return [comparisonOf(figure, { kind, base: baseOfColumn(column, columns)?.kind ?? null }, context)];
  });
}

function comparisonOf(
  figure: CellFigure,
  { kind, base }: Pick<PrintedComparison, 'kind' | 'base'>,
  context: Context,
): PrintedComparison {
  const value = valueOf(figure.mention, textOf(figure, context));
  const changes = kind === 'growth' || kind === 'difference';
  const fell = typeof value === 'string' && value.startsWith('-');
  return {
    kind,
    value: changes && fell ? value.slice(1) : value,
    unit: figure.mention.unit?.name ?? null,
    base,
    direction: changes ? (fell ? 'down' : 'up') : null,
    certainty: 'said',
    span: spanOf(figure, context),
  };
}

/** The place that a row or a column is about, where one is. */
function placeOf({ label }: TableRow, { head }: Column): string | null {
  return areaOfLabel(label) ?? areaOfLabel(head);
}

function scopeOf(
  time: TableTime | null,
  named: string | null,
  setting: Setting,
): Pick<PrintedClaim, 'period' | 'area' | 'implied'> {
  const area = named ?? setting.area;
  const implied: ('period' | 'area')[] = [];
  if (time && !time.said) implied.push('period');
  if (area !== null && named === null) implied.push('area');
  return {
    ...(time ? { period: time.period.code } : {}),
    ...(area === null ? {} : { area }),
    ...(implied.length > 0 ? { implied } : {}),
  };
}

function textOf({ block }: CellFigure, { reading }: Context): string {
  return reading.blocks[block]?.reading.text ?? '';
}

function spanOf({ block, mention }: CellFigure, { reading }: Context): PrintedClaim['span'] {
  const offset = reading.blocks[block]?.block.span.start ?? 0;
  return { start: mention.start + offset, end: mention.end + offset };
}
