/**
 * How wide words in bold Times letters are, so that a line drawn under them can be as long as they are, or a third of
 * them. Widths are in thousandths of the size, as in every face that keeps the measures of Times New Roman Bold.
 */
const widths: readonly (readonly [width: number, letters: string])[] = [
  [250, ' ,.\u00a0'],
  [278, "'/\\il"],
  [333, '!()-:;[]`fjt‘’'],
  [389, 'Is'],
  [444, 'cerz'],
  [500, '#$*0123456789?J_agovxy–“”'],
  [554, 'ơ'],
  [556, 'Sbdđhknpqu'],
  [570, '+<=>'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDĐNRUVXYw'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, '&m'],
  [944, 'M'],
  [1000, '%W'],
];

const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map(letter => [letter, width])));
/** Of a letter that is not in the table: the middle of those that are. */
const usual = 556;
const marks = /[\u0300-\u0303\u0306\u0309\u0323]/gu;
const pointsToMillimetres = 25.4 / 72;

/** Millimetres that `text` takes in bold letters of `size` points. Accents take none; `ơ` and `ư` are letters of their own. */
export function boldWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(marks, '').normalize('NFC')) {
    thousandths += widthOf.get(letter) ?? usual;
  }
  return (thousandths / 1000) * size * pointsToMillimetres;
}
