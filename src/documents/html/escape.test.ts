import { expect, it } from 'vitest';
import { escapeHtml } from './escape.ts';

it('text of anybody is text in a page', () => {
  expect(escapeHtml(`<a href="x" id='y'> & b`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt; &amp; b');
  expect(escapeHtml('a\0b\u001bc\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd');
  expect(escapeHtml('đạt\t12 %\nnăm 😀')).toBe('đạt\t12 %\nnăm 😀');
});
