import { beginNarrative, type BoundFigure, type Inline, type Narrative, type Passage } from '#composing';
import type { DemoFigure } from '#demo';
import { breakdownKey } from '#figures';

/** Some 60 printed pages of some 2,500 letters each, and a thousand bound figures. */
const paragraphs = 250;
const figuresEach = 4;
const lettersBetween = 140;
const inSection = 10;

const filler =
  'các ngành và các huyện đã rà từng việc, giao rõ nơi làm và ngày xong, họp hằng tuần để gỡ chỗ vướng và ghi lại kết quả; ';

/** What the first chip of the report is bound to; nothing else in it is. */
export const watched: BoundFigure = { indicator: 'fires', items: {}, form: { kind: 'value-unit' } };

/** A report whose words say nothing and whose figures are those of the demonstration's half year, over and over. */
export function longNarrative(all: readonly DemoFigure[]): Narrative {
  const start = beginNarrative({ area: 'vn-04', period: '2021-S1', kind: 'tỉnh', name: 'Đo', id: 'do-60-trang' });
  const figures = boundOf(all);
  const passages = Array.from({ length: paragraphs }, (_, at): Passage[] => [
    ...(at % inSection === 0 ? [heading(at)] : []),
    paragraph(at, figures),
  ]);
  const first: Passage = {
    id: 'first',
    kind: 'paragraph',
    content: [text('Toàn tỉnh có '), { kind: 'figure', figure: watched }, text('.')],
  };
  return { ...start, passages: [first, ...passages.flat()] };
}

const text = (words: string): Inline => ({ kind: 'text', text: words });

function heading(at: number): Passage {
  return { id: `h${at}`, kind: 'heading', level: 2, content: [text(`Mục thứ ${at / inSection + 1}`)] };
}

function paragraph(at: number, figures: readonly BoundFigure[]): Passage {
  const words = filler.repeat(2).slice(0, lettersBetween);
  const content = Array.from({ length: figuresEach }, (_, place): Inline[] => {
    const figure = figures[(at * figuresEach + place) % figures.length];
    return figure === undefined ? [] : [text(`${words} `), { kind: 'figure', figure }, text(', ')];
  });
  return { id: `n${at}`, kind: 'paragraph', content: content.flat() };
}

/** Each series of the half year by its value; by its growth too where the year before is held. */
function boundOf(all: readonly DemoFigure[]): readonly BoundFigure[] {
  const known = all.filter(
    ({ measure, value, series }) => measure === 'actual' && value !== null && series.indicator !== watched.indicator,
  );
  const keyOf = ({ series }: DemoFigure) => `${series.indicator} ${breakdownKey(series.items)}`;
  const before = new Set(known.filter(({ period }) => period === '2020-S1').map(keyOf));
  return known
    .filter(({ period }) => period === '2021-S1')
    .flatMap((figure): BoundFigure[] => {
      const { indicator, items } = figure.series;
      const value: BoundFigure = { indicator, items, form: { kind: 'value-unit' } };
      return before.has(keyOf(figure)) ? [value, { ...value, form: { kind: 'index' } }] : [value];
    });
}
