import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cards, desktop, openText, phone, type Stage, startStage } from './kit.ts';
import { contradictionAndRounding } from './reports.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds at WCAG 2.2 AA and its best practices, moderate and worse. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run().then(result => result.violations)')) as Violation[];
  return found
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const looks = [
  ['light', 1366, desktop],
  ['dark', 1366, desktop],
  ['light', 390, phone],
  ['dark', 390, phone],
] as const;

describe.each(looks)('in the %s scheme at %i pixels', (colorScheme, _, viewport) => {
  it('axe finds nothing on the empty page, the review, the editor and the help', async () => {
    const { page, context } = await stage.open({ viewport, colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await openText(page, contradictionAndRounding);
    expect(await violations(page)).toEqual([]);
    await cards(page).first().click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('e');
    await page.getByLabel('Sửa đoạn văn').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
