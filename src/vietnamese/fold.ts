/** Keys under which two spellings of one word meet. Keys are for comparing, never for showing. */

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const word = /[\p{L}\p{M}]+/gu;
/** An open syllable in y after these letters is also written with i: kỳ and kì, Sỹ and Sĩ, tỷ and tỉ; quý and quí. */
const openY = /^((?:h|k|l|m|s|t|qu))y$/;
const openYInText = /(?<![\p{L}\p{M}])(h|k|l|m|s|t|qu)y(?![\p{L}\p{M}])/gu;
const ascii = /^[a-z]+$/;

/**
 * Case, Unicode form, white space, the place of the tone mark (hoà, hòa) and i for y (Sỹ, Sĩ) fall away;
 * the letters' own marks and the tone itself stay: "Hòa" and "Hoa" differ.
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFC').trim().replace(/\s+/g, ' ').replace(word, foldWord);
}

function foldWord(written: string): string {
  if (ascii.test(written)) return written.replace(openY, '$1i');
  const parts = written.normalize('NFD');
  const mark = parts.match(tone)?.[0] ?? '';
  const plain = parts.replace(tone, '').normalize('NFC').replace(openY, '$1i');
  return (plain + mark).normalize('NFC');
}

/** As `fold`, and every mark falls away too: "Đề Thám" is found by "de tham". */
export function foldAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(tone, '')
    .replace(openYInText, '$1i')
    .replace(/\p{M}/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('đ', 'd');
}

/** As `foldAccents`, its letters and digits joined by hyphens: `Tổng đàn trâu` is `tong-dan-trau`. Empty where there are none. */
export function hyphened(text: string): string {
  return foldAccents(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
