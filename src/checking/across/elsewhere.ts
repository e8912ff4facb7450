import { type BlockReading, type Claim, type Mention, type ReadBlock, statesValue } from '#reading';
import { addable } from '../parts.ts';
import { isLoose } from '../rule.ts';
import { isPlanned } from '../rules/planNearby.ts';

/** A figure somewhere in the document. */
export interface There {
  readonly block: number;
  readonly mention: Mention;
  /** The words that say what it is; looked for only where the number fits. */
  readonly words: () => ReadonlySet<string>;
}

/** A result and its plan, which leave something to do. */
export interface Gap extends There {
  readonly plan: Mention;
}

/** The figures of a document's prose in one unit: results, plans, and the two where both are printed. */
export interface Elsewhere {
  readonly values: readonly There[];
  readonly plans: readonly There[];
  readonly gaps: readonly Gap[];
}

/** Finds them by the base of their unit, each unit when it is first asked for. */
export function elsewhereIn(blocks: readonly ReadBlock[]): (unit: string) => Elsewhere {
  const claims = claimsByUnit(blocks);
  const known = new Map<string, Elsewhere>();
  return unit => {
    const found = known.get(unit) ?? gather(blocks, claims.get(unit) ?? []);
    known.set(unit, found);
    return found;
  };
}

interface Standing {
  readonly block: number;
  readonly claim: Claim;
}

function claimsByUnit(blocks: readonly ReadBlock[]): Map<string, Standing[]> {
  const byUnit = new Map<string, Standing[]>();
  for (const [index, { block, reading }] of blocks.entries()) {
    if (block.cell) continue;
    for (const claim of reading.claims) {
      if (!statesValue(claim) || isLoose(reading, claim.figure)) continue;
      const unit = claim.mention.unit?.base ?? '';
      const same = byUnit.get(unit);
      if (same) same.push({ block: index, claim });
      else byUnit.set(unit, [{ block: index, claim }]);
    }
  }
  return byUnit;
}

/** Of one unit no more figures than this are kept. */
const MOST = 300;

function gather(blocks: readonly ReadBlock[], standing: readonly Standing[]): Elsewhere {
  const values: There[] = [];
  const plans: There[] = [];
  const gaps: Gap[] = [];
  for (const { block, claim } of standing.slice(0, MOST)) {
    const { mention, whole } = claim;
    let found: ReadonlySet<string> | null = null;
    const words = (): ReadonlySet<string> => {
      found ??= wordsAbout((blocks[block] as ReadBlock).reading, claim);
      return found;
    };
    (isPlanned(claim) ? plans : values).push({ block, mention, words });
    for (const plan of whole ? [whole, ...plansOf(claim)] : plansOf(claim)) {
      plans.push({ block, mention: plan, words });
      if (addable(plan, mention)) gaps.push({ block, mention, words, plan });
    }
  }
  return { values, plans, gaps };
}

function plansOf({ baseValues }: Claim): Mention[] {
  return baseValues.flatMap(({ base, bound, mention }) => (base.kind === 'plan' && bound === 'exact' ? [mention] : []));
}

/** The words before a figure in its sentence, and right behind it. */
export function wordsAbout({ text }: BlockReading, { mention: { start, end, unit } }: Claim): ReadonlySet<string> {
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(/^.*\.\s/su, '');
  const behind = /^[^,;.()]*/u.exec(text.slice(end, end + BEHIND))?.[0] ?? '';
  const counted = new Set((unit?.name ?? '').toLowerCase().split(/[\s/]/u));
  const words = `${before} ${behind}`.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return new Set(words.filter(word => !COMMON.has(word) && !counted.has(word)));
}

const BEFORE = 160;
const BEHIND = 60;

const COMMON = new Set(
  (
    'phấn đấu đạt thêm nâng đưa tổng số lên còn lại trong năm quý tháng đầu cuối cả toàn tỉnh huyện xã thành phố tăng giảm ' +
    'so với cùng kỳ kế hoạch dự toán chỉ tiêu hoàn thành và các có là được của từ đến trên theo vượt bằng khoảng ước ' +
    'thực hiện kết quả xuống tiếp tục tỷ lệ tỉ'
  ).split(' '),
);

/** Two words that both have; a change of few digits, which other figures come to by chance, asks for three. */
export function shareWords(one: ReadonlySet<string>, other: ReadonlySet<string>, { mantissa }: Mention): boolean {
  const shared = [...one].filter(word => other.has(word)).length;
  return shared >= (mantissa >= LONG ? TWO : THREE);
}

const LONG = 100;
const TWO = 2;
const THREE = 3;
