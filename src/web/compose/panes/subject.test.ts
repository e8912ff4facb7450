import { describe, expect, it } from 'vitest';
import type { Inline } from '#composing';
import { readSubject, type SubjectSetting, writeSubject } from './subject.ts';

const setting: SubjectSetting = { period: '2021-S1', print: ({ indicator }) => `[${indicator}]` };
const text = (words: string): Inline => ({ kind: 'text', text: words });
const period: Inline = { kind: 'moment', moment: { kind: 'period' } };
const nextHalf: Inline = { kind: 'moment', moment: { kind: 'period', period: '2021-S2' } };
const figure: Inline = { kind: 'figure', figure: { indicator: 'grain', items: {}, form: { kind: 'value' } } };

describe('a subject as one line', () => {
  const subject = [text('Tình hình '), period, text('; nhiệm vụ '), nextHalf, text(', '), figure];

  it('reads as it is printed', () => {
    expect(writeSubject(subject, setting)).toBe(
      'Tình hình 6 tháng đầu năm 2021; nhiệm vụ 6 tháng cuối năm 2021, [grain]',
    );
  });

  it('comes back with its times and figures', () => {
    expect(readSubject(writeSubject(subject, setting), subject, setting)).toEqual(subject);
  });

  it('gets the period where somebody typed it', () => {
    expect(readSubject('Kết quả 6 tháng đầu năm 2021', [], setting)).toEqual([text('Kết quả '), period]);
  });

  it('keeps as words what is no time of the report', () => {
    expect(readSubject('Kết quả 6 tháng đầu năm 2019', subject, setting)).toEqual([
      text('Kết quả 6 tháng đầu năm 2019'),
    ]);
  });
});
