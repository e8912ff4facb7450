/** Paragraphs and cells, in order -> the text of the document and its blocks. */
import { continues } from '../continuation.ts';
import type { Block, Cell } from '../document.ts';
import { createOutline, markOf } from '../outline.ts';
import type { CellDraft, ParagraphDraft, Run, TableDraft } from './story.ts';

/** A paragraph that is to be printed. */
export interface Line {
  readonly paragraph: ParagraphDraft;
  readonly text: string;
  readonly label: string;
  /** Outline level from 1 as the file states it, 0 for body text. */
  readonly level: number;
  readonly kind: 'paragraph' | 'footnote' | 'header' | 'footer';
  /** Every letter is bold. */
  readonly bold: boolean;
  /** The run of the body that takes a comment for a line that can have none: a note's mark, or what holds a text box. */
  readonly hangsOn: Run | null;
}

/** Where a paragraph's text starts in the document's text. */
export interface Placed {
  readonly line: Line;
  readonly start: number;
}

export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Every paragraph with text, in the order of the text. */
  readonly placed: readonly Placed[];
}

/** From this many headings on, the file's own outline is believed and none is read from the words. */
const ENOUGH_HEADINGS = 3;
const LONGEST_BOLD_HEADING = 160;

export function assemble(lines: readonly Line[]): Assembled {
  const written: string[] = [];
  const placed: Placed[] = [];
  const blocks: Block[] = [];
  const classify = createClassifier(lines);
  let length = 0;
  let before: Group | undefined;
  const write = (text: string): void => {
    written.push(text);
    length += text.length;
  };
  for (const group of groupsOf(lines)) {
    if (before !== undefined) write(inOneRow(before, group) ? '\t' : '\n');
    before = group;
    const start = length;
    const text = group.lines.map(line => line.text).join('\n');
    for (const line of group.lines) {
      placed.push({ line, start: length });
      length += line.text.length + 1;
    }
    length = start;
    write(text);
    const block = blockOf(group, text, start);
    if (block !== null) blocks.push({ ...block, ...classify(group, text.trim()) });
  }
  return { text: written.join(''), blocks, placed };
}

/** One paragraph outside tables, or what one cell holds up to a table inside it. */
interface Group {
  readonly cell: CellDraft | null;
  readonly lines: Line[];
}

function groupsOf(lines: readonly Line[]): readonly Group[] {
  const groups: Group[] = [];
  const seen = new Set<CellDraft>();
  for (const line of lines) {
    const { cell } = line.paragraph;
    const last = groups.at(-1);
    const blank = line.text.trim() === '';
    if (cell === null) {
      if (blank) continue;
      if (last !== undefined && goesOn(last, line)) last.lines.push(line);
      else groups.push({ cell, lines: [line] });
    } else if (last?.cell === cell) {
      if (last.lines.every(isEmpty)) last.lines.splice(0, 1, line);
      else if (!blank) last.lines.push(line);
    } else if (!blank || !seen.has(cell)) {
      groups.push({ cell, lines: [line] });
    }
    if (cell !== null) seen.add(cell);
  }
  return groups;
}

function isEmpty(line: Line): boolean {
  return line.label === '' && line.text.trim() === '';
}

/** A sentence that its author cut into two paragraphs is one block. */
function goesOn(group: Group, line: Line): boolean {
  const last = group.lines.at(-1);
  if (last === undefined || group.cell !== null || line.kind !== 'paragraph' || last.kind !== 'paragraph') return false;
  if (line.label !== '' || line.level > 0 || last.level > 0 || line.bold !== last.bold) return false;
  return line.paragraph.style === last.paragraph.style && continues(last.text.trim(), line.text.trim());
}

function inOneRow(before: Group, after: Group): boolean {
  const [one, other] = [before.cell, after.cell];
  return one !== null && other !== null && one !== other && one.table === other.table && one.row === other.row;
}

function blockOf(group: Group, text: string, start: number): Pick<Block, 'span' | 'label' | 'cell'> | null {
  const lead = text.length - text.trimStart().length;
  const span = { start: start + lead, end: start + Math.max(lead, text.trimEnd().length) };
  const label = group.lines[0]?.label ?? '';
  if (span.start === span.end && label === '' && !isMerged(group.cell)) return null;
  return { span, ...(label !== '' && { label }), ...(group.cell !== null && { cell: cellOf(group.cell) }) };
}

/** A cell that is merged has its place in the grid also where it is empty, as beside the rows of a total. */
function isMerged(cell: CellDraft | null): boolean {
  return cell !== null && cell.rowSpan * cell.columnSpan > 1;
}

function cellOf({ table, row, column, rowSpan, columnSpan }: CellDraft): Cell {
  return { table: table.index, row, column, rowSpan, columnSpan, head: row < headRows(table) };
}

/** Rows marked to repeat on each page; without the mark, the first row and as far down as its cells reach. */
function headRows(table: TableDraft): number {
  if (table.headRows > 0) return table.headRows;
  if (table.rows < 2 || table.columns < 2) return 0;
  const reach = Math.max(1, ...table.firstRow.map(cell => cell.rowSpan));
  return reach < table.rows ? reach : 1;
}

type Kinds = Pick<Block, 'kind' | 'level'>;

function createClassifier(lines: readonly Line[]): (group: Group, text: string) => Kinds {
  const outlined = lines.filter(line => line.level > 0).length >= ENOUGH_HEADINGS;
  const classify = createOutline();
  return (group, text) => {
    const first = group.lines[0];
    if (group.cell !== null) return { kind: 'cell', level: 0 };
    if (first === undefined || first.kind !== 'paragraph') return { kind: first?.kind ?? 'paragraph', level: 0 };
    if (first.level > 0) return { kind: 'heading', level: first.level };
    const line = first.label === '' ? text : `${first.label} ${text}`;
    const isTitle = first.bold && text.length <= LONGEST_BOLD_HEADING && markOf(line) === undefined;
    const read = classify(isTitle ? `**${line}**` : line);
    if (!outlined && read.kind === 'heading') return read;
    return { kind: read.kind === 'item' || first.label !== '' ? 'item' : 'paragraph', level: 0 };
  };
}
