import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { CellSelection, splitCell, tableEditing } from 'prosemirror-tables';
import { describe, expect, it } from 'vitest';
import type { BoundFigure, Inline, Passage, TablePassage, TableRow } from '#composing';
import { insertFigure, mergeChosenCells } from './commands.ts';
import { fromEditor } from './from-editor.ts';
import { toEditor } from './to-editor.ts';

const words = fc.stringMatching(/^[\p{L} ,.]{1,12}$/u);
const figure: fc.Arbitrary<BoundFigure> = fc.record({
  indicator: fc.constantFrom('grain-output', 'budget-revenue'),
  items: fc.constantFrom({}, { crop: 'lua' }),
  form: fc.constantFrom({ kind: 'value' } as const, { kind: 'of-target', by: 'hdnd-tinh' } as const),
});
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words.map(text => ({ kind: 'text', text }) as const),
  words.map(text => ({ kind: 'text', text, bold: true }) as const),
  words.map(text => ({ kind: 'text', text, italic: true }) as const),
  figure.map(bound => ({ kind: 'figure', figure: bound }) as const),
  figure.map(bound => ({ kind: 'figure', figure: bound, bold: true }) as const),
  fc.constant({ kind: 'moment', moment: { kind: 'year', years: -1 } } as const),
);
/** Runs of the same looks are one run: that is how both sides keep them. */
const content = fc.array(inline, { maxLength: 5 }).map(all => all.filter((each, at) => !alike(all[at - 1], each)));

function alike(before: Inline | undefined, each: Inline): boolean {
  return before?.kind === 'text' && each.kind === 'text' && before.bold === each.bold && before.italic === each.italic;
}

const id = fc.uuid();
const table: fc.Arbitrary<Passage> = fc.integer({ min: 1, max: 3 }).chain(width => {
  const row: fc.Arbitrary<TableRow> = fc.array(content, { minLength: width, maxLength: width });
  return fc.record({
    id,
    kind: fc.constant('table' as const),
    caption: content,
    columns: fc.array(fc.record({ align: fc.constantFrom('left' as const, 'centre' as const, 'right' as const) }), {
      minLength: width,
      maxLength: width,
    }),
    head: fc.array(row, { minLength: 1, maxLength: 2 }),
    rows: fc.array(row, { maxLength: 3 }),
  });
});
const cell = (words: string): Inline[] => (words === '' ? [] : [{ kind: 'text', text: words }]);
/** A head of two rows, a name beside two rows, and a note below them all. */
const merged: Passage = {
  id: 'gop',
  kind: 'table',
  caption: [],
  columns: [{ align: 'left' }, { align: 'right' }, { align: 'centre' }],
  head: [
    [cell('Huyện'), cell('Lúa'), cell('')],
    [cell(''), cell('Xuân'), cell('Mùa')],
  ],
  rows: [
    [cell('Hà Quảng'), cell('1'), cell('2')],
    [cell(''), cell('3'), cell('4')],
    [cell('Số sơ bộ'), cell(''), cell('')],
  ],
  merges: [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
    { row: 2, column: 0, rows: 2, columns: 1 },
    { row: 4, column: 0, rows: 1, columns: 3 },
  ],
};
const passage: fc.Arbitrary<Passage> = fc.oneof(
  fc.record({ id, kind: fc.constant('paragraph' as const), content }),
  fc.record({ id, kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4, 5), content }),
  fc.record({ id, kind: fc.constant('item' as const), level: fc.constantFrom(1, 2), content }),
  fc.record({ id, kind: fc.constant('annex' as const), content }),
  fc.record({
    id,
    kind: fc.constant('chart' as const),
    caption: content,
    shape: fc.constantFrom('bars' as const, 'line' as const),
    periods: fc.constant(['2021-Q1', '2021-Q2']),
    series: fc.constant([{ name: 'Thu', of: { indicator: 'budget-revenue', items: {} } }]),
  }),
  table,
);

describe('a narrative in the editor', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 6 }), passages => {
        const document = toEditor(passages);
        document.check();
        expect(fromEditor(document)).toEqual(passages);
      }),
    );
  });

  it('keeps merged cells, and merges and splits them as its author does', () => {
    const document = toEditor([merged]);
    document.check();
    expect(fromEditor(document)).toEqual([merged]);
    const { merges: _, ...plain } = merged as TablePassage & { id: string };
    const start = EditorState.create({ doc: toEditor([plain]), plugins: [tableEditing()] });
    const cells: number[] = [];
    start.doc.descendants((node, at) => {
      if (node.type.spec.tableRole?.endsWith('cell')) cells.push(at);
    });
    // Lúa and the empty cell beside it; then 1 and 3, whose words are set apart.
    let state = start;
    const merge = (anchor: number, head: number) => {
      state = state.apply(state.tr.setSelection(CellSelection.create(state.doc, anchor, head)));
      mergeChosenCells(state, change => {
        state = state.apply(change);
      });
    };
    merge(cells[7] as number, cells[10] as number);
    merge(cells[1] as number, cells[2] as number);
    const [now] = fromEditor(state.doc);
    expect(now).toMatchObject({
      merges: [
        { row: 0, column: 1, rows: 1, columns: 2 },
        { row: 2, column: 1, rows: 2, columns: 1 },
      ],
    });
    expect(now?.kind === 'table' && now.rows[0]?.[1]).toEqual(cell('1 3'));
    splitCell(state, change => {
      state = state.apply(change);
    });
    expect(fromEditor(state.doc)[0]).toMatchObject({ merges: [{ row: 2, column: 1, rows: 2, columns: 1 }] });
  });

  it('sets an inserted figure apart from the words it would touch, on both sides', () => {
    const bound: BoundFigure = { indicator: 'grain-output', items: {}, form: { kind: 'value-unit' } };
    const inserted = (words: string, from: number, to = from) => {
      const content = cell(words);
      let state = EditorState.create({ doc: toEditor([{ id: 'p', kind: 'paragraph', content }]) });
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
      insertFigure(bound)(state, change => {
        state = state.apply(change);
      });
      const [passage] = fromEditor(state.doc);
      const inlines = passage?.kind === 'paragraph' ? passage.content : [];
      return inlines.map(inline => (inline.kind === 'text' ? inline.text : '#')).join('');
    };
    expect(inserted('Thu Chi', 5)).toBe('Thu # Chi');
    expect(inserted('ThuChi', 4)).toBe('Thu # Chi');
    expect(inserted('Thu.', 4)).toBe('Thu #.');
    expect(inserted('Thu 12 con, tăng', 5, 11)).toBe('Thu #, tăng');
  });

  it('of 5,000 bound figures loses none, and a passage that was not touched is not read again', () => {
    const bound = (at: number): Inline => ({
      kind: 'figure',
      figure: { indicator: 'grain-output', items: {}, period: `${1990 + (at % 40)}-S1`, form: { kind: 'value-unit' } },
    });
    const passages = Array.from({ length: 500 }, (_, at): Passage => {
      const figures = Array.from({ length: 10 }, (__, place) => [
        { kind: 'text', text: ', ' } as const,
        bound(at + place),
      ]);
      return { id: `p${at}`, kind: 'paragraph', content: figures.flat() };
    });
    const document = toEditor(passages);
    const back = fromEditor(document);
    expect(back).toEqual(passages);
    const { doc } = EditorState.create({ doc: document }).tr.insertText('Thêm ', 1);
    const edited = fromEditor(doc);
    expect(edited[0]?.kind === 'paragraph' && edited[0].content[0]).toEqual({ kind: 'text', text: 'Thêm , ' });
    expect(edited.slice(1).every((passage, at) => passage === back[at + 1])).toBe(true);
  });

  it('that is empty has a paragraph to write in', () => {
    expect(fromEditor(toEditor([]))).toEqual([{ id: '', kind: 'paragraph', content: [] }]);
  });
});
