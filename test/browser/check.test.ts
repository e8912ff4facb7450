import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  cards,
  choose,
  documentText,
  drop,
  expectQuiet,
  focused,
  marks,
  openText,
  type Stage,
  startStage,
  type Visit,
} from './kit.ts';
import { contradictionAndRounding, twoContradictions } from './reports.ts';

let stage: Stage;
let visit: Visit;
const open = async (options?: Parameters<Stage['open']>[0]) => {
  visit = await stage.open(options);
  return visit.page;
};

beforeAll(async () => {
  stage = await startStage();
});
afterEach(async () => {
  expectQuiet(visit, stage.url);
  await visit.context.close();
});
afterAll(() => stage.close());

describe('bringing a report in', () => {
  it('checks a file dropped anywhere on the page', async () => {
    const page = await open();
    const release = await drop(page, JSON.stringify(twoContradictions));
    await expect.poll(() => page.getByText('Thả tệp để rà ngay').isVisible()).toBe(true);
    await release();
    await cards(page).first().waitFor();
    expect(await cards(page).count()).toBe(2);
    expect(await page.locator('h1').innerText()).toContain('bao-cao.txt');
  });

  it('checks pasted text', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Dán văn bản' }).click();
    await page.getByLabel('Văn bản cần rà').fill(contradictionAndRounding);
    await page.getByRole('button', { name: 'Rà văn bản này' }).click();
    await cards(page).first().waitFor();
    expect(await cards(page).count()).toBe(2);
  });

  it('shows the three planted contradictions of its own example, and the cut-off percentage as rounding', async () => {
    const page = await open();
    await page.getByTestId('example').click();
    await cards(page).first().waitFor();
    const contradictions = page.locator('.card--contradiction');
    expect(await contradictions.count()).toBe(3);
    expect(await contradictions.nth(0).innerText()).toMatch(/89,0.*98,0/s);
    expect(await contradictions.nth(2).innerText()).toMatch(/25.*20/s);
    expect(await page.locator('.card--rounding').count()).toBe(1);
  });

  it('says in one sentence why a file cannot be read, and takes the next one', async () => {
    const page = await open();
    await choose(page, 'anh.bin', new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 7, 7, 0, 0, 0, 1, 1, 1]));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/^Chưa đọc được tệp này\n.{10,}\.$/s);
    await openText(page, twoContradictions);
    expect(await cards(page).count()).toBe(2);
  });
});

describe('finding and text', () => {
  it('lead to one another: a mark to its finding, a finding to its mark', async () => {
    const page = await open();
    await openText(page, twoContradictions);
    await marks(page).nth(1).click();
    expect(await focused(page).getAttribute('data-card')).toBe(await cards(page).nth(1).getAttribute('data-card'));
    await cards(page).nth(0).click();
    expect(await focused(page).getAttribute('data-finding')).toBe(
      await marks(page).nth(0).getAttribute('data-finding'),
    );
    expect(await focused(page).innerText()).toBe('89,0%');
    expect(await page.locator('.card--chosen').innerText()).toMatch(/2\.450.*2\.500.*98/s);
  });

  it('stand under the headings of the document', async () => {
    const page = await open();
    await openText(page, twoContradictions);
    expect(await page.locator('.group-heading').allInnerTexts()).toEqual(['I. TRỒNG TRỌT', 'II. LÂM NGHIỆP']);
  });

  it('are filtered by verdict, with counts', async () => {
    const page = await open();
    await openText(page, contradictionAndRounding);
    const contradictions = page.getByRole('button', { name: 'Mâu thuẫn 1' });
    await contradictions.click();
    expect(await contradictions.getAttribute('aria-pressed')).toBe('false');
    expect(await cards(page).count()).toBe(1);
    expect(await marks(page).allInnerTexts()).toEqual(['85,3%']);
    await contradictions.click();
    expect(await cards(page).count()).toBe(2);
  });
});

describe('editing', () => {
  it('changes the verdict while one types', async () => {
    const page = await open();
    await openText(page, twoContradictions);
    await page.getByText('Cây ngô').dblclick();
    const field = page.getByLabel('Sửa đoạn văn');
    await field.fill('Cây ngô: trồng được 2.450 ha/2.500 ha, đạt 98,0% kế hoạch.');
    await expect.poll(() => cards(page).count()).toBe(1);
    expect(await page.getByText('Đoạn này không còn chỗ nào không khớp.').isVisible()).toBe(true);
    await field.fill('Cây ngô: trồng được 2.450 ha/2.500 ha, đạt 80,0% kế hoạch.');
    await expect.poll(() => cards(page).count()).toBe(2);
    await field.press('Escape');
    expect(await documentText(page)).toContain('đạt 80,0% kế hoạch');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await documentText(page)).toContain('đạt 89,0% kế hoạch');
  });

  it('takes a suggestion with one button, and gives it back', async () => {
    const page = await open();
    await openText(page, twoContradictions);
    await page.getByRole('button', { name: /^Sửa thành 98/ }).click();
    await expect.poll(() => cards(page).count()).toBe(1);
    expect(await documentText(page)).toMatch(/2\.500 ha, đạt 98(?:,0)? ?% kế hoạch/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => cards(page).count()).toBe(2);
    expect(await documentText(page)).toContain('đạt 89,0% kế hoạch');
    await page.keyboard.press('Control+y');
    await expect.poll(() => cards(page).count()).toBe(1);
  });

  it('lets the edited text be taken away', async () => {
    const page = await open();
    await openText(page, twoContradictions);
    await page.getByRole('button', { name: /^Sửa thành 98/ }).click();
    await expect.poll(() => cards(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Tải kết quả' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Tải văn bản đã sửa (.txt)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bao-cao-da-sua.txt');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text).toMatch(/2\.500 ha, đạt 98(?:,0)? ?% kế hoạch/);
    expect(text).toContain('đạt 101,0% kế hoạch');
  });
});

describe('languages', () => {
  it('is Vietnamese first, turns English, and remembers it', async () => {
    const page = await open();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').innerText()).toBe('Do the figures in your report tally?');
    await page.reload();
    expect(await page.locator('h1').innerText()).toBe('Do the figures in your report tally?');
    await openText(page, twoContradictions);
    expect(await page.getByRole('button', { name: 'Contradiction 2' }).isVisible()).toBe(true);
  });
});
