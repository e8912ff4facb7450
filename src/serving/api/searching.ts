/** Letters without their marks, small: `Tổng đàn trâu` is found by `dan trau`. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** Whether every word asked for begins somewhere in the text, marks optional. */
export function matches(text: string, asked: string): boolean {
  const held = ` ${bare(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  const words = bare(asked).split(/[^\p{L}\p{N}]+/u);
  return words.every(word => held.includes(` ${word}`));
}
