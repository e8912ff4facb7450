import { contains, isoDate, type Period, rangePeriod, yearPeriod } from '#figures';
import type { Claim } from '#reading';

/** The period of a claim where words close to its number say another than the sentence does. */
export interface SaidClose {
  readonly period: Period | null;
  /** True for a year that something is set for and not reached yet. */
  readonly aimed: boolean;
}

/** `5 xã phấn đấu đạt chuẩn năm 2021`: a target, and of when. */
const AIMED = /^\s*(?:phấn đấu|dự kiến)\s[^.;:,\d]{0,60}?năm\s+(20\d{2})/u;
/** `vốn chuyển tiếp sang năm 2021 là 6.941 triệu đồng`: money carried over is of the year it is carried into. */
const CARRIED = /chuyển (?:tiếp|nguồn) sang (?:thực hiện )?(?:trong )?năm (20\d{2})[^.;]{0,60}$/u;
const CARRIED_BEHIND = /^\s*\([^()]{0,60}chuyển (?:tiếp|nguồn) sang (?:thực hiện )?(?:trong )?năm (20\d{2})\)/u;
/** `24 người tiêm ngày 13/5/2021`. */
const ON_DAY =
  /^\s*(?:(?!(?:từ|đến|trước|sau|hết|kể)\s)\p{L}+\s+){0,2}ngày\s+(\d{1,2})\/(\d{1,2})\/(20\d{2})(?![\d/])/u;
/** `trong năm 2021 tính đến thời điểm báo cáo`: the year so far. */
const SO_FAR = /(?<!\p{L})(?:tính\s+)?đến (?:thời điểm (?:báo cáo|này|hiện tại)|nay)(?!\p{L})[^.;]*$/iu;

/** `scoped` is what sentence, heading or report say; `report` the period of the report. */
export function saidClose({ mention, placed }: Claim, scoped: Period | null, report: Period | null): SaidClose {
  const { before, after } = placed;
  const aimed = AIMED.exec(after)?.[1];
  if (aimed) return { period: yearPeriod(Number(aimed)), aimed: true };
  const carried = mention.unit?.family === 'money' && (CARRIED.exec(before)?.[1] ?? CARRIED_BEHIND.exec(after)?.[1]);
  if (carried) return { period: yearPeriod(Number(carried)), aimed: false };
  const day = mention.unit?.family === 'count' ? dayIn(ON_DAY.exec(after)) : null;
  if (day) return { period: rangePeriod(day, day), aimed: false };
  const year = scoped?.kind === 'year' && report !== null && contains(scoped, report) && SO_FAR.test(before);
  return { period: year ? report : scoped, aimed: false };
}

function dayIn(found: RegExpExecArray | null): string | null {
  return found ? isoDate(Number(found[3]), Number(found[2]), Number(found[1])) : null;
}
