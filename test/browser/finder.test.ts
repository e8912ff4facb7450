import { afterAll, beforeAll, expect, it } from 'vitest';
import { desktop, expectQuiet, phone } from './kit.ts';
import { begin } from './narrative-kit.ts';
import { type StoreStage, startStoreStage } from './store-kit.ts';

let stage: StoreStage;

beforeAll(async () => {
  stage = await startStoreStage();
}, 300_000);
afterAll(() => stage.close());

it.each([desktop, phone])(
  'what is offered for a number is in sight under the last line, $width pixels wide',
  async viewport => {
    const lines = Array.from({ length: 40 }, (_, at) => `Dòng thứ ${at + 1}.`);
    const path = await begin(stage.url, `tim-so-${viewport.width}`, lines);
    const visit = await stage.open({ viewport }, path);
    const { page } = visit;
    page.setDefaultTimeout(60_000);
    // The line that the foot of the window cuts or touches.
    const line = page.locator('.ProseMirror').getByText(viewport === desktop ? 'Dòng thứ 15.' : 'Dòng thứ 14.');
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' /');
    await page.getByRole('dialog', { name: 'Gắn số liệu' }).waitFor();
    await page.keyboard.type('dien tich trong rung');
    const option = page.getByRole('option', { name: /Diện tích trồng rừng/ }).first();
    await option.waitFor();
    const foot = async () => {
      const box = await page.getByRole('dialog', { name: 'Gắn số liệu' }).boundingBox();
      return box === null ? Number.NaN : box.y + box.height;
    };
    await expect.poll(foot).toBeLessThanOrEqual(viewport.height);
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /^Tăng, giảm \(%\)/ }).waitFor();
    await expect.poll(foot).toBeLessThanOrEqual(viewport.height);
    expectQuiet(visit, stage.url);
    await visit.context.close();
  },
  180_000,
);
