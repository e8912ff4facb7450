/** A short report of the small province, in our own words. */
import type { Inline, Narrative, Passage } from '#composing';

export const words = (text: string): Inline => ({ kind: 'text', text });

const grainFigure: Inline = {
  kind: 'figure',
  figure: { indicator: 'grain', items: {}, form: { kind: 'value-unit' } },
};

const grainGrowth: Inline = {
  kind: 'figure',
  figure: { indicator: 'grain', items: {}, form: { kind: 'growth' } },
};

export function paragraph(id: string, ...content: readonly Inline[]): Passage {
  return { id, kind: 'paragraph', content };
}

export function narrative(over: Partial<Narrative> = {}): Narrative {
  return {
    id: 'thu-2021-S1',
    area: 'p',
    period: '2021-S1',
    letterhead: {
      superior: null,
      agency: 'ỦY BAN NHÂN DÂN TỈNH THỬ',
      symbol: 'BC-UBND',
      number: null,
      date: null,
      place: 'Tỉnh Thử',
      type: 'BÁO CÁO',
      subject: [words('Kết quả nửa đầu năm')],
      addressee: null,
      power: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      signer: null,
      recipients: ['Lưu: VT'],
    },
    wording: {
      percentDecimals: 1,
      rise: 'tăng',
      fall: 'giảm',
      same: 'không đổi',
      reach: 'đạt',
      ofTarget: 'kế hoạch',
      sinceBase: 'so với cùng kỳ năm trước',
      padCounts: true,
    },
    passages: [
      { id: 'p1', kind: 'heading', level: 2, content: [words('Nông nghiệp')] },
      paragraph('p2', words('Sản lượng lương thực toàn tỉnh là '), grainFigure, words(', '), grainGrowth, words('.')),
    ],
    ...over,
  };
}
