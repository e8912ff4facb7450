/** What a statement takes over from those before it in its block. */
import { tidy } from './wording.ts';
import type { Statement } from './statement.ts';

/** Measures that say nothing of what is grown or raised. */
const OF_ITEM =
  /^((?:tổng )?diện tích(?: gieo trồng| gieo cấy| trồng| thu hoạch)?|năng suất|sản lượng(?: thịt(?: hơi)?(?: xuất chuồng)?| sữa(?: tươi)?| trứng)?)(?: bình quân| toàn vụ| cả vụ| cả năm)?$/iu;

/** `Diện tích lúa 92.450 ha; năng suất 58,7 tạ/ha`: those before whose crop or animal this one may be of. */
export function itemFrom(
  statement: Statement,
  name: string,
  all: readonly Statement[],
): { readonly name: string; readonly from: readonly Statement[] } | null {
  const measure = OF_ITEM.exec(tidy(statement.words.own))?.[1] ?? OF_ITEM.exec(name)?.[1];
  if (measure === undefined) return null;
  // What stands in brackets is a part of something, and not spoken of any more.
  const depth = statement.claim?.placed.groups.length ?? 0;
  return {
    name: measure,
    from: before(statement, all).filter(
      each => isNear(each, statement) && (each.claim?.placed.groups.length ?? 0) <= depth,
    ),
  };
}

/** `… tháng 10 ước đạt 4.671,4 tỷ đồng. Lũy kế 10 tháng đạt 45.896,9 tỷ đồng`: the same again, of another time. */
export function againOf(statement: Statement, all: readonly Statement[]): Statement | null {
  const { words, unit, period, kind, claim } = statement;
  if (unit === null || kind !== 'value' || !TIME.test(claim?.placed.gap ?? '') || !AGAIN.test(words.own.trim()))
    return null;
  if (
    unit.family === 'percent' ||
    (unit.family === 'count' && !unit.base.startsWith(words.counted.replace(/^(?:nghìn|triệu|tỷ)\s+/u, '')))
  )
    return null;
  const found = before(statement, all).find(each => each.kind === 'value' && each.unit?.base.startsWith(unit.base));
  const first = found?.parent ?? found;
  return first && period && first.period && first.period.code !== period.code ? first : null;
}

/** Words of time, by which the same is told again. */
const TIME = /(?<!\p{L})(?:tháng|quý|năm|vụ|lũy kế|luỹ kế|tính chung|cộng dồn|đến nay|đến ngày)(?!\p{L})/iu;

/** Words that name nothing: a running total, a verb. */
const AGAIN = /^(?:(?:lũy kế|luỹ kế|tính chung|chung|cộng dồn|xảy ra|ước|đạt|thực hiện|trong|cả năm)\s*)*$/iu;

/** `Cơ cấu kinh tế: nông nghiệp 19,8%; công nghiệp 38,6%`: shares that no verb names so. */
export function sharesOfWhole({ kind, unit, block, claim }: Statement, all: readonly Statement[]): boolean {
  if (kind !== 'value' || unit?.family !== 'percent' || !claim) return false;
  const opened = all.find(each => each.block === block && each.claim?.placed.sentence === claim.placed.sentence);
  return opened?.kind === 'value' && opened.unit?.family === 'percent' && STRUCTURE.test(opened.before);
}

const STRUCTURE = /(?<!\p{L})cơ cấu[^.;:]{0,60}:[^:]*$/iu;

/** Those before it in its block that name something themselves, the nearest first. */
function before({ block, span }: Statement, all: readonly Statement[]): Statement[] {
  return all
    .filter(each => each.block === block && each.span.start < span.start && each.of === null && !each.inTable)
    .reverse();
}

/** In the same sentence, or in the one right before: `Cây lúa gieo trồng 1.136 ha. Đã thu hoạch 529,5 ha`. */
function isNear({ claim: one }: Statement, { claim: other }: Statement): boolean {
  return one !== null && other !== null && other.placed.sentence - one.placed.sentence <= 1;
}
