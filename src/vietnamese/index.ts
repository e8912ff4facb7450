export {
  looksLikeTcvn3,
  looksLikeVni,
  tcvn3ToUnicode,
  unicodeToTcvn3,
  unicodeToVni,
  vniToUnicode,
} from './encodings.ts';
export { isSyllable } from './syllable.ts';
export { type NumberWords, numberWordStart, readNumberWords } from './numberWords.ts';
export { writeNumberWords } from './wholeWords.ts';
export { writePointLetter, writeRoman } from './outlineMarks.ts';
export { emptyNumber, isDigit, readNumber, type ScannedNumber, scanNumber, writeNumber } from './numbers.ts';
export { countUnit, isLetter, PERCENT, POINTS, type ReadUnit, readUnit } from './units.ts';
export { canBeCounted, countsPeople, countsUnits, DIVISIBLE } from './unitWords.ts';
export { type DateForm, type DateReading, readDate, writeDate } from './dates.ts';
export type { KnownTime, PeriodReading } from './dayPeriods.ts';
export { periodStart, readPeriod, writePeriod } from './periods.ts';
export { periodInEnglish } from './periodsInEnglish.ts';
export { unitInEnglish } from './unitsInEnglish.ts';
export {
  type AbbreviationSense,
  ambiguousAbbreviations,
  type Expansion,
  expandAbbreviation,
  expansionsOf,
  readAbbreviation,
} from './abbreviations.ts';
export {
  type DocumentNumber,
  type DocumentType,
  documentTypes,
  readDocumentNumber,
  readTypeWords,
  typeAgrees,
  writeDocumentNumber,
} from './documentNumbers.ts';
export { assignerName } from './assigners.ts';
export { fold, foldAccents, hyphened } from './fold.ts';
export { caoBangPlaces, districtLevelEnd, existedOn, type Place, type PlaceKind, provinces } from './gazetteer.ts';
export { type FoundPlace, findPlaces } from './places.ts';
export {
  type AreaAnswer,
  type AreaCandidate,
  type AreaNameProblem,
  type AreaQuestion,
  areaNamed,
} from './areaNames.ts';
export { type Refusal, type RefusalSentence, refusalSentence } from './refusals.ts';
