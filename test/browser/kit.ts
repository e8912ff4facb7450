import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { ServeOptions } from '#serving';
import { servedApart } from '../kit/serving.ts';
import type { Built } from './setup.ts';

declare module 'vitest' {
  interface ProvidedContext extends Built {}
}

export const desktop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

/** The built page, served as in use, and a browser to look at it with. */
export interface Stage {
  readonly url: string;
  readonly closeServer: () => Promise<void>;
  /** Opens the check page, or another address. */
  readonly open: (options?: BrowserContextOptions, path?: string) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address asked for by the page, its workers and its service worker. */
  readonly requests: readonly string[];
  /** Errors of scripts and of the browser, breaches of the policy among them. */
  readonly errors: readonly string[];
}

export async function startStage(api?: ServeOptions['api']): Promise<Stage> {
  const served = await servedApart({ web: inject('page'), ...(api === undefined ? {} : { api }) });
  const browser = await launch();
  return {
    url: served.url,
    closeServer: served.close,
    open: (options, path) => visit(browser, { url: served.url, path: path ?? '/' }, options),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

function launch(): Promise<Browser> {
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking'];
  const args = ['--no-sandbox', '--disable-gpu', ...quiet, '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
}

interface Place {
  readonly url: string;
  readonly path: string;
}

async function visit(browser: Browser, { url, path }: Place, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: desktop, locale: 'vi-VN', acceptDownloads: true, ...options });
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', request => requests.push(request.url()));
  const page = await context.newPage();
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url + path);
  if (path === '/') await page.getByTestId('example').waitFor();
  return { page, context, requests, errors };
}

/** Chooses a file as a person does with the file dialogue. */
export async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.getByTestId('file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

export async function openText(page: Page, text: string, name = 'bao-cao.txt'): Promise<void> {
  await choose(page, name, text);
  await page.getByTestId('summary').waitFor();
}

/** Drops a file onto the page; `expression` gives its text and is evaluated in the page, so that nothing large is sent. */
export async function drop(page: Page, expression: string, name = 'bao-cao.txt'): Promise<() => Promise<void>> {
  const dataTransfer = await page.evaluateHandle(
    `(() => { const t = new DataTransfer(); t.items.add(new File([${expression}], ${JSON.stringify(name)})); return t; })()`,
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer });
  return () => page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** Marks in the text that can be pressed, and cards of findings, in the order of the page. */
export const marks = (page: Page) => page.locator('#pane-document [role="button"][data-finding]');
export const cards = (page: Page) => page.locator('#pane-findings [data-card]');
export const documentText = async (page: Page) => (await page.locator('.sheet').innerText()).replace(/\s+/gu, ' ');
/** The element that has the keyboard focus. */
export const focused = (page: Page) => page.locator(':focus');

/** Nothing went wrong in the page, and it spoke to nobody but the server it came from. */
export function expectQuiet({ requests, errors }: Visit, url: string): void {
  expect(errors).toEqual([]);
  const own = new URL(url).origin;
  expect(requests.filter(address => !/^(?:blob|data):/.test(address) && new URL(address).origin !== own)).toEqual([]);
}
