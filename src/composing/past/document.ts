/** A finished report as a store keeps it -> its document. */
import { type Block, type Document, fromText } from '#documents';

export interface PastText {
  readonly name: string;
  readonly text: string;
  /** As its file had them; null where only the text was kept. */
  readonly blocks: readonly Block[] | null;
}

/** Where there are no blocks they are read from the text, which lacks the numbers that Word computed. */
export function pastDocument({ name, text, blocks }: PastText): Document {
  return blocks === null ? fromText(text, name) : { name, format: 'text', text, blocks };
}
