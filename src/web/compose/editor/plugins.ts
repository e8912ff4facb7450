import { history } from 'prosemirror-history';
import type { Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { keyPlugins } from './keys.ts';
import { labels } from './labels.ts';
import { passageIds, randomId } from './passage-ids.ts';
import { type PasteLoss, pasting } from './pasting.ts';

/** What the editor does beside holding its document; earlier ones are asked first. */
export function editorPlugins(lost: (loss: PasteLoss) => void): Plugin[] {
  return [passageIds(randomId), labels(), pasting(lost), ...keyPlugins(), history(), tableEditing()];
}
