import type { CheckResult, Finding } from '#checking';
import type { Block, BlockKind, Document, Span } from '#documents';
import type { CheckedDocument } from './checked.ts';

const headline = 'BÁO CÁO THÁNG';
const section = 'Trồng trọt';
const rice = 'Diện tích lúa xuân 1.230,5 ha/1.200 ha, đạt 101 % kế hoạch.';
const maize = 'Ngô gieo được 420 ha, bằng 95,2 % cùng kỳ; sản lượng 1.764 tấn <ước>.';

/** Four lines, the first two ended by \r\n and the third by \n; offsets below are found by searching this text. */
const text = `${headline}\r\n${section}\r\n${rice}\n${maize}`;

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function block(words: string, kind: BlockKind, level: number): Block {
  return { span: spanOf(words), kind, level };
}

const document: Document = {
  name: 'thang.txt',
  format: 'text',
  text,
  blocks: [
    block(headline, 'heading', 1),
    block(section, 'heading', 2),
    block(rice, 'paragraph', 0),
    block(maize, 'paragraph', 0),
  ],
};

const riceFinding: Finding = {
  rule: 'share-of-plan',
  verdict: 'contradiction',
  severity: 'error',
  span: spanOf('101 %'),
  quote: '101 %',
  stated: '101 %',
  recomputed: '102,5 %',
  message: {
    vi: 'Tỷ lệ so với kế hoạch không khớp với hai số nêu cạnh nó.',
    en: 'The share of the plan does not tally with the two figures beside it.',
  },
  equation: '1.230,5 / 1.200 = 102,5 %',
  suggestion: '102,5 %',
  untold: { equation: '1.230,5 / 1.200 = 102,5 %', suggestion: '102,5 %' },
  related: [
    { span: spanOf('1.230,5 ha'), quote: '1.230,5 ha' },
    { span: spanOf('1.200 ha'), quote: '1.200 ha' },
  ],
};

const maizeFinding: Finding = {
  rule: 'area-yield-output',
  verdict: 'doubtful',
  severity: 'warning',
  span: spanOf('1.764 tấn'),
  quote: '1.764 tấn',
  stated: '1.764 tấn',
  recomputed: '1.680 tấn',
  message: { vi: 'Sản lượng không bằng diện tích nhân năng suất.', en: 'Output is not area times yield.' },
  equation: '420 ha × 40 tạ/ha = 1.680 tấn',
  suggestion: null,
  untold: { equation: '420 ha × 40 tạ/ha = 1.680 tấn', suggestion: null },
  related: [{ span: spanOf('420 ha'), quote: '420 ha' }],
};

const result: CheckResult = {
  summary: {
    numbers: 5,
    figures: 5,
    claims: 3,
    relations: { holds: 4, rounding: 0, doubtful: 1, contradiction: 1, undecided: 2 },
  },
  findings: [riceFinding, maizeFinding],
};

/** A small report with one contradiction and one doubtful place, for the tests of the formats. */
export const example: CheckedDocument = { ok: true, path: 'thang.txt', document, result };
