/** A line of Markdown -> the words a reader sees (CommonMark 0.31 §6), without its marks. */

const special = /[*_`[\]\\<&~]/;
const escaped = /\\([!-/:-@[-`{-~])/g;
/** Escaped signs wait in the private use area, where no mark of Markdown is found. */
const shelter = 0xe100;
const sheltered = /[\ue121-\ue17e]/g;

const image = /!\[([^[\]]{0,1000})\]\([^()]{0,2000}\)/g;
const link = /\[([^[\]]{0,1000})\](?:\([^()]{0,2000}\)|\[[^[\]]{0,200}\])/g;
const breakTag = /<br\s?\/?>/gi;
const tag = /<!--[^<>]{0,2000}-->|<\/?[a-z][^<>]{0,500}>/gi;
const stars = /\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}|~~|`+/g;
const underscores = /(?<![\p{L}\d_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\d_])/gu;
const entity = /&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/g;

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The words of a line; `5 * 3` and `ma_so` keep their signs. */
export function plainInline(line: string): string {
  if (!special.test(line)) return line;
  return line
    .replace(escaped, (_, sign: string) => String.fromCharCode(shelter + sign.charCodeAt(0)))
    .replace(image, '$1')
    .replace(link, '$1')
    .replace(breakTag, ' ')
    .replace(tag, '')
    .replace(stars, '')
    .replace(underscores, '')
    .replace(entity, decodeEntity)
    .replace(sheltered, sign => String.fromCharCode(sign.charCodeAt(0) - shelter));
}

function decodeEntity(entityText: string): string {
  const named = entities[entityText];
  if (named !== undefined) return named;
  const code = Number(entityText.slice(2, -1));
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : entityText;
}
