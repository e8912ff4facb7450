import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, describe, expect, test } from 'vitest';
import { contradicting, desk, khop, launcher, sound } from './khop.ts';

const { folder, put, clear } = desk();
afterAll(clear);

put('sai.txt', `PHẦN I\r\n\r\n${contradicting}`);
put('đúng.txt', sound);

describe('exit status', () => {
  test('0 when nothing contradicts', async () => {
    expect((await khop(['check', 'đúng.txt'], { folder })).status).toBe(0);
  });

  test('1 when something does', async () => {
    expect((await khop(['check', 'đúng.txt', 'sai.txt'], { folder })).status).toBe(1);
  });
});

describe('json', () => {
  test('one file gives an object of the fixed shape', async () => {
    const { out, err } = await khop(['check', '--format', 'json', 'sai.txt'], { folder });
    expect(err).toBe('');
    const json = JSON.parse(out);
    // "PHẦN I" and two line ends are 10 units; 48 units of the sentence stand before "101,5 %".
    expect(Object.keys(json)).toEqual(['document', 'summary', 'findings']);
    expect(json.document).toEqual({ path: 'sai.txt', characters: 76, blocks: 2 });
    expect(Object.keys(json.summary)).toEqual(['numbers', 'figures', 'claims', 'relations']);
    expect(Object.keys(json.summary.relations)).toEqual([
      'holds',
      'rounding',
      'doubtful',
      'contradiction',
      'undecided',
    ]);
    expect(json.summary).toMatchObject({ numbers: 3, relations: { contradiction: 1 } });
    expect(json.findings).toHaveLength(1);
    const [finding] = json.findings;
    expect(Object.keys(finding)).toEqual([
      'rule',
      'verdict',
      'severity',
      'span',
      'line',
      'column',
      'quote',
      'stated',
      'recomputed',
      'message',
      'suggestion',
      'related',
    ]);
    expect(finding).toMatchObject({
      rule: 'share-of-plan',
      verdict: 'contradiction',
      severity: 'error',
      span: { start: 58 },
      line: 3,
      column: 49,
    });
    expect(`PHẦN I\r\n\r\n${contradicting}`.slice(finding.span.start, finding.span.end)).toBe(finding.quote);
    expect(finding.recomputed).toContain('102,5');
    expect(typeof finding.message).toBe('string');
  });

  test('several files give an array in their order', async () => {
    const { out } = await khop(['check', '--format', 'json', 'đúng.txt', 'mất.txt', 'sai.txt'], { folder });
    const json: readonly { readonly document: { readonly path: string } }[] = JSON.parse(out);
    expect(json.map(({ document }) => document.path)).toEqual(['đúng.txt', 'mất.txt', 'sai.txt']);
  });

  test('standard input is the document -', async () => {
    const { status, out } = await khop(['check', '--format', 'json', '-'], { input: contradicting });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ document: { path: '-' }, findings: [{ line: 1 }] });
  });

  test('a byte-order mark and letters written with separate marks change nothing', async () => {
    const plain = await khop(['check', '--format', 'json', '-'], { input: contradicting });
    const marked = await khop(['check', '--format', 'json', '-'], { input: `\ufeff${contradicting.normalize('NFD')}` });
    expect(marked.out).toBe(plain.out);
  });
});

describe('text', () => {
  test('tells line, verdict and equation, without colour in a pipe', async () => {
    const { out } = await khop(['check', 'sai.txt'], { folder });
    expect(out).toContain('dòng 3 · mâu thuẫn (share-of-plan)');
    expect(out).toContain('«101,5 %»');
    expect(out).toContain('ghi 101,5 % → tính lại 102,5 %');
    expect(out).toMatch(/1\.230,5 ha ÷ 1\.200 ha = 102,5/u);
    expect(out).not.toContain('\u001b');
  });

  test('a reader that goes away ends it silently', async () => {
    const many = put('nhiều.txt', contradicting.repeat(3000));
    const child = spawn(process.execPath, [launcher, 'check', '--format', 'json', many], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', chunk => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise(resolve => child.once('close', resolve));
    expect(err).toBe('');
  });
});

describe('sarif and html', () => {
  test('sarif tells the same finding', async () => {
    const { status, out } = await khop(['check', '--format', 'sarif', 'sai.txt'], { folder });
    expect(status).toBe(1);
    const log = JSON.parse(out);
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0].results).toMatchObject([
      { ruleId: 'share-of-plan', level: 'error', locations: [{ physicalLocation: { region: { startLine: 3 } } }] },
    ]);
  });

  test('html is one page that marks the words', async () => {
    const { out } = await khop(['check', '--format', 'html', 'sai.txt'], { folder });
    const faults: string[] = [];
    parse(out, { onParseError: error => faults.push(error.code) });
    expect(faults).toEqual([]);
    expect(out).toContain('<mark class="contradiction">101,5 %</mark>');
  });
});

describe('refusals of --annotate', () => {
  test.each([
    [['--annotate', 'ra.docx', 'sai.txt', 'đúng.txt'], 'ra.docx', '--annotate chỉ dùng được với một tệp mỗi lần.'],
    [['--annotate', 'ra.pdf', 'sai.txt'], 'ra.pdf', 'Tệp ra của --annotate phải có đuôi .docx.'],
    [
      ['--annotate', 'ra.docx', 'sai.txt'],
      'sai.txt',
      '--annotate chỉ ghi chú được vào tệp Word (.docx); tệp đưa vào không phải dạng ấy.',
    ],
  ])('%j', async (inputs, path, sentence) => {
    const { status, err } = await khop(['check', ...inputs], { folder });
    expect(status).toBe(2);
    expect(err).toBe(`khop: ${path}: ${sentence}\n`);
  });

  test('it never overwrites its input', async () => {
    const path = put('gốc.docx', 'không phải tệp Word');
    for (const out of ['gốc.docx', join(folder, 'gốc.docx'), './gốc.docx']) {
      const { status, err } = await khop(['check', '--annotate', out, 'gốc.docx'], { folder });
      expect(status).toBe(2);
      expect(err).toContain('không ghi đè lên tệp gốc');
    }
    expect(readFileSync(path, 'utf8')).toBe('không phải tệp Word');
  });
});
