/** What is found for a thing, found once and kept as long as the thing is: an edit leaves most readings as they were. */
export function onceFor<Thing extends object, Found>(find: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return thing => {
    const before = known.get(thing);
    if (before) return before.found;
    const found = find(thing);
    known.set(thing, { found });
    return found;
  };
}

/** What is found for a thing and those behind it, found anew only where one of them is another. */
export function onceForRow<Thing extends object, Found>(
  find: (row: readonly Thing[]) => Found,
): (row: readonly Thing[]) => Found {
  const known = new WeakMap<Thing, { readonly row: readonly Thing[]; readonly found: Found }>();
  return row => {
    const [first] = row;
    const before = first && known.get(first);
    if (before?.row.length === row.length && row.every((thing, at) => thing === before.row[at])) return before.found;
    const found = find(row);
    if (first) known.set(first, { row, found });
    return found;
  };
}
