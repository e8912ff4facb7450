/** The body's blocks as HTML: headings that never skip a level, real lists, tables whose heads are heads. */
import { depthsOf } from '../depths.ts';
import { type Extent, extentsOf } from '../merges.ts';
import type { OfficialBlock, OfficialPicture, OfficialTable, Run } from '../official.ts';
import { printable } from '../wording.ts';
import { isShort } from '../short.ts';
import { escaped, htmlRuns } from './escaped.ts';

type Item = Extract<OfficialBlock, { readonly kind: 'item' }>;

/** `above` is how many headings of HTML the part stands under: 1 under the title. */
export function htmlBlocks(blocks: readonly OfficialBlock[], above: number): string {
  const html: string[] = [];
  const depths = depthsOf(blocks);
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'item') {
      const items = itemsFrom(blocks, at);
      html.push(listOf(items));
      at += items.length - 1;
    } else if (block.kind === 'heading') html.push(headingOf(block, Math.min(6, above + (depths.get(block) ?? 1))));
    else html.push(blockOf(block));
  }
  return html.join('\n');
}

function headingOf({ level, label, runs }: Extract<OfficialBlock, { kind: 'heading' }>, depth: number): string {
  const title = level < 3 ? `<span class="capitals">${htmlRuns(runs)}</span>` : htmlRuns(runs);
  const look = level === 1 ? 'centre' : level === 5 ? 'indent plain' : 'indent';
  return `<h${depth} class="${look}">${escaped(label)}${level === 1 ? '<br>' : ' '}${title}</h${depth}>`;
}

function itemsFrom(blocks: readonly OfficialBlock[], from: number): readonly Item[] {
  const items: Item[] = [];
  for (const block of blocks.slice(from)) {
    if (block.kind !== 'item') break;
    items.push(block);
  }
  return items;
}

/** Items of level 2 are a list within the item before them; their marks are text, so that they are copied with it. */
function listOf(items: readonly Item[]): string {
  let html = '<ul role="list">';
  let inner = false;
  for (const [index, { level, mark, runs }] of items.entries()) {
    if (level === 2 && !inner) html += index === 0 ? '<li><ul role="list">' : '<ul role="list">';
    else if (level === 1 && inner) html += '</li></ul></li>';
    else if (index > 0) html += '</li>';
    inner = level === 2;
    html += `<li>${escaped(mark)} ${htmlRuns(runs)}`;
  }
  return `${html}</li>${inner ? '</ul></li>' : ''}</ul>`;
}

function blockOf(block: Exclude<OfficialBlock, { kind: 'item' | 'heading' }>): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${htmlRuns(block.runs)}</p>`;
    case 'table':
      return tableOf(block);
    case 'picture':
      return figureOf(block);
  }
}

function tableOf(official: OfficialTable): string {
  const { caption, columns, head, rows, merges = [] } = official;
  const extentOf = extentsOf(merges);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${((width / whole) * 100).toFixed(2)}%">`).join('');
  const named = columns.findIndex(({ align }) => align === 'left');
  const cellsOf = (row: OfficialTable['rows'][number], index: number, cell: CellWriter) =>
    row.map((runs, column) => {
      const extent = extentOf(index, column);
      return extent === null ? '' : cell(runs, { column, extent });
    });
  const heads = head.map((row, index) => `<tr>${cellsOf(row, index, headCell).join('')}</tr>`);
  const bodyCell: CellWriter = (runs, place) => bodyCellOf(runs, place, { columns, named });
  const body = rows.map((row, index) => `<tr>${cellsOf(row, head.length + index, bodyCell).join('')}</tr>`);
  return [
    `<div class="scroll${isShort(official) ? ' short' : ''}" role="group" aria-label="Bảng" tabindex="0"><table>`,
    caption.length === 0 ? '' : `<caption>${htmlRuns(caption)}</caption>`,
    `<colgroup>${widths}</colgroup>`,
    heads.length === 0 ? '' : `<thead>${heads.join('')}</thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div>`,
  ].join('');
}

interface CellPlace {
  readonly column: number;
  readonly extent: Extent;
}

type CellWriter = (runs: readonly Run[], place: CellPlace) => string;

function headCell(runs: readonly Run[], { extent }: CellPlace): string {
  return `<th scope="${extent.columns > 1 ? 'colgroup' : 'col'}"${spansOf(extent)}>${htmlRuns(runs)}</th>`;
}

interface Naming {
  readonly columns: OfficialTable['columns'];
  /** The first column of words names its row. */
  readonly named: number;
}

function bodyCellOf(runs: readonly Run[], { column, extent }: CellPlace, { columns, named }: Naming): string {
  const look = `${spansOf(extent)} class="align-${columns[column]?.align ?? 'left'}"`;
  return column === named ? `<th scope="row"${look}>${htmlRuns(runs)}</th>` : `<td${look}>${htmlRuns(runs)}</td>`;
}

function spansOf({ rows, columns }: Extent): string {
  return `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
}

/** As an image, so that nothing in the drawing can run or be fetched. */
function figureOf({ caption, alternative, svg, width, height }: OfficialPicture): string {
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(printable(svg))}`;
  const image = `<img src="${escaped(source)}" alt="${escaped(alternative)}" style="width:${width}mm;aspect-ratio:${width}/${height}">`;
  return `<figure>${image}${caption.length === 0 ? '' : `<figcaption>${htmlRuns(caption)}</figcaption>`}</figure>`;
}
