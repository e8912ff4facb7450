import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('the figures', () => {
  it('are found in two keystrokes after the slash, and the address says what is seen', async () => {
    const visit = await at('/so-lieu');
    const { page, context } = visit;
    await page.locator('[data-row]').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('gr');
    await page.getByRole('option', { name: /GRDP/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/so-lieu\/[a-z0-9-]+/);
    await page.locator('h1', { hasText: 'GRDP' }).waitFor();
    const shared = await at(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared.page.locator('h1', { hasText: 'GRDP' }).waitFor();
    expectQuiet(visit, stage.url);
    await shared.context.close();
    await context.close();
  }, 180_000);

  it('are a chart with its table, a tile map, and real boundaries where the installer has them', async () => {
    const visit = await at('/so-lieu/budget-revenue?period=2025-M11&kind=month');
    const { page, context } = visit;
    await page.getByTestId('chart').locator('svg').first().waitFor();
    const rows = page.getByRole('table', { name: /qua các kỳ/ }).locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(1);
    await page.getByTestId('tile-map').waitFor();
    expect(await page.locator('.tile').count()).toBe(56);
    expect(await page.getByTestId('coverage').innerText()).toMatch(/\d+\/56 xã/);
    await page.getByRole('button', { name: 'Bản đồ ranh giới' }).click();
    await page.getByTestId('boundary-map').waitFor();
    expect(await page.locator('.boundary').count()).toBe(2);
    expect(page.url()).toContain('map=real');
    expectQuiet(visit, stage.url);
    await context.close();
  }, 180_000);
});

describe('an address that names what there is not', () => {
  const unknown = [
    ['/so-lieu/crop-output?items=crop=zzz', /Sản lượng cây trồng.*không có phân tổ “crop=zzz”/, 'Tổng số'],
    ['/so-lieu/crop-outptu', /không có chỉ tiêu nào mang mã “crop-outptu”/, 'Sản lượng cây trồng'],
    ['/so-lieu/crop-output?period=2021-S9', /kỳ “2021-S9”, không phải mã của kỳ nào/, '6 tháng đầu năm 2021'],
    ['/so-lieu?area=xxx', /không có địa bàn nào mang mã “xxx”/, 'tỉnh Cao Bằng'],
    ['/so-lieu?area=vn-04-d-043&period=2025-M11', /30\/11\/2025 không có huyện Bảo Lạc/, '6 tháng đầu năm 2021'],
    ['/so-lieu?field=zzz', /không có lĩnh vực “zzz”/, 'Mọi lĩnh vực'],
    ['/nhap-bao-cao/zzz', /không có báo cáo nào mang mã “zzz”/i, 'Các báo cáo đã nhập'],
  ] as const;

  it.each(unknown)(
    '%s: says which, and leads on',
    async (path, sentence, way) => {
      const { page, context } = await at(path);
      const note = page.locator('.nothing-here');
      await note.waitFor();
      expect(await note.innerText()).toMatch(sentence);
      expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
      await note.getByRole('button', { name: way, exact: true }).click();
      await note.waitFor({ state: 'detached' });
      await context.close();
    },
    180_000,
  );

  it('names indicators in the language of the page, and finds them by both names', async () => {
    const { page, context } = await at('/so-lieu?period=2021-S1');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'State budget revenue in the province', exact: true }).first().waitFor();
    const part = page.getByRole('row', { name: 'Share of GRDP: Services' });
    expect(await part.innerText()).toContain('%');
    expect(await page.getByRole('row', { name: 'GRDP at constant prices' }).innerText()).toContain('billion VND');
    await page
      .getByRole('button', { name: 'Livestock and veterinary' })
      .or(page.getByRole('link', { name: 'Livestock and veterinary' }))
      .first()
      .waitFor();
    await page.getByRole('combobox').first().fill('thu ngan sach');
    await page
      .getByRole('option', { name: /State budget revenue/ })
      .first()
      .waitFor();
    await context.close();
  }, 180_000);

  it('says periods in the language of the page', async () => {
    const { page, context } = await at('/so-lieu?period=2021-S1');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('Period').waitFor();
    expect(await page.getByLabel('Period').locator('option:checked').innerText()).toBe('First half of 2021');
    await expect.poll(() => page.title(), { timeout: 30_000 }).toContain('First half of 2021');
    await context.close();
  }, 180_000);
});

describe('a pivot', () => {
  it('is copied to a spreadsheet by keyboard, with a decimal comma', async () => {
    const search = 'indicators=budget-revenue&areas=communes&periods=2025-M11,2025-M10';
    const visit = await at(`/bang-cheo?${search}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page, context } = visit;
    await page.locator('[data-cell="0-0"]').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    const text = (await page.evaluate('navigator.clipboard.readText()')) as string;
    const lines = text.split('\r\n').map(line => line.split('\t'));
    expect(lines).toHaveLength(4);
    expect(lines[2]?.[0]).toMatch(/^(?:xã|phường) /);
    expect(lines.slice(2).every(([, value]) => /^(?:|-?\d+(?:,\d+)?)$/.test(value ?? ''))).toBe(true);
    expectQuiet(visit, stage.url);
    await context.close();
  }, 180_000);
});

describe('the catalogue', () => {
  it('says by the names of its fields what keeps it from being saved', async () => {
    const { page, context } = await at('/danh-muc?add=yes');
    await page.getByLabel('Tên chỉ tiêu').fill('Sản lượng nấm');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    const note = page.getByRole('alert');
    await note.waitFor();
    const said = await note.innerText();
    expect(said).toContain('Mã: chưa được điền hay chọn');
    expect(said).toContain('Lĩnh vực: chưa được điền hay chọn');
    expect(said).not.toMatch(/code:|field:/);
    await context.close();
  }, 180_000);

  it('takes a new item of a breakdown, and keeps one that figures are of', async () => {
    const { page, context } = await at('/danh-muc');
    // Another name each time: a second try meets what the first one saved.
    const name = `Khác ${Date.now()}`;
    await page.getByRole('link', { name: 'Phân tổ', exact: true }).click();
    await page.getByRole('link', { name: /^Khu vực kinh tế/ }).click();
    await page.getByRole('button', { name: 'Thêm mục' }).click();
    await page.getByLabel('Tên mục: mục chưa có tên').fill(name);
    await page.keyboard.press('Control+s');
    const code = page.getByLabel(`Mã: ${name}`);
    await expect.poll(() => code.inputValue(), { timeout: patience }).toBe(name.replace('Khác ', 'khac-'));
    await page.reload();
    await code.waitFor();
    await page.getByRole('button', { name: 'Bỏ “Dịch vụ”' }).click();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Mục “Dịch vụ” đang có số liệu');
    await context.close();
  }, 180_000);

  it('explains a conflict field by field and saves over it only when told to', async () => {
    const { page, context } = await at('/danh-muc?code=budget-revenue');
    const name = page.getByLabel('Tên chỉ tiêu');
    const before = await name.inputValue();
    await page.evaluate(`(async () => {
      const address = '/api/v1/indicators/budget-revenue';
      const read = await fetch(address, { cache: 'no-store' });
      const body = JSON.stringify({ ...(await read.json()), definition: 'Họ vừa viết' });
      const headers = { 'content-type': 'application/json', 'if-match': read.headers.get('etag') };
      const put = await fetch(address, { method: 'PUT', headers, body });
      if (!put.ok) throw new Error(await put.text());
    })()`);
    await name.fill(`${before} (đã sửa)`);
    await page.keyboard.press('Control+s');
    const conflict = page.getByTestId('conflict');
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain('Họ vừa viết');
    await page.getByRole('button', { name: 'Vẫn lưu bản đang sửa' }).click();
    await conflict.waitFor({ state: 'detached' });
    await page.reload();
    await expect
      .poll(() => page.getByLabel('Tên chỉ tiêu').inputValue(), { timeout: patience })
      .toBe(`${before} (đã sửa)`);
    await context.close();
  }, 180_000);
});

describe.each([
  ['light', desktop],
  ['dark', phone],
] as const)('in the %s scheme', (colorScheme, viewport) => {
  it('axe finds nothing serious, and nothing runs over the edge', async () => {
    const looks = { viewport, colorScheme, bypassCSP: true, reducedMotion: 'reduce' } as const;
    const pages = [
      ['/so-lieu', '[data-row]'],
      ['/so-lieu/budget-revenue?period=2021-S1', '[data-testid="coverage"], .fact-none'],
      ['/bang-cheo?indicators=budget-revenue&areas=districts&periods=2021-S1', '[data-testid="pivot"]'],
      ['/danh-muc?code=budget-revenue', 'form'],
      ['/danh-muc?list=dimensions&code=crop', '.items'],
      ['/nhap-bao-cao', 'form'],
    ] as const;
    for (const [path, sign] of pages) {
      const { page, context } = await at(path, looks);
      await page.locator(sign).first().waitFor();
      expect([path, await serious(page)]).toEqual([path, []]);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect([path, width]).toEqual([path, viewport.width]);
      await context.close();
    }
  }, 400_000);
});
