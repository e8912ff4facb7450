import type { Table, TableRow } from '#reading';
import { blocksOf, type EmitSpread, type PrintFigure } from '../located.ts';
import type { At } from '../operand.ts';
import { plausible } from '../plausible.ts';
import { agrees, judge, type Relation } from '../relation.ts';
import { columnSums } from './columnSums.ts';
import { type Hypothesis, hypothesesOf, numericColumns, type Operands, operandsOf } from './columns.ts';
import { hierarchyOf } from './hierarchy.ts';
import { monthAndSum } from './monthAndSum.ts';
import { structureOf } from './structure.ts';
import { isRatio, totalOf } from './totals.ts';

/**
 * Checks a table: every row is a claim. Which column follows from which is not taken from the heads alone: each way is
 * tried on all rows and believed when most of them agree, and the rows that do not agree are the findings.
 */
export function checkTable(table: Table, print: PrintFigure, emit: EmitSpread): void {
  const explained = believe({ table, hypotheses: hypothesesOf(table), print }, emit);
  const sums = columnSums(table);
  if (sums.length > 0)
    for (const rows of sectionsOf(table)) believe({ table: { ...table, rows }, hypotheses: sums, print }, emit);
  const nested = hierarchyOf(table, print);
  for (const relation of nested) emit(relation);
  const told = new Set(nested.map(({ relation }) => relation.stated));
  for (const column of numericColumns(table)) {
    if (!explained.has(column)) for (const share of structureOf(table, column, print)) emit(share);
    const total = isRatio(table, column) ? null : totalOf(table, column, print);
    if (total && !told.has(total.relation.stated)) emit(total);
  }
  for (const relation of monthAndSum(table, print)) emit(relation);
}

interface Supposed {
  readonly table: Table;
  readonly hypotheses: readonly Hypothesis[];
  readonly print: PrintFigure;
}

/** Tells what most rows say of each column, the likeliest first; answers which columns that explains. */
function believe({ table, hypotheses, print }: Supposed, emit: EmitSpread): Set<number> {
  const explained = new Set<number>();
  for (const hypothesis of hypotheses) {
    if (explained.has(hypothesis.stated)) continue;
    const tried = tryOn(table, hypothesis, print);
    if (!tried || !isBelieved(tried, hypothesis)) continue;
    explained.add(hypothesis.stated);
    for (const { relation, operands } of tried)
      emit({ relation, blocks: blocksOf([operands.stated, ...operands.from]) });
  }
  return explained;
}

/** The runs of rows between rows without a figure, which head what follows: `Tổng số (người)`, `So với dân số (%)`. */
function sectionsOf({ rows }: Table): TableRow[][] {
  const sections: TableRow[][] = [[]];
  for (const row of rows)
    if (row.figures.some(figure => figure !== null)) sections.at(-1)?.push(row);
    else sections.push([]);
  return sections.filter(({ length }) => length > 0);
}

/** A row on which a hypothesis was tried. */
interface Tried {
  readonly relation: Relation;
  readonly operands: Operands;
}

/** Null where so few of the first rows agree that the rest need not be asked. */
function tryOn({ rows }: Table, hypothesis: Hypothesis, print: PrintFigure): Tried[] | null {
  const tried: Tried[] = [];
  for (const row of rows) {
    const operands = operandsOf(row, hypothesis);
    if (!operands) continue;
    const { stated, from } = operands;
    const mentions = from.map(({ mention }) => mention);
    const question = {
      rule: hypothesis.rule,
      stated: stated.mention,
      others: mentions,
      certain: true,
      recompute: (at: At) => hypothesis.compute(mentions, stated.mention, at),
      formula: () => from.map(print).join(` ${hypothesis.sign} `),
    };
    const relation = hypothesis.rule === 'parts-and-total' ? plausible(judge(question)) : judge(question);
    tried.push({ relation, operands });
    if (tried.length === ASKED && heldOf(tried) * 3 < ASKED) return null;
  }
  return tried;
}

/** So many rows of a long table are asked before it is gone through. */
const ASKED = 48;

function heldOf(tried: readonly Tried[]): number {
  return tried.filter(({ relation }) => agrees(relation)).length;
}

function isBelieved(tried: readonly Tried[], { word }: Hypothesis): boolean {
  const held = heldOf(tried);
  if (word >= 2 && held >= 1) return held * 2 >= tried.length;
  return held >= 2 && held * 3 >= tried.length * 2;
}
