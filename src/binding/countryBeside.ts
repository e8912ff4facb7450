import type { Statement } from './statement.ts';

/** `CPI tăng 0,12% so với tháng trước (cả nước tăng 0,17%)`: the same of the whole country, told beside it for comparison. */
export function countryBeside(statement: Statement, found: readonly Statement[]): Statement {
  const beside = found.findLast(({ mention, kind, claim }) => mention === claim?.mention && kind !== 'plan');
  if (
    !beside?.claim ||
    beside.kind !== statement.kind ||
    beside.claim.placed.sentence !== statement.claim?.placed.sentence ||
    beside.unit?.base !== statement.unit?.base ||
    !IN_BRACKETS.test(statement.before)
  )
    return statement;
  const { words, frame, opening, period } = beside;
  const comparisons = statement.comparisons.map(told => {
    const same = beside.comparisons.find(({ kind }) => kind === told.kind);
    return same && same.base !== 'other' && told.base === null
      ? { ...told, base: same.base, period: same.period }
      : told;
  });
  return { ...statement, words, frame, opening, area: 'cả nước', period: statement.period ?? period, comparisons };
}

const IN_BRACKETS =
  /\((?:(?:mức|GDP|tăng trưởng|tốc độ|bình quân|trung bình|chung|của|tăng)\s+)*(?:cả nước|toàn quốc)(?:\s+(?:là|đạt|tăng|giảm|khoảng|ước|ước tính))*\s*$/iu;
