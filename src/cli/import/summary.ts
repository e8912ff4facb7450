import type { ImportedReport, ProposedFigure } from '#binding';
import type { ReportWritten } from '#storing';
import type { Words } from '../words/words.ts';

/** What came of an import, in a few lines. */
export function summaryOf(report: ImportedReport, written: ReportWritten, words: Words): string {
  const { indicators, tasks, citations, document } = report;
  const count = words.count;
  const groups = new Set(tasks.map(({ group }) => group)).size;
  const vi = words.language === 'vi';
  const period = document.period ?? '?';
  if (!written.changed)
    return vi
      ? `Báo cáo này đã được nhập trước đây; không có gì thay đổi.`
      : 'This report had been imported before; nothing was changed.';
  return vi
    ? [
        `${document.title} (kỳ ${period})`,
        `  số liệu: ${count(written.accepted)} đề xuất, ${count(written.waiting)} chờ người xem`,
        `  chỉ tiêu: ${count(indicators.length)}; nhiệm vụ: ${count(tasks.length)} trong ${count(groups)} nhóm; văn bản viện dẫn: ${count(citations.length)}`,
      ].join('\n')
    : [
        `${document.title} (period ${period})`,
        `  figures: ${count(written.accepted)} proposed, ${count(written.waiting)} wait for a person`,
        `  indicators: ${count(indicators.length)}; tasks: ${count(tasks.length)} in ${count(groups)} groups; cited documents: ${count(citations.length)}`,
      ].join('\n');
}

/** A figure that waits: its line, its words, and why. */
export function waitingLine(path: string, { source, doubts }: ProposedFigure): string {
  return `${path}:${source?.line ?? 0}: ${source?.quote ?? ''} — ${doubts.join(' ')}`;
}
