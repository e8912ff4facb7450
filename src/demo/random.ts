/** Whole numbers that look drawn but follow from a text: the same on every machine, and never a fraction. */
export interface Random {
  /** The next one, from low to high, both included. */
  readonly between: (low: number, high: number) => number;
}

/** FNV-1a of the text is the first state; each step is mulberry32's (Tommy Ettinger's, public domain). */
export function random(text: string): Random {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { between: (low, high) => low + (next() % (high - low + 1)) };
}
