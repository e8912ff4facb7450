import type { PrintedClaim, PrintedMention } from '#reading';
import { type ErrorJson, errorJson } from '../output/errorJson.ts';
import { locator } from '../output/lines.ts';
import type { Language } from '../words/words.ts';
import type { ReadFile } from './readFile.ts';

/** The JSON of one document as `khop read` prints it; scripts rely on its keys. */
export interface ReadJson {
  readonly document: { readonly path: string; readonly characters: number; readonly blocks: number };
  readonly mentions: readonly (PrintedMention & { readonly line: number; readonly column: number })[];
  readonly claims: readonly (PrintedClaim & { readonly line: number })[];
}

export function readJson(read: ReadFile, language: Language): ReadJson | ErrorJson {
  if (!read.ok) return errorJson(read, language);
  const { document } = read;
  const locate = locator(document.text);
  return {
    document: { path: read.path, characters: document.text.length, blocks: document.blocks.length },
    mentions: read.mentions.map(({ span, text, value, unit, kind }) => {
      const { line, column } = locate(span.start);
      return { span, line, column, text, value, unit, kind };
    }),
    claims: read.claims.map(claim => ({ ...claim, line: locate(claim.span.start).line })),
  };
}
