import { expect, it } from 'vitest';
import { around } from './around.ts';

const at = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return around(text, { start, end: start + quote.length });
};

it('shows the line of a gap, whole where it is short', () => {
  expect(at('Đầu.\nThu […] tỷ đồng.\nCuối.', '[…]')).toBe('Thu […] tỷ đồng.');
  expect(at('[…] tỷ đồng.\nCuối.', '[…]')).toBe('[…] tỷ đồng.');
  expect(at('Đầu.\nThu […]', '[…]')).toBe('Thu […]');
  expect(at('Đầu.\n[…]\nCuối.', '[…]')).toBe('[…]');
});

it('cuts a long one at spaces, forty letters on each side at most', () => {
  const long = 'một hai ba bốn năm sáu bảy tám chín mười';
  expect(at(`${long} thu […] tỷ, ${long}`, '[…]')).toBe(
    '… ba bốn năm sáu bảy tám chín mười thu […] tỷ, một hai ba bốn năm sáu bảy tám…',
  );
});
