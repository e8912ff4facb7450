/** A chart as a fenced block: its periods, then a line for each series. Reader and writer. */
import { periodOfCode } from '#figures';
import type { ChartPassage } from '../narrative.ts';
import { readSeries, writeSeries } from './bound.ts';
import { fault } from './faults.ts';
import { writeInlines } from './inline.ts';
import { inlinesAt, type Lines, note, withoutId } from './lines.ts';

/** What opens one: its shape and the text of its caption. */
export const chartStart = /^```(bars|line)(?: (.*))?$/;
const seriesLine = /^([^:]+): (\S+)(?: in=(\S+))?$/;

/** The chart that opens on the next line; the id behind its last fence. */
export function readChart(lines: Lines): { readonly chart: ChartPassage; readonly id: string | null } {
  const opened = lines.at;
  const [, shape, title = ''] = chartStart.exec(lines.lines[opened] ?? '') ?? [];
  const caption = inlinesAt(lines, opened, title);
  const series: ChartPassage['series'][number][] = [];
  let periods: readonly string[] = [];
  let id: string | null = null;
  for (lines.at += 1; ; lines.at += 1) {
    const line = lines.lines[lines.at];
    if (line === undefined) {
      note(lines, opened, fault('fence'));
      break;
    }
    if (line.startsWith('```')) {
      id = withoutId(line).id;
      lines.at += 1;
      break;
    }
    if (line.startsWith('periods:')) periods = readPeriods(lines, line.slice('periods:'.length));
    else if (line.trim() !== '') series.push(...readSeriesLine(lines, line));
  }
  return { chart: { kind: 'chart', caption, shape: shape === 'line' ? 'line' : 'bars', periods, series }, id };
}

function readPeriods(lines: Lines, text: string): string[] {
  const codes = text.split(',').map(code => code.trim());
  const wrong = codes.find(code => code !== '' && periodOfCode(code) === null);
  if (wrong !== undefined) note(lines, lines.at, fault('period', wrong));
  return codes.filter(code => code !== '' && periodOfCode(code) !== null);
}

function readSeriesLine(lines: Lines, line: string): ChartPassage['series'] {
  const [, name = '', written = '', area] = seriesLine.exec(line.trim()) ?? [];
  const of = readSeries(written);
  if (of !== null) return [{ name, of: area === undefined ? of : { ...of, area } }];
  note(lines, lines.at, fault('chart', line));
  return [];
}

export function writeChart({ shape, caption, periods, series }: ChartPassage): string[] {
  const title = writeInlines(caption);
  return [
    `\`\`\`${shape}${title === '' ? '' : ` ${title}`}`,
    `periods: ${periods.join(', ')}`,
    ...series.map(({ name, of }) => `${name}: ${writeSeries(of)}${of.area === undefined ? '' : ` in=${of.area}`}`),
    '```',
  ];
}
