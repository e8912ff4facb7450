import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, addressOf, type Asked, type OperationName, type Operations, operations } from '#contract';
import { readProof, verifyProof } from '#composing';
import { open } from '#documents';
import { desktop, expectQuiet, phone } from './kit.ts';
import { type StoreStage, startStoreStage } from './store-kit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const patience = 60_000;
let stage: StoreStage;

beforeAll(async () => {
  stage = await startStoreStage();
}, 300_000);
afterAll(() => stage.close());

async function at(path: string, options: Parameters<StoreStage['open']>[0] = {}) {
  const visit = await stage.open(options, path);
  visit.page.setDefaultTimeout(patience);
  return visit;
}

interface Parts {
  readonly params?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
}

/** Asks the server as another program would, while pages are open. */
async function ask<Name extends OperationName>(
  name: Name,
  asked: Asked<Operations[Name]>,
): Promise<Answer<Operations[Name]>> {
  const { method } = operations[name];
  const parts: Parts = { ...asked };
  const { body } = parts;
  const answer = await fetch(stage.url + addressOf(operations[name], parts), {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json', origin: stage.url } }),
  });
  const told = (await answer.json()) as Answer<Operations[Name]>;
  if (!answer.ok) throw new Error(JSON.stringify(told));
  return told;
}

/** Begins a report over the API; `body` in the notation of narratives. */
async function begin(id: string, body: string): Promise<string> {
  const head = `---\nid: ${id}\narea: vn-04\nperiod: 2021-S1\nletterhead: { agency: UBND TỈNH THỬ, symbol: BC-UBND, place: Thử, power: [CHỦ TỊCH], subject: "Tình hình {{@period}}" }\n---\n\n`;
  await ask('createNarrative', { body: { from: 'markdown', text: `${head}${body}\n` } });
  return `/soan-bao-cao/${id}`;
}

const sheet = (page: Page) => page.locator('.ProseMirror');
const saved = (page: Page) => page.getByTestId('saving').getByText('Đã lưu', { exact: true }).waitFor();
/** The cursor at the end of a passage. */
async function endOf(page: Page, words: string): Promise<void> {
  await sheet(page).getByText(words).click();
  await page.keyboard.press('End');
}

const forest = { indicator: 'forest-planted', items: {}, area: 'vn-04' };

async function currentOf(series: typeof forest) {
  const { figures } = await ask('lookupFigures', {
    body: { asked: [{ series, period: '2021-S1', measure: 'actual' }] },
  });
  const [figure] = figures;
  if (figure === undefined) throw new Error('the demonstration has it');
  return figure;
}

/** What Word puts on the clipboard, shortened: a list in paragraphs, a table, a picture, and looks everywhere. */
const fromWord = `<html><head><style>p.MsoListParagraph { color: red }</style></head><body>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1;margin-left:36pt"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>Trồng mới <font color="red">12 ha</font> rừng</p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Chăm sóc 30 ha rừng</p>
<table class="MsoNormalTable" style="width:100%"><tr><th><p class="MsoNormal">Huyện</p></th><th><p>Ha</p></th></tr><tr><td style="background:yellow"><p>Hà Quảng</p></td><td><p>7</p></td></tr></table>
<p class="MsoNormal"><img src="file:///C:/anh.png">Hết.</p></body></html>`;

/** A script that pastes what `expression` says as HTML, as the browser does at Ctrl+V. */
const pasteOf = (expression: string) => `{
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', ${expression});
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.querySelector('.ProseMirror').dispatchEvent(paste);
}`;

async function saveAs(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

describe('a report', () => {
  it('is begun, written and bound by keyboard; its phrase turns when the figure does; it is there after leaving', async () => {
    const visit = await at('/soan-bao-cao');
    const { page, context } = visit;
    await page.getByLabel('Bắt đầu từ').selectOption({ label: 'Trang trắng' });
    await page.getByRole('spinbutton', { name: 'Năm' }).fill('2021');
    await page.getByRole('button', { name: 'Tạo báo cáo' }).click();
    await endOf(page, 'Tình hình kinh tế - xã hội');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Trồng rừng mới /');
    await page.getByRole('dialog', { name: 'Gắn số liệu' }).waitFor();
    await page.keyboard.type('dien tich trong rung');
    await page
      .getByRole('option', { name: /Diện tích trồng rừng/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    const growth = page.getByRole('option', { name: /^Tăng, giảm \(%\)/ });
    await growth.getByText(/^tăng 53/).waitFor();
    while ((await growth.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('.');
    const chip = sheet(page).locator('.chip').first();
    expect(await chip.innerText()).toMatch(/^tăng 53(?:,0)?%/);
    // 499,85 ha was 53 % more than 326,7 ha; 300 ha is 8,2 % less.
    const { id } = await currentOf(forest);
    await ask('correctFigure', { params: { id }, body: { value: '300', reason: 'đo lại' } });
    await expect.poll(() => chip.innerText(), { timeout: 10_000 }).toMatch(/^giảm 8,2%/);
    await saved(page);
    await page.getByRole('link', { name: 'Soạn báo cáo' }).click();
    await page.getByRole('link', { name: /6 tháng đầu năm 2021/ }).click();
    await sheet(page).getByText('Trồng rừng mới giảm 8,2%').waitFor();
    expectQuiet(visit, stage.url);
    await context.close();
  }, 180_000);

  it('that two tabs write is told of in both, and neither text is lost', async () => {
    const path = await begin('hai-the', 'Mở đầu.');
    const { page: first, context } = await at(path);
    await sheet(first).waitFor();
    const second = await context.newPage();
    await second.goto(stage.url + path);
    for (const page of [first, second]) await page.getByText('cũng đang mở ở thẻ khác').waitFor();
    await endOf(first, 'Mở đầu.');
    await first.keyboard.type(' Thẻ một.');
    await saved(first);
    await endOf(second, 'Mở đầu.');
    await second.keyboard.type(' Thẻ hai.');
    await second.getByText('vừa được lưu ở nơi khác').waitFor();
    await second.getByRole('button', { name: 'Lưu bản của tôi lên trên' }).click();
    await saved(second);
    const { items } = await ask('narrativeVersions', { params: { id: 'hai-the' } });
    const texts = await Promise.all(
      items.map(async ({ n }) =>
        JSON.stringify((await ask('narrativeVersion', { params: { id: 'hai-the', n } })).narrative.passages),
      ),
    );
    expect(texts.some(text => text.includes('Thẻ một'))).toBe(true);
    expect(texts[0]).toContain('Thẻ hai');
    await context.close();
  }, 180_000);

  it('takes from Word its list and table, drops its looks, and says that pictures stay outside', async () => {
    const { page, context } = await at(await begin('dan-tu-word', 'Mở đầu.'));
    await endOf(page, 'Mở đầu.');
    await page.keyboard.press('Enter');
    await page.evaluate(pasteOf(JSON.stringify(fromWord)));
    const text = sheet(page);
    await text.getByText('Trồng mới 12 ha rừng').waitFor();
    expect(await text.locator('p.item').allInnerTexts()).toEqual(['Trồng mới 12 ha rừng', 'Chăm sóc 30 ha rừng']);
    expect(await text.locator('figure.table td, figure.table th').allInnerTexts()).toEqual([
      'Huyện',
      'Ha',
      'Hà Quảng',
      '7',
    ]);
    expect(await text.locator('[style], font, img').count()).toBe(0);
    await page.getByText('Ảnh không được đưa vào báo cáo').waitFor();
    await page.evaluate(`window.huge = '<p>' + 'a'.repeat(5_000_001) + '</p>'`);
    await page.evaluate(pasteOf('window.huge'));
    await page.getByText('Đoạn dán quá lớn').waitFor();
    await saved(page);
    await context.close();
  }, 180_000);

  it('rolls forward with a list to clear, is reviewed, approved and issued; its proof holds, and a revision makes it untrue', async () => {
    await begin('ky-nay', 'Trồng rừng mới {{forest-planted value-unit}}; năm 2019 mất 17 ao.');
    const visit = await at('/soan-bao-cao');
    const { page, context } = visit;
    await page.getByLabel('Bắt đầu từ').selectOption({ value: 'narrative ky-nay' });
    await page.getByRole('spinbutton', { name: 'Năm' }).fill('2022');
    await page.getByRole('button', { name: 'Tạo báo cáo' }).click();
    await page.getByRole('tab', { name: /Rà soát/ }).click();
    const seen = page.getByRole('button', { name: 'Đã xem' });
    await seen.first().waitFor();
    for (let left = await seen.count(); left > 0; left -= 1) {
      await seen.first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => seen.count()).toBe(left - 1);
    }
    expect(await page.getByText('Cần xem lại sau khi chuyển kỳ').count()).toBe(0);

    await page.goto(`${stage.url}/soan-bao-cao/ky-nay`);
    await page.getByRole('tab', { name: 'Phát hành' }).click();
    await page.getByRole('button', { name: 'Đã soát xong' }).click();
    await page.getByRole('button', { name: 'Duyệt' }).click();
    await page.getByRole('textbox', { name: 'Số' }).fill('15');
    await page.getByLabel('Ngày').fill('2021-06-25');
    await page.getByLabel('Người ký').fill('Nông Văn Thử');
    await page.getByLabel('Nơi nhận').fill('HĐND tỉnh\nLưu: VT');
    await page.getByRole('button', { name: 'Phát hành', exact: true }).click();
    await page.getByTestId('state').getByText('đã phát hành').waitFor();
    await page.getByText('Mọi câu vẫn đúng').waitFor();

    const proof = readProof(JSON.parse((await saveAs(page, 'Tệp chứng thực (.json)')).toString()));
    const word = await open(await saveAs(page, 'Word (.docx)'), 'ky-nay.docx');
    if (proof === null || !word.ok) throw new Error('files of ours');
    const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
    expect(await verifyProof(proof, word.document.text, digest)).toEqual({
      ok: true,
      broken: [],
      changed: [],
    });

    const chip = sheet(page).locator('data.chip').first();
    const printed = await chip.innerText();
    const { id } = await currentOf(forest);
    await ask('correctFigure', { params: { id }, body: { value: '311', reason: 'đo lại lần nữa' } });
    // The sheet keeps what was signed, and marks it.
    await expect.poll(() => chip.getAttribute('class'), { timeout: 10_000 }).toContain('chip--revised');
    expect(await chip.innerText()).toBe(printed);
    expect(await chip.getAttribute('title')).toBe(`Đã phát hành “${printed}”; theo số hiện nay là “311 ha”.`);
    await page.reload();
    await expect.poll(() => chip.getAttribute('class'), { timeout: 10_000 }).toContain('chip--revised');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => chip.getAttribute('title')).toMatch(/^Issued /u);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(await chip.innerText()).toBe(printed);
    await page.getByRole('tab', { name: 'Thay đổi' }).click();
    await page.locator('.pane .choice').first().waitFor();
    expect(await page.locator('.pane ins').allInnerTexts()).not.toContain('311 ha');
    await chip.click();
    await page.getByRole('button', { name: 'Xem dự thảo đính chính câu này' }).click();
    const untrue = page.locator('.pane li.altered');
    await untrue.waitFor();
    expect(await untrue.locator('ins').innerText()).toContain('311 ha');
    expect(await untrue.innerText()).toMatch(/Dự thảo đính chính: .+311/);
    expectQuiet(visit, stage.url);
    await context.close();
  }, 180_000);
});

/** Serious findings of axe at WCAG 2.2 AA, with what they are about. */
async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run().then(result => result.violations)')) as readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe.each([
  ['light', desktop],
  ['dark', phone],
] as const)('in the %s scheme', (colorScheme, viewport) => {
  it('axe finds nothing serious on the list and the desk, and the page does not scroll as a whole', async () => {
    const looks = { viewport, colorScheme, bypassCSP: true, reducedMotion: 'reduce' } as const;
    const path = await begin(
      `truy-cap-${colorScheme}`,
      '# Phần\n\nTrồng rừng {{forest-planted}}, {{forest-planted growth}}.\n\n- Việc một\n\nBảng: Số\n\n| A | B |\n|---|---|\n| x | {{forest-planted value}} |',
    );
    const list = await at('/soan-bao-cao', looks);
    await list.page.locator('form').waitFor();
    expect(await serious(list.page)).toEqual([]);
    expect(await list.page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    await list.context.close();

    const { page, context } = await at(path, looks);
    const chip = sheet(page).locator('.chip').first();
    await expect.poll(() => chip.getAttribute('class'), { timeout: patience }).toMatch(/firm|marked/);
    expect(await serious(page)).toEqual([]);
    if (viewport === phone) await page.getByRole('button', { name: 'Bên lề' }).click();
    for (const pane of ['Rà soát', 'Góp ý', 'Thay đổi', 'Phát hành']) {
      await page.getByRole('tab', { name: new RegExp(`^${pane}`) }).click();
      await page.locator('.pane .waiting').waitFor({ state: 'detached' });
      expect([pane, await serious(page)]).toEqual([pane, []]);
    }
    expect(
      await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]'),
    ).toEqual([viewport.width, viewport.height]);
    await context.close();
  }, 180_000);
});
