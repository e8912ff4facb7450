import { type Block, type Cell, escapeHtml } from '#documents';
import type { CheckedDocument } from './checked.ts';
import { type Mark, marksByBlock, marksOf, type Piece, pieces } from './marks.ts';

/** The ids by which a mark in the text and its finding in the list lead to each other. */
export interface Anchors {
  readonly inText: (finding: number) => string;
  readonly inList: (finding: number) => string;
}

/** The document's blocks as HTML with every finding marked at its words. */
export function documentHtml(checked: CheckedDocument, anchors: Anchors): string {
  const { document, result } = checked;
  const marks = marksByBlock(document.blocks, marksOf(result.findings));
  const write = (block: Block): string => {
    const label = block.label === undefined ? '' : `${escapeHtml(block.label)} `;
    return (
      label +
      pieces(block.span, marks.get(block) ?? [])
        .map(piece => pieceHtml(piece, document.text, anchors))
        .join('')
    );
  };
  const parts: string[] = [];
  for (let index = 0; index < document.blocks.length; ) {
    const block = document.blocks[index];
    if (block?.cell === undefined) {
      if (block !== undefined) parts.push(blockHtml(block, write(block)));
      index += 1;
      continue;
    }
    const table = tableFrom(document.blocks, index, block.cell.table);
    parts.push(tableHtml(table, write));
    index += table.length;
  }
  return parts.join('\n');
}

function blockHtml(block: Block, content: string): string {
  if (block.kind === 'heading') {
    const tag = `h${Math.min(5, Math.max(3, block.level + 2))}`;
    return `<${tag}>${content}</${tag}>`;
  }
  if (block.kind === 'item') return `<p class="item">${content}</p>`;
  const aside = block.kind === 'footnote' || block.kind === 'header' || block.kind === 'footer';
  return aside ? `<p class="aside">${content}</p>` : `<p>${content}</p>`;
}

/** The blocks of one table: they follow one another, several blocks to a cell of several paragraphs. */
function tableFrom(blocks: readonly Block[], start: number, table: number): readonly Block[] {
  let end = start;
  while (end < blocks.length && blocks[end]?.cell?.table === table) end += 1;
  return blocks.slice(start, end);
}

type CellBlock = Block & { readonly cell: Cell };

function tableHtml(blocks: readonly Block[], write: (block: Block) => string): string {
  const rows = new Map<number, Map<number, CellBlock[]>>();
  for (const block of blocks.filter(isCell)) {
    const { row, column } = block.cell;
    const cells = rows.get(row) ?? new Map<number, CellBlock[]>();
    rows.set(row, cells);
    cells.set(column, [...(cells.get(column) ?? []), block]);
  }
  const body = [...rows.values()].map(row => {
    const cells = [...row.values()].map(cell => cellHtml(cell, write));
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="scroll"><table>\n${body.join('\n')}\n</table></div>`;
}

function isCell(block: Block): block is CellBlock {
  return block.cell !== undefined;
}

function cellHtml(blocks: readonly CellBlock[], write: (block: Block) => string): string {
  const cell = blocks[0]?.cell;
  const tag = cell?.head ? 'th' : 'td';
  const rowSpan = (cell?.rowSpan ?? 1) > 1 ? ` rowspan="${cell?.rowSpan}"` : '';
  const columnSpan = (cell?.columnSpan ?? 1) > 1 ? ` colspan="${cell?.columnSpan}"` : '';
  return `<${tag}${rowSpan}${columnSpan}>${blocks.map(write).join('<br>')}</${tag}>`;
}

/** A paragraph that a page break cut reads on; a single line end in it was meant and stays. */
function rejoined(words: string): string {
  return words.replace(/\s{2,}/gu, gap => (gap.indexOf('\n') === gap.lastIndexOf('\n') ? gap : ' '));
}

function pieceHtml(piece: Piece, text: string, anchors: Anchors): string {
  const words = escapeHtml(rejoined(text.slice(piece.span.start, piece.span.end)));
  if (piece.mark === undefined) return words;
  const anchored = piece.opens.map(({ finding }) => `<span id="${anchors.inText(finding)}"></span>`).join('');
  const numbers = piece.closes.map(mark => numberHtml(mark, anchors)).join('');
  const classes = piece.mark.main ? piece.mark.verdict : 'operand';
  return `${anchored}<mark class="${classes}">${words}</mark>${numbers}`;
}

function numberHtml({ finding }: Mark, anchors: Anchors): string {
  return `<a class="number" href="#${anchors.inList(finding)}">${finding}</a>`;
}
