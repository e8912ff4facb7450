import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cards, choose, drop, expectQuiet, marks, openText, type Stage, startStage } from './kit.ts';
import { manyContradictions } from './reports.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** Seconds that the page's own thread works, the processor's and not the clock's: other programs do not count. */
async function watchProcessorTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await read();
  return async () => (await read()) - before;
}

describe('a report of 300 paragraphs with 300 marks', () => {
  it('is walked and edited without stalling', async () => {
    const visit = await stage.open();
    const { page } = visit;
    await openText(page, manyContradictions(300));
    expect(await page.locator('#pane-document .mark--contradiction.mark--leads').count()).toBe(300);
    const spent = await watchProcessorTime(page);
    const each: number[] = [];
    for (const key of [...'j'.repeat(20), 'e', ...'12,34', 'Enter']) {
      const before = await spent();
      await page.keyboard.press(key);
      each.push((await spent()) - before);
    }
    // A person notices 50 ms; the rest is for a machine whose two cores do other work meanwhile.
    expect(Math.max(...each)).toBeLessThan(0.2);
    expectQuiet(visit, stage.url);
    await visit.context.close();
  });
});

describe('a text of 5 MB', () => {
  it('opens without freezing the page and leads to its last finding', async () => {
    const visit = await stage.open();
    const { page } = visit;
    const filler = 'Các đơn vị tiếp tục thực hiện nhiệm vụ được giao theo kế hoạch công tác của năm.\n\n';
    const text = `${JSON.stringify(filler)}.repeat(40_000) + ${JSON.stringify(manyContradictions(500))}`;
    const release = await drop(page, text);
    const spent = await watchProcessorTime(page);
    await release();
    await page.getByTestId('summary').waitFor({ timeout: 50_000 });
    // 1.0 s when measured: taking 40.500 blocks over from the worker, cutting them into pages, drawing the first ones.

    expect(await spent()).toBeLessThan(2);
    expect(await page.locator('.sheet p').count()).toBeLessThan(2000);
    await page.keyboard.press('k');
    await expect.poll(() => marks(page).last().isVisible()).toBe(true);
    expect(await cards(page).last().getAttribute('data-card')).toBe(
      await marks(page).last().getAttribute('data-finding'),
    );
    await visit.context.close();
  });

  it('can be stopped while it is read', async () => {
    const visit = await stage.open();
    const { page } = visit;
    await choose(page, 'dai.txt', manyContradictions(60_000));
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByText('Đã dừng theo yêu cầu.').waitFor();
    await visit.context.close();
  });
});
