/**
 * A narrative as an editor's document. Plain nodes without a browser, so that a server or a shared document (CRDT) can
 * read it as well. Bound figures and moments are atoms: they are printed, never typed into.
 */
import { type Attrs, type DOMOutputSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import type { BoundFigure, ChartPassage, HeadingLevel, Moment } from '#composing';

/** Attributes of the nodes by name, as the converters and views read them. */
export interface NodeAttributes {
  readonly heading: { readonly id: string; readonly level: HeadingLevel };
  readonly item: { readonly id: string; readonly level: 1 | 2 };
  readonly chart: { readonly id: string; readonly chart: Omit<ChartPassage, 'kind'> };
  readonly figure: { readonly figure: BoundFigure };
  readonly moment: { readonly moment: Moment };
}

/** Empty until the passage is given one (passage-ids.ts). */
const id = { id: { default: '' } };

const paragraph: NodeSpec = {
  group: 'passage',
  content: 'inline*',
  attrs: id,
  parseDOM: [{ tag: 'p' }, { tag: 'div' }],
  toDOM: () => ['p', 0],
};

const heading: NodeSpec = {
  group: 'passage',
  content: 'inline*',
  attrs: { ...id, level: { default: 3 } },
  defining: true,
  parseDOM: [1, 2, 3, 4, 5].map(level => ({ tag: `h${level}`, attrs: { level } })),
  toDOM: ({ attrs }): DOMOutputSpec => [`h${attrs.level}`, 0],
};

const item: NodeSpec = {
  group: 'passage',
  content: 'inline*',
  attrs: { ...id, level: { default: 1 } },
  defining: true,
  parseDOM: [{ tag: 'li' }],
  toDOM: ({ attrs }): DOMOutputSpec => ['p', { class: `item item--${attrs.level}` }, 0],
};

const annex: NodeSpec = {
  group: 'passage',
  content: 'inline*',
  attrs: id,
  defining: true,
  toDOM: () => ['h2', { class: 'annex' }, 0],
};

const tablePassage: NodeSpec = {
  group: 'passage',
  content: 'caption table',
  attrs: id,
  isolating: true,
  parseDOM: [{ tag: 'figure.table' }],
  toDOM: () => ['figure', { class: 'table' }, 0],
};

const caption: NodeSpec = {
  content: 'inline*',
  defining: true,
  parseDOM: [{ tag: 'figcaption' }, { tag: 'caption' }],
  toDOM: () => ['figcaption', 0],
};

const chart: NodeSpec = {
  group: 'passage',
  atom: true,
  attrs: { ...id, chart: {} },
  parseDOM: [{ tag: 'figure[data-chart]', getAttrs: carried('chart') }],
  toDOM: ({ attrs }): DOMOutputSpec => ['figure', { 'data-chart': JSON.stringify(attrs.chart) }],
};

const figure: NodeSpec = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: { figure: {} },
  parseDOM: [{ tag: 'data[data-figure]', getAttrs: carried('figure') }],
  toDOM: ({ attrs }): DOMOutputSpec => ['data', { 'data-figure': JSON.stringify(attrs.figure) }],
};

const moment: NodeSpec = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: { moment: {} },
  parseDOM: [{ tag: 'time[data-moment]', getAttrs: carried('moment') }],
  toDOM: ({ attrs }): DOMOutputSpec => ['time', { 'data-moment': JSON.stringify(attrs.moment) }],
};

const tables = tableNodes({
  cellContent: 'inline*',
  cellAttributes: {
    align: {
      default: 'left',
      getFromDOM: cell => alignOf(cell.style.textAlign || cell.getAttribute('align') || ''),
      setDOMAttr: (align, attrs) => {
        attrs['data-align'] = align;
      },
    },
  },
});

// The first passage is the one that Enter makes where nothing else is meant.
export const schema = new Schema({
  nodes: {
    doc: { content: 'passage+' },
    paragraph,
    heading,
    item,
    annex,
    tablePassage,
    chart,
    caption,
    ...tables,
    figure,
    moment,
    text: { group: 'inline' },
  },
  marks: {
    bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }, { style: 'font-weight=bold' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
  },
});

function alignOf(text: string): 'left' | 'centre' | 'right' {
  if (text === 'center') return 'centre';
  return text === 'right' || text === 'end' ? 'right' : 'left';
}

/** What was copied in this editor comes back whole; anything else of that name is not ours. */
function carried(name: 'figure' | 'moment' | 'chart') {
  return (element: HTMLElement): Attrs | false => {
    try {
      return { [name]: JSON.parse(element.dataset[name] ?? '') };
    } catch {
      return false;
    }
  };
}
