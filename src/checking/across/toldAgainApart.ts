import type { CellFigure, ReadBlock } from '#reading';
import { type Cell, cellsIn } from '../cells.ts';
import { relationOf, type Row, sumsFrom } from '../inColumns.ts';
import { blocksOf, type EmitSpread, printerOf } from '../located.ts';
import { onceForRow } from '../once.ts';
import type { SpreadRule } from '../spread.ts';

/**
 * `Thụ lý 7.662 vụ, giải quyết 6.468 vụ.`, and in paragraphs of their own `Án hình sự: thụ lý 1.367 vụ, giải quyết 1.206
 * vụ`, `Án dân sự: …`: what is told of the whole is told again of each part in the same words.
 */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  const rows = blocks.map(({ block, reading }) => (block.cell ? NONE : cellsIn(reading.claims)));
  for (const [index, { length }] of rows.entries()) {
    if (length === 0) continue;
    for (const sum of sumsApart(rows.slice(index, index + 1 + FAR))) {
      const placed = ({ block, mention }: CellFigure): CellFigure => ({ block: block + index, mention });
      const { total, parts, isSlip } = sum;
      const there = { total: placed(total), parts: parts.map(placed), isSlip };
      const relation = relationOf(there, printerOf(blocks));
      if (relation) emit({ relation, blocks: blocksOf([there.total, ...there.parts]) });
    }
  }
}

const NONE: readonly Cell[] = [];

/** So many paragraphs behind a total its parts may stand. */
const FAR = 12;

/** What stands in one paragraph is told there. */
const sumsApart = onceForRow((row: Row) => sumsFrom(row).filter(({ parts }) => parts.some(({ block }) => block > 0)));

const WHOLE = 'Tòa án hai cấp đã thụ lý 1.762 vụ, giải quyết 1.468 vụ, còn tồn 294 vụ.';
const CRIMES = 'Án hình sự: thụ lý 267 vụ, giải quyết 226 vụ, còn tồn 41 vụ.';

export const toldAgainApart: SpreadRule = {
  id: 'told-again-in-paragraphs',
  title: { vi: 'Số chung và số của từng thành phần ở các đoạn sau', en: 'Told of the whole, and again of each part' },
  explanation: {
    vi: 'Khi số liệu chung được kể lại cho từng lĩnh vực bằng cùng những lời ấy, mỗi số chung bằng tổng các số cùng tên.',
    en: 'Where what is told of the whole is told again of each part in the same words, each figure is the sum of those named alike.',
  },
  check,
  fires: [
    {
      text: `${WHOLE}\n\n${CRIMES}\n\nÁn dân sự: thụ lý 1.495 vụ, giải quyết 1.242 vụ, còn tồn 235 vụ.`,
      quote: '235 vụ',
    },
  ],
  staysSilent: [
    `${WHOLE}\n\n${CRIMES}\n\nÁn dân sự: thụ lý 1.495 vụ, giải quyết 1.242 vụ, còn tồn 253 vụ.`,
    `${WHOLE}\n\n${CRIMES}\n\nÁn dân sự: thụ lý 1.395 vụ, giải quyết 1.142 vụ, còn tồn 253 vụ.`,
    `${WHOLE} Năm trước Tòa án thụ lý 1.612 vụ, giải quyết 1.402 vụ, còn tồn 210 vụ.\n\n${CRIMES}`,
  ],
};
