import type { FigureComparison } from './imported.ts';
import type { Statement } from './statement.ts';

/**
 * `xảy ra 42 vụ, làm chết 18 người. So với cùng kỳ giảm 6 vụ (-12,5%), tăng 2 người chết`: the changes that a sentence
 * tells go to the figures of the sentence before, and are no figures of their own. What fits none of them stays.
 */
export function withoutChangesApart(statements: readonly Statement[]): Statement[] {
  let said: Said = { sentence: undefined, base: null, period: null };
  return statements.filter((statement, index) => {
    const changed = changedBy(statement, statements.slice(0, index));
    if (!changed) return true;
    const sentence = sentenceOf(statement);
    const own = statement.comparisons.find(({ base }) => base !== null) ?? null;
    if (own || said.sentence !== sentence) said = { sentence, base: own?.base ?? null, period: own?.period ?? null };
    const { base, period } = said;
    changed.comparisons.push(
      ...statement.comparisons.map(each => (each.base === null ? { ...each, base, period } : each)),
    );
    return false;
  });
}

/** With what a sentence compares: said at its first change only. */
interface Said extends Pick<FigureComparison, 'base' | 'period'> {
  readonly sentence: number | undefined;
}

/** The figure of the sentence before that a change is of: the first of its unit that its words name. */
function changedBy(statement: Statement, before: readonly Statement[]): Statement | undefined {
  const { kind, unit, words } = statement;
  const sentence = sentenceOf(statement);
  if (kind !== 'difference' || !unit || sentence === undefined) return undefined;
  const named = wordsOf(`${words.own} ${words.counted}`);
  const alike = before.filter(
    each =>
      each.kind === 'value' &&
      sentenceOf(each) === sentence - 1 &&
      each.unit?.base === unit.base &&
      named.every(word => wordsOf(`${each.before} ${each.words.counted} ${unit.name}`).includes(word)),
  );
  const free = alike.filter(({ comparisons }) => !comparisons.some(each => each.kind === 'difference'));
  // Named by nothing but its unit, a change is of the first figure in that unit or of none that can be told.
  return words.own === '' && free[0] !== alike[0] ? undefined : free[0];
}

function sentenceOf({ claim }: Statement): number | undefined {
  return claim?.placed.sentence;
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => !FILLING.has(word));
}

/** Words of comparisons, and such as one sentence leaves out and the other does not. */
const FILLING = new Set('so với cùng kỳ kì năm trước ngoái tháng quý số bị và đã được làm các'.split(' '));
