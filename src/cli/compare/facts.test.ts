import { expect, test } from 'vitest';
import { fromText } from '#documents';
import { read } from '#reading';
import { compareReadings } from './facts.ts';

const title = 'BÁO CÁO 6 tháng đầu năm 2021';
const report = (sentence: string, heading = title) => read(fromText(`${heading}\n\n${sentence}\n`, 'a.txt'));
const outcomes = (first: ReturnType<typeof report>, second: ReturnType<typeof report>) =>
  compareReadings(first, second).facts.map(({ outcome }) => outcome);

const area = 'Diện tích lúa xuân đạt 1.230,5 ha.';

test('the same value is the same fact, also when it is printed less finely', () => {
  expect(outcomes(report(area), report(area))).toEqual(['same']);
  expect(outcomes(report(area), report('Diện tích lúa xuân đạt 1.231 ha.'))).toEqual(['same']);
  expect(outcomes(report(area), report('Diện tích lúa xuân đạt 1.230 ha.'))).toEqual(['same']);
});

test('two values for one period contradict', () => {
  const compared = compareReadings(report(area), report('Diện tích lúa xuân đạt 1.232 ha.'));
  expect(compared.periods).toEqual(['2021-S1', '2021-S1']);
  expect(compared.facts.map(({ outcome }) => outcome)).toEqual(['contradicts']);
});

test('two values for two periods, or for reports without one, have changed', () => {
  const other = 'Diện tích lúa xuân đạt 1.232 ha.';
  expect(outcomes(report(area), report(other, 'BÁO CÁO 6 tháng đầu năm 2022'))).toEqual(['changed']);
  expect(outcomes(report(area, 'BÁO CÁO'), report(other, 'BÁO CÁO'))).toEqual(['changed']);
});

test('sentences that name different days are a note', () => {
  const may = 'Tổng đàn lợn tính đến ngày 30/5/2021 là 45.200 con.';
  const june = 'Tổng đàn lợn tính đến ngày 30/6/2021 là 46.000 con.';
  expect(outcomes(report(may), report(june))).toEqual(['note']);
});

test('another unit or another subject is another fact, and what is said twice is left out', () => {
  expect(outcomes(report(area), report('Diện tích lúa xuân đạt 1.230,5 m2.'))).toEqual([]);
  expect(outcomes(report(area), report('Diện tích lúa mùa đạt 1.230,5 ha.'))).toEqual([]);
  expect(outcomes(report(`${area} ${area}`), report(area))).toEqual([]);
});
