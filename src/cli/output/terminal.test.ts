import { expect, test } from 'vitest';
import { displayWidth, layoutFor, printable, shortened, styleOf, wrapped } from './terminal.ts';

const terminal = { isTTY: true, columns: 72, getColorDepth: () => 8 };

test('colour only on a terminal that has it', () => {
  expect(layoutFor(terminal, {}).style.coloured).toBe(true);
  expect(layoutFor({ ...terminal, isTTY: undefined }, {}).style.coloured).toBe(false);
  expect(layoutFor({ ...terminal, getColorDepth: () => 1 }, {}).style.coloured).toBe(false);
});

test('NO_COLOR turns colour off when it holds anything, and only then', () => {
  expect(layoutFor(terminal, { NO_COLOR: '1' }).style.coloured).toBe(false);
  expect(layoutFor(terminal, { NO_COLOR: '' }).style.coloured).toBe(true);
});

test('a report cannot send control sequences to the terminal', () => {
  expect(printable('12\u001b[2J %\n\u202eđạt')).toBe('12\ufffd[2J % \ufffdđạt');
  expect(printable('lẻ \ud800 đôi 😀')).toBe('lẻ \ufffd đôi 😀');
});

test('lines break between words and count neither colours nor combining marks', () => {
  expect(wrapped('một hai ba bốn', 9, '  ')).toEqual(['  một hai', '  ba bốn']);
  expect(wrapped(`${styleOf(true).red('một')} hai ba`, 7, '')).toEqual([`${styleOf(true).red('một')} hai`, 'ba']);
  expect(displayWidth('đạt'.normalize('NFD'))).toBe(3);
});

test('what is too long ends in an ellipsis', () => {
  expect(shortened('Nông nghiệp', 11)).toBe('Nông nghiệp');
  expect(shortened('Nông nghiệp', 6)).toBe('Nông…');
});
