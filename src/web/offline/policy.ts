import type { Plugin } from 'vite';
import { pagePolicy } from '#contract';

/** Puts the policy into the built page itself, so that it holds wherever the page is served from, and offline. */
export function policyInPage(): Plugin {
  const content = pagePolicy.join('; ');
  return {
    name: 'khop-page-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}
