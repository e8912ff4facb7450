import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromText, splitBlocks } from '../index.ts';

const example = exampleReport();

function exampleReport(): { text: string; cuts: number[]; headings: Map<number, number> } | undefined {
  const folder = process.env['KHOP_CORPUS'] ?? join(import.meta.dirname, '../../../../shared/seed');
  try {
    const structure = JSON.parse(readFileSync(join(folder, 'structure.json'), 'utf8')) as {
      page_break_continuation_lines: number[];
      sections: { id: string; heading_exact: string; level: number; start_line: number }[];
    };
    const titled = structure.sections.filter(
      ({ id, heading_exact }) => !/^(?:PRE|END)$/.test(id) && !/^\d+\.$/.test(heading_exact),
    );
    return {
      text: readFileSync(join(folder, 'bao-cao-cao-bang-6-thang-2021.txt'), 'utf8'),
      cuts: structure.page_break_continuation_lines,
      headings: new Map(titled.map(section => [section.start_line, section.level])),
    };
  } catch {
    return undefined;
  }
}

describe.skipIf(!example)('the example report (skipped where it is not at hand)', () => {
  const { text, cuts, headings } = example ?? { text: '', cuts: [], headings: new Map<number, number>() };
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const blocks = splitBlocks(text);

  test('every paragraph cut by a page is one block, and no others are', () => {
    const lines = text.split('\n');
    const joined = blocks.flatMap(({ span }) => {
      const from = lineAt(span.start);
      return lines.flatMap((line, index) =>
        index + 1 > from && index + 1 <= lineAt(span.end - 1) && line.trim() !== '' ? [index + 1] : [],
      );
    });
    expect(joined).toEqual(cuts);
    expect(cuts).toHaveLength(25);
  });

  test('the outline is the one a person wrote down', () => {
    const read = new Map(
      blocks.flatMap(({ kind, level, span }) => (kind === 'heading' ? [[lineAt(span.start), level] as const] : [])),
    );
    for (const [line, level] of headings) expect([line, read.get(line)]).toEqual([line, level]);
    // Beside the outline only the title and the two lines of the signature are set in capitals.
    expect(read.size - headings.size).toBe(3);
  });
});

describe('fromText', () => {
  test('keeps the characters of the file, so that lines count alike, but for a byte-order mark', () => {
    expect(fromText('\ufeffMột\r\n\r\nHai  \n', 'a.txt').text).toBe('Một\r\n\r\nHai  \n');
  });

  test('gives NFC', () => {
    expect(fromText('Cao Ba\u0306\u0300ng đạt 5%', 'a.txt').text).toBe('Cao Bằng đạt 5%');
  });

  test('replaces half surrogates and NUL, and leaves whole pairs', () => {
    expect(fromText('a\ud800b\udc00c\0d😀', 'a.txt').text).toBe('a\ufffdb\ufffdc\ufffdd😀');
  });

  test('decodes TCVN3 carried over code by code', () => {
    // "tỉnh", "nước", "được", "ngân sách" as .VnTime has them: Ø = ỉ, ­ = ư, í = ớ, ® = đ, î = ợ, © = â, ¸ = á.
    const typed = 'Ng©n s¸ch nhµ n\u00adíc tØnh ®\u00adîc giao';
    expect(fromText(typed, 'a.txt').text).toBe('Ngân sách nhà nước tỉnh được giao');
  });

  test('reads line ends of the old Mac', () => {
    expect(splitBlocks('Một.\rHai.').map(block => block.span)).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });

  test('keeps the empty first cell of a head that opens with a pipe behind a space', () => {
    const heads = (text: string) =>
      splitBlocks(text).map(({ span, cell }) => [text.slice(span.start, span.end), cell?.row, cell?.column]);
    expect(heads(' | Diện tích | Dân số\nHuyện A | 43,2 | 16.904\n')).toEqual([
      ['Diện tích', 0, 1],
      ['Dân số', 0, 2],
      ['Huyện A', 1, 0],
      ['43,2', 1, 1],
      ['16.904', 1, 2],
    ]);
    expect(heads('| Diện tích | Dân số\n| 43,2 | 16.904\n').map(([, , column]) => column)).toEqual([0, 1, 0, 1]);
  });

  test('has no block for white space alone', () => {
    expect(splitBlocks(' \n\t\u00a0\n')).toEqual([]);
  });
});

describe('blocks of a long text', () => {
  test('take time linear in the length', () => {
    const time = (length: number) => {
      const text = 'Sản lượng đạt 5 tấn, tăng\n\n2% so với cùng kỳ;\tA | b (\n'.repeat(length);
      splitBlocks(text);
      const start = performance.now();
      splitBlocks(text);
      return performance.now() - start;
    };
    // Ten times the text may take ten times as long, or forty on a busy machine; a quadratic reader takes a hundred.
    expect(time(40_000)).toBeLessThan(40 * time(4_000));
  });
});

test('a row of a table without outer pipes may end in empty cells', () => {
  const text = 'Chỉ tiêu | Tháng 5 | Tháng 6\nTheo ngành | |\nGiao thông | 12,4 | 13,1';
  const cells = fromText(text, 'test').blocks.map(({ cell, span }) => [
    cell?.row,
    cell?.column,
    text.slice(span.start, span.end),
  ]);
  expect(cells.slice(3)).toEqual([
    [1, 0, 'Theo ngành'],
    [2, 0, 'Giao thông'],
    [2, 1, '12,4'],
    [2, 2, '13,1'],
  ]);
});
