/** What a reader of a draft should know of the figures behind a printed number. */
import { closingWindow, decree09, type Period, periodOfCode } from '#figures';
import type { Held, HeldFigure } from '../held.ts';
import type { Mark, MarkId, Rest } from './printed.ts';

/** Marks of the figures in the order of their roles, each once; `uncertain` is for the printer to add. */
export function marksOf(rests: readonly Rest[], reportPeriod: string, held: Held): Mark[] {
  const report = periodOfCode(reportPeriod);
  const marks = rests.flatMap(rest => {
    const ids = idsOf(rest, rest.role === 'of' ? report : null);
    if (isMerged(rest.figure, held)) ids.push('merged');
    return ids.map(id => ({ id, role: rest.role }));
  });
  return [...new Map(marks.map(mark => [`${mark.id} ${mark.role}`, mark])).values()];
}

function idsOf({ figure, restated }: Rest, report: Period | null): MarkId[] {
  const ids: MarkId[] = [];
  if (figure.vintage === 'estimate') ids.push('estimate');
  if (figure.origin === 'implied') ids.push('implied');
  if (figure.origin === 'synthetic') ids.push('synthetic');
  if (figure.status === 'proposed') ids.push('not-approved');
  if (restated !== undefined) ids.push('restated');
  if (report !== null && isBeforeClosing(figure, report)) ids.push('before-closing');
  return ids;
}

/** Of a period that ends after its indicator was merged into another. */
function isMerged({ series, period }: HeldFigure, { indicators }: Held): boolean {
  const indicator = indicators.get(series.indicator);
  if (indicator?.mergedInto === undefined || indicator.validTo === null) return false;
  const own = periodOfCode(period);
  return own !== null && own.to >= indicator.validTo;
}

/** A figure of this report that cannot hold all its days: it was entered, or ends, before they close (Decree 09/2019). */
function isBeforeClosing({ period, enteredAt, origin }: HeldFigure, report: Period): boolean {
  if (origin === 'synthetic') return false;
  const closes = closingWindow(report, decree09)?.to;
  const own = periodOfCode(period);
  if (closes === undefined || own === null) return false;
  if (own.code === report.code) return enteredAt.slice(0, 10) < closes;
  return own.kind === 'as-of' && own.from >= report.from && own.to < closes;
}

const sentences: Readonly<Record<MarkId, readonly [vi: string, en: string]>> = {
  estimate: ['Số ước tính, chưa phải số chính thức.', 'An estimate, not an official figure.'],
  implied: ['Suy ra từ số khác, không do ai báo cáo.', 'Follows from other figures; nobody reported it.'],
  uncertain: [
    'Số suy ra chỉ biết trong khoảng, nên chữ số in ra có thể khác.',
    'Implied and only known between bounds, so the printed digits may differ.',
  ],
  synthetic: ['Số minh họa, không có thật.', 'Made up for a demonstration.'],
  'not-approved': ['Chưa được duyệt.', 'Not approved yet.'],
  restated: ['Đã quy đổi theo địa giới mới.', 'Restated on other boundaries.'],
  merged: [
    'Chỉ tiêu đã nhập vào chỉ tiêu khác trong hoặc trước kỳ này.',
    'Its indicator was merged into another in or before this period.',
  ],
  'before-closing': ['Chốt trước ngày khóa số liệu của kỳ báo cáo.', 'Closed before the figures of the period are.'],
};

const roles = { of: '', base: 'Số gốc: ', target: 'Chỉ tiêu: ', whole: 'Tổng số: ' } as const;
const rolesEn = { of: '', base: 'Base: ', target: 'Target: ', whole: 'Whole: ' } as const;

/** The mark in a sentence of each language. */
export function markSentence({ id, role }: Mark): { readonly vi: string; readonly en: string } {
  const [vi, en] = sentences[id];
  return { vi: roles[role] + vi, en: rolesEn[role] + en };
}
