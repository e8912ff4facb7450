import { approximate, type BaseValue, type BlockReading, type Claim, type Comparison } from '#reading';

// Values of one thing at several times, told one after the other.

/** `năm 2010 là 1.971 tỷ đồng, năm 2020 là 8.879 tỷ đồng, tăng 350,5%`: one thing, of two years, each named. */
export function yearBefore(block: BlockReading, index: number): readonly BaseValue[] {
  const [claim, earlier] = [block.claims[index] as Claim, block.claims[index - 1]];
  if (!earlier || earlier.figure !== claim.figure - 1 || earlier.placed.bound !== 'exact') return [];
  const [year, before] = [LATER_YEAR.exec(claim.placed.gap)?.[1], ITS_YEAR.exec(earlier.placed.gap)?.[1]];
  if (!year || !before || year <= before || earlier.placed.sentence !== claim.placed.sentence) return [];
  const base = { kind: 'year', key: `năm ${before}` } as const;
  return [{ base, mention: earlier.mention, bound: 'exact', certain: true }];
}

const SAID = '(?:\\s+(?:là|đạt|còn|có|ước|tăng|giảm|lên|xuống|được))*\\s*$';
const ITS_YEAR = new RegExp(`năm (\\d{4})${SAID}`, 'iu');
const LATER_YEAR = new RegExp(`^\\s*[,;]?\\s*(?:(?:thì|và|sang|đến)\\s+){0,2}năm (\\d{4})${SAID}`, 'iu');

/** `giảm từ 2,1% năm 2018 xuống 1,7% năm 2019 và tăng 1,5% bình quân 2020 - 2021`: what goes the other way, behind `và`, is another step. */
export function tellsOfLater(
  { figures }: BlockReading,
  { claim, change, base }: { readonly claim: Claim; readonly change: Comparison; readonly base: BaseValue },
): boolean {
  if (!FROM_TO.test(claim.placed.gap) || !AND_THEN.test(figures[change.figure]?.gap ?? '')) return false;
  return Math.sign(approximate(claim.mention) - approximate(base.mention)) === -change.direction;
}

const FROM_TO = /(?<!\p{L})(?:xuống|lên|còn)\s*$/iu;
const AND_THEN = /(?<!\p{L})và(?:\s+(?:sẽ|lại))?\s+(?:tăng|giảm)(?!\p{L})/iu;
