/**
 * What a written Vietnamese syllable may be: onset, nucleus, coda and at most one tone. Used to tell text from
 * legacy codes and from foreign words, so it is a grammar, not a word list.
 */

const onsets = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';
const nuclei =
  'iêu|yêu|uyê|uôi|ươi|ươu|uây|oai|oay|oeo|uya|uyu|uay|' +
  'iê|yê|uô|ươ|uâ|uê|uơ|uy|oa|oă|oe|oo|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu|' +
  'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const shape = new RegExp(`^(?:${onsets})?(?:${nuclei})(ch|ng|nh|c|m|n|p|t)?$`);

/** Combining grave, acute, tilde, hook above and dot below: huyền, sắc, ngã, hỏi, nặng. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const acuteOrDot = /[\u0301\u0323]/;

/** True when `word` (one run of letters, any case, NFC) could be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  // The longest, "nghiêng", has seven letters and ten units in NFD.
  if (word.length > 12) return false;
  const parts = word.toLowerCase().normalize('NFD');
  const marks = parts.match(tones) ?? [];
  if (marks.length > 1) return false;
  const found = shape.exec(parts.replace(tones, '').normalize('NFC'));
  if (found === null) return false;
  const coda = found[1];
  // A syllable closed by a stop bears only sắc or nặng when it bears a mark (Đoàn Thiện Thuật, Ngữ âm tiếng Việt).
  const stopped = coda === 'c' || coda === 'ch' || coda === 'p' || coda === 't';
  return !stopped || marks.length === 0 || acuteOrDot.test(marks[0] ?? '');
}
