import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { begin } from './narrative-kit.ts';
import { type StoreStage, startStoreStage } from './store-kit.ts';

let stage: StoreStage;

beforeAll(async () => {
  stage = await startStoreStage();
}, 300_000);
afterAll(() => stage.close());

const passages = ['Một.', 'Hai.', 'Ba.'];

const sheet = (page: Page) => page.locator('.ProseMirror');
const paragraphs = (page: Page) => sheet(page).locator('> p').allInnerTexts();

/** A tab in which the report can be read, and never saved. */
async function cutOff(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.route('**/api/v1/narratives/*', route =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await page.goto(address);
  await sheet(page).waitFor();
  return page;
}

async function write(page: Page, after: string, words: string): Promise<void> {
  await page.bringToFront();
  await sheet(page).getByText(after).click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
  await kept(page);
}

/** What is typed is read within a second, and then kept. */
async function kept(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
  await page.getByTestId('saving').getByText('Đã giữ trên máy này').waitFor();
}

/** As where the power goes: the page gets no time to send anything. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

async function takenUp(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  await page.getByRole('button', { name: 'Dùng bản trên máy này' }).click();
  await sheet(page).waitFor();
  return page;
}

it('what could not be saved is there when the report is opened again, and goes to the server', async () => {
  const address = stage.url + (await begin(stage.url, 'khong-mat', passages));
  const { context } = await stage.open();
  const page = await cutOff(context, address);
  await write(page, 'Hai.', ' Thêm.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Chen.');
  await sheet(page).getByText('Ba.').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await kept(page);
  await crash(page);
  const again = await takenUp(context, address);
  expect(await paragraphs(again)).toEqual(['Một.', 'Hai. Thêm.', 'Chen.']);
  await again.getByTestId('saving').getByText('Đã lưu', { exact: true }).waitFor();
  await again.reload();
  await sheet(again).getByText('Chen.').waitFor();
  expect(await paragraphs(again)).toEqual(['Một.', 'Hai. Thêm.', 'Chen.']);
  await context.close();
}, 180_000);

it('of two tabs that could not save, one text is kept whole: theirs are not mixed', async () => {
  const address = stage.url + (await begin(stage.url, 'khong-tron', passages));
  const { context } = await stage.open();
  const [first, second] = [await cutOff(context, address), await cutOff(context, address)];
  await write(first, 'Một.', ' Từ thẻ một.');
  await write(second, 'Ba.', ' Từ thẻ hai.');
  await write(first, 'Hai.', ' Cũng từ thẻ một.');
  await crash(second);
  await crash(first);
  expect(await paragraphs(await takenUp(context, address))).toEqual([
    'Một. Từ thẻ một.',
    'Hai. Cũng từ thẻ một.',
    'Ba.',
  ]);
  await context.close();
}, 180_000);
