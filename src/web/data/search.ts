/** What an address says behind its question mark: plain words, so that it can be read, shared and typed. */
export type Search = Readonly<Record<string, string>>;

export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const kept = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (typeof value === 'string' && value !== '') kept.set(name, value);
  // Colons, commas, semicolons and slashes mean nothing in a query and read better as they are.
  const text = `${kept}`.replace(/%(?:3A|2C|3B|2F)/gi, code => decodeURIComponent(code));
  return text === '' ? '' : `?${text}`;
}

/** Keeps the words of an address that a page knows. */
export function only<Name extends string>(...names: readonly Name[]) {
  return (raw: Readonly<Record<string, unknown>>): { readonly [N in Name]?: string } => {
    const kept: { [N in Name]?: string } = {};
    for (const name of names) {
      const value = raw[name];
      if (typeof value === 'string' && value !== '') kept[name] = value;
    }
    return kept;
  };
}
