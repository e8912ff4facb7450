import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  cards,
  documentText,
  expectQuiet,
  focused,
  marks,
  openText,
  phone,
  type Stage,
  startStage,
  type Visit,
} from './kit.ts';
import { twoContradictions } from './reports.ts';

let stage: Stage;
let visit: Visit;

beforeAll(async () => {
  stage = await startStage();
});
afterEach(async () => {
  expectQuiet(visit, stage.url);
  await visit.context.close();
});
afterAll(() => stage.close());

/** Presses Tab until an element of this accessible name has the focus, as someone without a mouse must. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const label = (await focused(page).getAttribute('aria-label')) ?? (await focused(page).innerText());
    if (name.test(label)) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

describe('without a mouse', () => {
  it('a report is opened, walked through, corrected and undone', async () => {
    visit = await stage.open();
    const { page } = visit;
    await tabTo(page, /Xem thử với báo cáo mẫu/);
    await page.keyboard.press('Enter');
    await cards(page).first().waitFor();
    const total = await cards(page).count();
    await page.keyboard.press('j');
    expect(await focused(page).getAttribute('data-card')).toBe(await cards(page).nth(0).getAttribute('data-card'));
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await focused(page).getAttribute('data-finding')).toBe(
      await marks(page).nth(0).getAttribute('data-finding'),
    );
    await page.keyboard.press('Escape');
    expect(await focused(page).getAttribute('data-card')).toBe(await cards(page).nth(0).getAttribute('data-card'));
    await page.keyboard.press('e');
    expect(await focused(page).getAttribute('aria-label')).toBe('Sửa đoạn văn');
    await page.keyboard.type('98,0');
    await expect.poll(() => cards(page).count()).toBe(total - 1);
    await page.keyboard.press('Enter');
    expect(await documentText(page)).toContain('2.500 ha, đạt 98,0% kế hoạch');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cards(page).count()).toBe(total);
  });

  it('a suggestion is taken with a, and the next finding has the focus', async () => {
    visit = await stage.open();
    const { page } = visit;
    await openText(page, twoContradictions);
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await expect.poll(() => cards(page).count()).toBe(1);
    await expect
      .poll(() => focused(page).getAttribute('data-card'))
      .toBe(await cards(page).nth(0).getAttribute('data-card'));
  });

  it('the slash goes to the filter and the question mark to the help, which Escape closes', async () => {
    visit = await stage.open();
    const { page } = visit;
    await openText(page, twoContradictions);
    await page.keyboard.press('/');
    await expect.poll(() => focused(page).innerText()).toMatch(/Mâu thuẫn\s*2/);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Trợ giúp' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('letters typed into the text are text', async () => {
    visit = await stage.open();
    const { page } = visit;
    await page.getByRole('button', { name: 'Dán văn bản' }).click();
    await page.keyboard.type('j/k?ea');
    expect(await page.getByLabel('Văn bản cần rà').inputValue()).toBe('j/k?ea');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('for a screen reader', () => {
  it('the result is announced and marks have names', async () => {
    visit = await stage.open();
    const { page } = visit;
    await openText(page, twoContradictions);
    await expect
      .poll(() => page.getByTestId('announcement').innerText())
      .toBe('Đã rà xong: 2 mâu thuẫn, 0 nghi vấn, 0 làm tròn.');
    expect(await page.getByRole('button', { name: 'Mâu thuẫn: 89,0%' }).count()).toBe(1);
    for (const landmark of ['banner', 'main'] as const) expect(await page.getByRole(landmark).count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Văn bản' }).count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Kết quả rà' }).count()).toBe(1);
  });
});

describe('on a phone', () => {
  it('document and findings are tabs, and a press leads from one to the other', async () => {
    visit = await stage.open({ viewport: phone });
    const { page } = visit;
    await openText(page, twoContradictions);
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Kết quả (2)');
    expect(await page.locator('#pane-document').isVisible()).toBe(false);
    await cards(page).nth(1).click();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Văn bản');
    await expect.poll(() => focused(page).innerText()).toBe('101,0%');
    await marks(page).nth(1).click();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Kết quả (2)');
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(phone.width);
  });
});
