/** Letters shown of the sentence on each side of a gap: several figures of one indicator may be missing. */
const beside = 40;

/** The words around a place, within its line and cut at spaces. The text is searched from there: there are hundreds of gaps. */
export function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const before = text.slice(line, start);
  const after = text.slice(end, next < 0 ? text.length : next);
  const left = before.length > beside ? `…${before.slice(-beside).replace(/^\S*/u, '')}` : before;
  const right = after.length > beside ? `${after.slice(0, beside).replace(/\S*$/u, '').trimEnd()}…` : after;
  return `${left}${text.slice(start, end)}${right}`;
}
