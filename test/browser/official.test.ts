import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlOf } from '#documents';
import { chromium as executablePath } from '../kit/chromium.ts';
import { expectPageNumbers } from '../kit/officialLayout.ts';
import { sampleReport } from '../kit/officialSample.ts';
import { printedPages } from '../kit/printedPages.ts';
import { desktop, phone } from './kit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  if (executablePath === null) throw new Error('chromium is not installed');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

describe.each([desktop, phone])('the HTML of an official document, $width pixels wide', viewport => {
  it('is accessible, fits, asks for nothing, and shows its picture', async () => {
    const page = await browser.newPage({ viewport, bypassCSP: true });
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.setContent(htmlOf(sampleReport));
    await page.evaluate(axe);
    expect(await page.evaluate('axe.run().then(result => result.violations.map(({ id }) => id))')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    expect(await page.evaluate('document.images[0].naturalWidth')).toBeGreaterThan(0);
    expect(asked.filter(url => !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });
});

it('prints on A4 with its own policy in force: margins, page numbers above the text and anew for each annex, repeated heads', async () => {
  const page = await browser.newPage();
  await page.setContent(htmlOf(sampleReport));
  const pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
  const [first, second] = pages;
  if (first === undefined || second === undefined) throw new Error('there are not two pages');
  expect(Math.round(first.width)).toBe(210);
  expect(Math.round(first.height)).toBe(297);
  const motto = first.texts.find(({ text }) => text === 'Độc lập - Tự do - Hạnh phúc');
  expect(motto?.size).toBe(14);
  expect(first.texts.filter(({ baseline }) => baseline < 20)).toEqual([]);
  const [number, head] = second.texts;
  expect(number?.text).toBe('2');
  expect(number?.baseline).toBeLessThan(20);
  expect(((number?.left ?? 0) + (number?.right ?? 0)) / 2).toBeCloseTo(112.5, 0);
  expect(head?.text).toBe('TT');
  expectPageNumbers(pages);
  await page.close();
});
