import type { Page } from 'playwright-core';
import { type EditorStage, openStage } from './stage.ts';
import { watchChip, watchKeys } from './watching.ts';

const keys = 300;
/** Milliseconds between two keys: somebody who types fast. */
const pause = 70;
const changes = 25;

/** Wanted at the 95th percentile, in milliseconds. */
const wanted = { keystroke: 16, change: 100 };

/** How long a keystroke and a figure's change take in the open editor, on a report of 60 pages with 1,000 chips. */
export async function benchEditor(): Promise<void> {
  const stage = await openStage();
  try {
    await opened(stage);
    const size = await stage.page.evaluate(
      '({ chips: document.querySelectorAll(".chip").length, letters: document.querySelector(".ProseMirror").textContent.length })',
    );
    const keystroke = spread(await typed(stage.page));
    const change = spread(await changed(stage.page));
    console.log(`keystroke  ${saidOf(keystroke)}, wanted below ${wanted.keystroke} ms`);
    console.log(`change     ${saidOf(change)}, wanted below ${wanted.change} ms`);
    console.log(JSON.stringify({ report: size, keystrokeMs: keystroke, changeMs: change, wanted }));
  } finally {
    await stage.close();
  }
}

/** Every chip shows its words, and the first check of the whole report is over. */
async function opened({ page, url, narrative }: EditorStage): Promise<void> {
  page.setDefaultTimeout(120_000);
  await page.goto(`${url}/soan-bao-cao/${narrative.id}`);
  await page.locator('.chip').first().waitFor();
  await page.locator('.chip--loading').first().waitFor({ state: 'detached' });
  await page
    .getByRole('tab', { name: /\(\d+\)|Rà soát/ })
    .first()
    .waitFor();
  await page.waitForTimeout(5000);
}

/** In the middle of the report, as somebody who has been scrolling would. */
async function typed(page: Page): Promise<readonly number[]> {
  const middle = page.locator('.ProseMirror > p').nth(125);
  await middle.scrollIntoViewIfNeeded();
  await middle.click({ position: { x: 60, y: 12 } });
  await page.evaluate(watchKeys);
  for (let at = 0; at < keys; at += 1) {
    await page.keyboard.press(at % 6 === 5 ? 'Space' : 'n');
    await page.waitForTimeout(pause);
  }
  return (await page.evaluate('window.khopKeys')) as readonly number[];
}

/** From the request that corrects a figure until its chip shows other words; the answer may come later. */
async function changed(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  await page.evaluate(watchChip);
  for (let at = 0; at < changes; at += 1) {
    times.push((await page.evaluate(`window.khopChange('${10 + at}')`)) as number);
    await page.waitForTimeout(200);
  }
  return times;
}

interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(1));
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), most: at(1) };
}

const saidOf = ({ p50, p95, most, count }: Spread): string =>
  `p50 ${p50} ms, p95 ${p95} ms, most ${most} ms of ${count}`;
