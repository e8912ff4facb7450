/** How PUT adds or edits one entry of the catalogue. */
import { type Catalogue, type CatalogueInput, catalogueOf, writeCatalogueIf } from '#storing';
import { answer, type Conditions, type HandlerContext } from '../handler.ts';
import { type Refused, refused } from '../problem.ts';
import { rowProblems } from '../rows.ts';
import { preconditionOf, tagOf } from '../tags.ts';

export interface Putting<Entry> {
  /** As the address has it. */
  readonly code: string;
  readonly entry: Entry;
  readonly input: CatalogueInput;
  readonly conditions: Conditions;
  readonly currentOf: (catalogue: Catalogue) => Entry | undefined;
  /** The very text that GET answers with: its tag is the entry's. */
  readonly textOf: (entry: Entry) => string;
}

/** Writes the entry if nobody changed it since it was read, and answers as it then stands. */
export async function put<Entry extends { readonly code: string }>(
  { store, who }: HandlerContext,
  { code, entry, input, conditions, currentOf, textOf }: Putting<Entry>,
): Promise<Refused | ReturnType<typeof answer<Entry>>> {
  if (entry.code !== code) return otherCode;
  let isNew = false;
  const unmet = (catalogue: Catalogue) => {
    const current = currentOf(catalogue);
    isNew = current === undefined;
    return preconditionOf(current === undefined ? null : tagOf(textOf(current)), conditions);
  };
  const written = await writeCatalogueIf(store, input, { who, unmet });
  if ('unmet' in written) return written.unmet;
  const { refused: faults } = written;
  if (faults.length === 0) return answer(currentOf(await catalogueOf(store)) ?? entry, isNew ? 201 : 200);
  const said = { vi: faults.map(({ vi }) => vi).join(' '), en: faults.map(({ en }) => en).join(' ') };
  return refused('refused', said, rowProblems(faults));
}

const otherCode = refused('invalid-request', {
  vi: 'Mã trong nội dung khác mã trong địa chỉ; mã đã đặt thì không đổi được.',
  en: 'The code in the body is not that of the address; a code once given cannot be changed.',
});
