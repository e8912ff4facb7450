import type { BlockReading, CellFigure, Claim, ReadBlock } from '#reading';
import { blocksOf, printerOf, type SpreadRelation } from '../located.ts';
import { inOnes, slackOf } from '../operand.ts';
import { addable, isMean, isPart } from '../parts.ts';
import { judge } from '../relation.ts';
import { isLoose } from '../rule.ts';
import { addedUp } from '../sums.ts';
import { valuesShortlyBefore } from './shortlyBefore.ts';

/**
 * `Sản lượng lương thực 299.177 tấn.` and in the next paragraph `lúa 282.823 tấn, ngô 16.354 tấn`: figures of one
 * paragraph that give one of a paragraph shortly before. No word says so, and so only what comes out is told.
 */
export function sumsBefore(blocks: readonly ReadBlock[], index: number): SpreadRelation[] {
  const { block, reading } = blocks[index] as ReadBlock;
  if (block.cell || reading.claims.length < 2) return [];
  const found: SpreadRelation[] = [];
  for (const run of runsIn(reading)) {
    const totals = totalsBefore(blocks, index, run[0] as Claim);
    const sum = totals.length > 0 ? summed(blocks, { index, run, totals }) : null;
    if (sum) found.push(sum);
  }
  return found;
}

/** The figures of a paragraph that can be added up, unit by unit; what is told of one of them stands in brackets. */
function runsIn(reading: BlockReading): Claim[][] {
  const runs: Claim[][] = [];
  let within = -1;
  for (const claim of reading.claims) {
    if (claim.mention.mantissa < LEAST || claim.mention.kind !== 'quantity' || claim.placed.groups.length > 0) continue;
    if (claim.whole || isLoose(reading, claim.figure) || !isPart(claim) || isMean(claim)) continue;
    // `…, riêng công nghiệp 4.127 tỷ đồng và xây dựng 1.811 tỷ đồng;`: parts of the figure before, to the end of the clause.
    if (WITHIN.test(claim.placed.gap)) within = claim.placed.clause;
    if (claim.placed.clause === within) continue;
    const run = runs.find(([first]) => first && addable(first.mention, claim.mention));
    if (!run) runs.push([claim]);
    else if (run.length < MOST) run.push(claim);
  }
  return runs.filter(({ length }) => length > 1);
}

const WITHIN = /(?<!\p{L})(?:riêng|trong đó)(?!\p{L})/iu;
const LEAST = 10;
const MOST = 12;

/** Of fewer digits some sum comes out by chance. */
const LONG = 1000;
const REACH = { far: 3, most: 12 };

function totalsBefore(blocks: readonly ReadBlock[], index: number, part: Claim): CellFigure[] {
  const wanted = ({ mention }: Claim): boolean => mention.mantissa >= LONG && addable(mention, part.mention);
  return valuesShortlyBefore(blocks, index, { wanted, ...REACH });
}

interface Sums {
  readonly index: number;
  readonly run: readonly Claim[];
  readonly totals: readonly CellFigure[];
}

/** The first stretch of the run that gives one of the totals. */
function summed(blocks: readonly ReadBlock[], { index, run, totals }: Sums): SpreadRelation | null {
  for (let from = 0; from + 1 < run.length; from++) {
    let sum = inOnes((run[from] as Claim).mention);
    for (let to = from + 1; to < run.length; to++) {
      sum += inOnes((run[to] as Claim).mention);
      for (const total of totals) {
        if (Math.abs(sum - inOnes(total.mention)) > slackOf(total.mention)) continue;
        const found = relationOf(blocks, { index, total, parts: run.slice(from, to + 1) });
        if (found.relation.verdict === 'holds') return found;
      }
    }
  }
  return null;
}

interface Found {
  readonly index: number;
  readonly total: CellFigure;
  readonly parts: readonly Claim[];
}

function relationOf(blocks: readonly ReadBlock[], { index, total, parts }: Found): SpreadRelation {
  const { mention } = total;
  const figures: CellFigure[] = parts.map(part => ({ block: index, mention: part.mention }));
  const relation = judge(addedUp(mention, figures, printerOf(blocks)));
  return { relation, blocks: blocksOf([total, ...figures]) };
}
