import { type Period, previousYear } from '#figures';
import type { ComparisonKind, FigureComparison } from './imported.ts';
import type { Statement } from './statement.ts';

/**
 * `ngô 2.050 ha, tăng 4,1%; lạc 430 ha, giảm 0,2% so với cùng kỳ`: what changes are compared with is said once for a
 * whole sentence. `text` is that of the block, which begins at `offset` of the document.
 */
export function shareBases(statements: readonly Statement[], text: string, offset: number): void {
  const behind = (at: number): string => text.slice(at - offset, at - offset + REACH);
  for (const sentence of sentencesOf(statements))
    for (const [at, statement] of sentence.entries()) {
      const open = statement.comparisons.filter(isOpen);
      if (open.length === 0 || open.length < statement.comparisons.filter(isChange).length) continue;
      const bases = basesFor(sentence, { at, open: open.length, behind });
      for (const [index, each] of open.entries()) {
        const base = bases?.[index];
        if (base)
          statement.comparisons[statement.comparisons.indexOf(each)] = { ...each, ...base, certainty: 'implied' };
      }
    }
}

/** The statements of running text, by the sentence they stand in. */
function sentencesOf(statements: readonly Statement[]): Iterable<readonly Statement[]> {
  const sentences = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.claim === null || statement.inTable) continue;
    const { sentence } = statement.claim.placed;
    const others = sentences.get(sentence);
    if (others) others.push(statement);
    else sentences.set(sentence, [statement]);
  }
  return sentences.values();
}

type BaseSaid = Pick<FigureComparison, 'base' | 'period'>;

interface Asked {
  /** Which of the statements asks. */
  readonly at: number;
  /** How many of its changes have no base. */
  readonly open: number;
  /** The words behind a place of the document. */
  readonly behind: (at: number) => string;
}

const REACH = 90;

/** The bases of a statement's changes, in their order: of what stands before it, else of what closes the list, else of what opens the sentence. */
function basesFor(sentence: readonly Statement[], { at, open, behind }: Asked): readonly BaseSaid[] | null {
  const statement = sentence[at] as Statement;
  for (const each of [...sentence.slice(0, at).reverse(), ...sentence.slice(at + 1)]) {
    const said = each.comparisons.filter(comparison => isChange(comparison) && !isOpen(comparison));
    if (said.length === 0) continue;
    // `tăng 0,7% và tăng 57,9%` behind one that names both of its bases; one change behind two could be either.
    return said.length === open ? said.map(({ base, period }) => carried({ base, period }, each, statement)) : null;
  }
  const ends = sentence.flatMap(({ comparisons }) => comparisons.filter(isChange).map(({ span }) => span.end));
  const lastYear = OPENED.test(sentence[0]?.before ?? '') || CLOSED.test(behind(Math.max(...ends)));
  return open === 1 && lastYear ? [ofLastYear(statement.period)] : null;
}

const OPENED = /^[\s.;]*so (?:với )?cùng k[ỳì](?: năm (?:trước|ngoái))?\s*[,:]/iu;

/** `giảm 17% về số lao động so với cùng kỳ`, `xoài 130 tấn, tăng 4,8%… so với cùng kỳ`: behind the last change, and no number between. */
const CLOSED = /^[^\d;.()…]{0,60}(?:(?:,\s*)?(?:…|\.{2,}))?\s*(?<!\p{L})so (?:với )?cùng k[ỳì]/iu;

/** The same base, seen from another period. */
function carried({ base, period }: BaseSaid, from: Statement, { period: own }: Statement): BaseSaid {
  if (from.period?.code === own?.code) return { base, period };
  return base === 'same-period' ? ofLastYear(own) : { base, period: null };
}

function ofLastYear(period: Period | null): BaseSaid {
  return { base: 'same-period', period: (period && previousYear(period)?.code) ?? null };
}

const CHANGES: ReadonlySet<ComparisonKind> = new Set(['growth', 'index', 'difference', 'multiple', 'points']);

function isChange({ kind, base }: FigureComparison): boolean {
  return CHANGES.has(kind) && base !== 'other';
}

function isOpen(comparison: FigureComparison): boolean {
  return isChange(comparison) && comparison.base === null;
}
