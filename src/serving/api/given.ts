/** An object without its undefined parts, for those who tell a part left out from one that is undefined. */
export function given<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const held = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(held) as { [K in keyof T]: Exclude<T[K], undefined> };
}
