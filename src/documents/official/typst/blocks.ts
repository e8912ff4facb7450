/** The body's blocks as Typst source. */
import { extentsOf } from '../merges.ts';
import type { OfficialBlock, OfficialPicture, OfficialRow, OfficialTable, Run } from '../official.ts';
import { isShort } from '../short.ts';
import { literal, typstRuns } from './literal.ts';

export interface Part {
  readonly depths: ReadonlyMap<OfficialBlock, number>;
  /** Headings that the part stands under. */
  readonly under: number;
  /** The last paragraph stays on the page of what follows: a signature does not stand alone. */
  readonly held: boolean;
}

export function typstBlocks(blocks: readonly OfficialBlock[], part: Part): string {
  return blocks.map((block, index) => `#${blockOf(block, part, part.held && index === blocks.length - 1)}`).join('\n');
}

function blockOf(block: OfficialBlock, { depths, under }: Part, held: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `section(${(depths.get(block) ?? 1) + under}, ${block.level}, { ${titleOf(block)} })`;
    case 'paragraph':
      return paragraphOf(typstRuns(block.runs), held);
    case 'item':
      return paragraphOf(`${literal(`${block.mark} `)}; ${typstRuns(block.runs)}`, held);
    case 'table':
      return tableOf(block);
    case 'picture':
      return pictureOf(block);
  }
}

function paragraphOf(content: string, held: boolean): string {
  const paragraph = `par({ ${content} })`;
  return held ? `block(sticky: true, ${paragraph})` : paragraph;
}

function titleOf({ level, label, runs }: Extract<OfficialBlock, { kind: 'heading' }>): string {
  const title = level < 3 ? `upper({ ${typstRuns(runs)} })` : typstRuns(runs);
  if (level > 1) return `${literal(`${label} `)}; ${title}`;
  return runs.length === 0 ? literal(label) : `${literal(label)}; linebreak(); ${title}`;
}

const alignments = { left: 'left', centre: 'center', right: 'right' } as const;

function tableOf(official: OfficialTable): string {
  const { caption, columns, head, rows, merges = [] } = official;
  if (columns.length === 0 || head.length + rows.length === 0) return paragraphOf(typstRuns(caption), false);
  const widths = columns.map(({ width }) => `${width}fr`).join(', ');
  const aligns = columns.map(({ align }) => `${alignments[align]} + horizon`).join(', ');
  const extentOf = extentsOf(merges);
  const cells = (row: OfficialRow, index: number, look: string) => {
    const missing = Array.from({ length: Math.max(0, columns.length - row.length) }, () => []);
    return [...row, ...missing].slice(0, columns.length).flatMap((runs, column) => {
      const extent = extentOf(index, column);
      if (extent === null) return [];
      const spans = `${extent.columns > 1 ? `colspan: ${extent.columns}, ` : ''}${extent.rows > 1 ? `rowspan: ${extent.rows}, ` : ''}`;
      return `table.cell(${spans}${look}{ ${typstRuns(runs)} })`;
    });
  };
  const heads = head.flatMap((row, index) => cells(row.map(emboldened), index, 'align: center + horizon, '));
  const lines = [
    `columns: (${widths},), align: (${aligns},)`,
    ...(heads.length === 0 ? [] : [`table.header(${heads.join(', ')})`]),
    ...rows.map((row, index) => cells(row, head.length + index, '').join(', ')).filter(line => line !== ''),
  ];
  const table = `titled(table, ${captionOf(caption)}, table(${lines.join(',\n  ')}))`;
  return isShort(official) ? `block(breakable: false, width: 100%, ${table})` : table;
}

function emboldened(cell: readonly Run[]): readonly Run[] {
  return cell.map(run => ({ ...run, bold: true }));
}

function captionOf(caption: OfficialTable['caption']): string {
  return caption.length === 0 ? 'none' : `{ ${typstRuns(caption)} }`;
}

function pictureOf({ caption, alternative, svg, width, height }: OfficialPicture): string {
  const image = `image(bytes(${literal(svg)}), format: "svg", width: ${width}mm, height: ${height}mm, alt: ${literal(alternative)})`;
  return `titled(image, ${captionOf(caption)}, ${image})`;
}
