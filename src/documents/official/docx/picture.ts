/** A chart as Word's own: drawn sharp by every office program, its numbers there for who asks, its words for who cannot see. */
import { AlignmentType, Paragraph } from 'docx';
import { type ChartPointLabel, ChartRun } from 'docx/charts';
import { face, paragraphGap } from '../measures.ts';
import type { OfficialChart, OfficialPicture } from '../official.ts';
import { printable } from '../wording.ts';
import { twipsOfPoints } from './styles.ts';
import { captionOf } from './table.ts';

/** The library counts pixels of 96 to the inch. */
const pixels = (millimetres: number): number => Math.round((millimetres / 25.4) * 96);

/** Apart in grey too: an office prints in black. */
const colours = ['1F4E79', 'C55A11', '7F7F7F', '2E75B6', 'F4B183', '404040'];

/** More values than these, and their numbers run into one another. */
const mostLabels = 16;

export function pictureOf(picture: OfficialPicture): readonly Paragraph[] {
  if (picture.chart.categories.length === 0 || picture.chart.series.length === 0)
    return captionOf(picture.caption, false);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: picture.caption.length > 0,
      spacing: { before: twipsOfPoints(paragraphGap) },
      children: [chartOf(picture)],
    }),
    ...captionOf(picture.caption, false),
  ];
}

function chartOf({ chart, alternative, width, height }: OfficialPicture): ChartRun {
  const { categories, shape } = chart;
  const labelled = chart.series.length * categories.length <= mostLabels;
  const series = chart.series.map(({ name, values }, index) => ({
    name: printable(name),
    values,
    color: colours[index % colours.length] ?? '000000',
    ...(labelled ? { pointLabels: values.map(value => labelOf(value, chart.shape)) } : {}),
  }));
  const options = {
    categories: categories.map(printable),
    series,
    font: { name: face, color: '000000' },
    altText: { name: 'Biểu đồ', description: printable(alternative) },
    transformation: { width: pixels(width), height: pixels(height) },
    chartArea: { border: 'none' as const },
    valueAxis: { font: { size: 10 }, numberFormat: axisFormat(chart) },
    // Under the lowest point of a line; bars begin where the axis stands, so theirs stays at zero.
    categoryAxis: { font: { size: 10 }, crossesAt: shape === 'line' ? ('minimum' as const) : ('auto' as const) },
    ...(series.length === 1 ? { legend: false as const } : { legend: { font: { size: 11 } } }),
  };
  return shape === 'bars'
    ? new ChartRun({ ...options, type: 'column', gapWidth: 80, overlap: 0 })
    : new ChartRun({ ...options, type: 'line', markers: true });
}

/**
 * Office programs write numbers as the reader's machine has them; as text they are Vietnamese everywhere. Over the
 * point or the bar, where no line runs through them.
 */
function labelOf(value: number | null, shape: OfficialChart['shape']): ChartPointLabel | false {
  if (value === null) return false;
  const position = shape === 'bars' ? 'outsideEnd' : 'above';
  return { text: vietnameseNumber.format(value), position, font: { size: 10 } };
}

const vietnameseNumber = new Intl.NumberFormat('vi', { maximumFractionDigits: 3 });

/** In the Vietnamese locale (hexadecimal 42A), with as many decimals as the steps of an axis of this height need. */
function axisFormat({ series }: OfficialChart): string {
  const most = Math.max(...series.flatMap(({ values }) => values.map(value => Math.abs(value ?? 0))));
  if (most >= 10) return '[$-42A]#,##0';
  return most >= 1 ? '[$-42A]0.0' : '[$-42A]0.00';
}
