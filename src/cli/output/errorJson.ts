import type { Problem } from '#documents';
import { inLanguage, type Language } from '../words/words.ts';

/** What stands in JSON in the place of a document that could not be read. */
export interface ErrorJson {
  readonly document: { readonly path: string };
  readonly error: { readonly id: string; readonly message: string };
}

export interface Failed {
  readonly ok: false;
  readonly path: string;
  readonly problem: Problem;
}

export function errorJson(failed: Failed, language: Language): ErrorJson {
  const message = inLanguage(failed.problem, language);
  return { document: { path: failed.path }, error: { id: failed.problem.id, message } };
}
