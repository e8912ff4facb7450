import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { type Numbered, numbersOf } from './numbering.ts';

interface Counted {
  /** Kinds and levels of all passages: while they stay as they are, so do the numbers. */
  readonly outline: string;
  readonly drawn: DecorationSet;
}

/** Writes the counted number of a heading, item or annex before it. */
export function labels(): Plugin<Counted> {
  const key = new PluginKey<Counted>('labels');
  const counted = (document: Node): Counted => {
    const all = numbersOf(outlineOf(document));
    const drawn: Decoration[] = [];
    document.forEach((passage, at, index) => {
      const label = all[index] ?? null;
      if (label !== null) drawn.push(Decoration.node(at, at + passage.nodeSize, { 'data-label': label }));
    });
    return { outline: outlineKey(document), drawn: DecorationSet.create(document, drawn) };
  };
  return new Plugin<Counted>({
    key,
    state: {
      init: (_, { doc }) => counted(doc),
      apply: (change, before) => {
        if (!change.docChanged) return before;
        if (outlineKey(change.doc) !== before.outline) return counted(change.doc);
        return { ...before, drawn: before.drawn.map(change.mapping, change.doc) };
      },
    },
    props: { decorations: state => key.getState(state)?.drawn },
  });
}

function outlineOf(document: Node): Numbered[] {
  const outline: Numbered[] = [];
  document.forEach(({ type, attrs }) => {
    const { name } = type;
    outline.push(
      name === 'heading' || name === 'item'
        ? { kind: name, level: attrs.level }
        : { kind: name === 'annex' ? 'annex' : 'other' },
    );
  });
  return outline;
}

function outlineKey(document: Node): string {
  let key = '';
  document.forEach(({ type, attrs }) => {
    key += `${type.name.slice(0, 2)}${attrs.level ?? ''}`;
  });
  return key;
}
