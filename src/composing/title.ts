import { printMoment } from './moments.ts';
import type { Narrative } from './narrative.ts';

/** Type and subject in plain words, for lists: `BÁO CÁO Tình hình 6 tháng đầu năm 2021`. A bound figure is left open: `…`. */
export function titleOf({ letterhead: { type, subject }, period }: Pick<Narrative, 'letterhead' | 'period'>): string {
  const words = subject.map(inline => {
    if (inline.kind === 'text') return inline.text;
    return inline.kind === 'moment' ? (printMoment(inline.moment, period) ?? '') : '…';
  });
  return `${type} ${words.join('')}`.replaceAll(/\s+/gu, ' ').trim();
}
