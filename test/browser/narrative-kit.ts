import { expect } from 'vitest';

/** Begins a report over the API, in the notation of narratives, another one with each try; the path of its page. */
export async function begin(url: string, name: string, passages: readonly string[]): Promise<string> {
  const id = `${name}-${Date.now()}`;
  const letterhead = '{ agency: UBND TỈNH THỬ, symbol: BC-UBND, place: Thử, power: [CHỦ TỊCH], subject: "Tình hình" }';
  const head = `---\nid: ${id}\narea: vn-04\nperiod: 2021-S1\nletterhead: ${letterhead}\n---\n\n`;
  const answer = await fetch(`${url}/api/v1/narratives`, {
    method: 'POST',
    body: JSON.stringify({ from: 'markdown', text: `${head}${passages.join('\n\n')}\n` }),
    headers: { 'content-type': 'application/json', origin: url },
  });
  expect(answer.status).toBe(201);
  return `/soan-bao-cao/${id}`;
}
