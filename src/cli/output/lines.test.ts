import { expect, test } from 'vitest';
import { locator } from './lines.ts';

test('\\r\\n ends one line, and so does each of \\n and a lone \\r', () => {
  const locate = locator('ab\r\ncd\ref\ng');
  expect(locate(0)).toEqual({ line: 1, column: 1 });
  expect(locate(1)).toEqual({ line: 1, column: 2 });
  expect(locate(4)).toEqual({ line: 2, column: 1 });
  expect(locate(7)).toEqual({ line: 3, column: 1 });
  expect(locate(10)).toEqual({ line: 4, column: 1 });
});

test('columns count UTF-16 units', () => {
  expect(locator('😀x')(2)).toEqual({ line: 1, column: 3 });
});

test('the end of the text has a place too', () => {
  expect(locator('')(0)).toEqual({ line: 1, column: 1 });
  expect(locator('a\n')(2)).toEqual({ line: 2, column: 1 });
});
