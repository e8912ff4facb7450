/** Numbers and symbols of documents ("06/2024/QĐ-UBND"): reader and writer, and whether the type word agrees. */

/** A kind of document: its symbol and the words it stands for, small letters, the usual one first. */
export interface DocumentType {
  readonly symbol: string;
  readonly words: readonly string[];
}

export interface DocumentNumber {
  readonly end: number;
  /** As printed, with its zeros: "06". */
  readonly number: string;
  /** A year in the number marks a legal normative document (văn bản quy phạm pháp luật). */
  readonly year: number | null;
  /** Without OCR's spaces: "QĐ-UBND", or "TB/TU" in the Party's order. */
  readonly symbol: string;
  /** Null for an official letter, whose symbol begins with its issuer: "394/BNN-VPĐP". */
  readonly type: DocumentType | null;
  /** "UBND", "UBTVQH14", "BNN-VPĐP", "TU". */
  readonly issuer: string;
  readonly normative: boolean;
  /** True for the Party's order "10-TB/TU". */
  readonly party: boolean;
}

/**
 * Decree 30/2020, annex III, the Law on Promulgation of Legal Documents, and the Party's Guidance 36-HD/VPTW, where
 * QĐ may be a quy định.
 */
export const documentTypes: readonly DocumentType[] = (
  [
    ['NQ', 'nghị quyết'],
    ['QĐ', 'quyết định', 'quy định'],
    ['CT', 'chỉ thị', 'chương trình'],
    ['QC', 'quy chế'],
    ['QyĐ', 'quy định'],
    ['TC', 'thông cáo'],
    ['TB', 'thông báo'],
    ['HD', 'hướng dẫn'],
    ['CTr', 'chương trình'],
    ['KH', 'kế hoạch'],
    ['PA', 'phương án'],
    ['ĐA', 'đề án'],
    ['DA', 'dự án'],
    ['BC', 'báo cáo'],
    ['BB', 'biên bản'],
    ['TTr', 'tờ trình'],
    ['HĐ', 'hợp đồng'],
    ['CĐ', 'công điện'],
    ['CV', 'công văn'],
    ['KL', 'kết luận'],
    ['NĐ', 'nghị định'],
    ['TT', 'thông tư'],
    ['TTLT', 'thông tư liên tịch'],
    ['NQLT', 'nghị quyết liên tịch'],
    ['PL', 'pháp lệnh'],
    ['GM', 'giấy mời'],
    ['GUQ', 'giấy ủy quyền'],
    ['PC', 'phiếu chuyển'],
  ] as const
).map(([symbol, ...words]) => Object.freeze({ symbol, words }));

const typeOfSymbol = new Map(documentTypes.map(type => [type.symbol.toUpperCase(), type]));

const group = '[A-ZĐƯ][A-Za-zĐđƯư0-9]{0,15}';
const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
const slash = '\\s?\\/\\s?';
/** Groups: number, year, first group, the other groups. A spaced hyphen joins only the first two: more is a dash. */
const stateOrder = new RegExp(
  `(\\d{1,5})(?:${slash}((?:19|20)\\d\\d))?${slash}(${group})((?:\\s?-\\s?${group})?(?:-\\s?${group}|-[a-z]{1,3}){0,4})${wordEnd}`,
  'uy',
);
/** Groups: number, type, issuer. */
const partyOrder = new RegExp(`(\\d{1,5})\\s?-\\s?(${group})${slash}(${group}(?:-${group}){0,2})${wordEnd}`, 'uy');
const midWord = /(?:[\p{L}\p{M}\p{N}]|\d[/.,-])$/u;

/** The document number that begins with the digit at `at` of NFC `text`, OCR's spaces allowed; null when none does. */
export function readDocumentNumber(text: string, at: number): DocumentNumber | null {
  if (midWord.test(text.slice(Math.max(0, at - 2), at))) return null;
  return readStateOrder(text, at) ?? readPartyOrder(text, at);
}

function readStateOrder(text: string, at: number): DocumentNumber | null {
  stateOrder.lastIndex = at;
  const found = stateOrder.exec(text);
  if (found === null) return null;
  const [, number = '', year, first = '', rest = ''] = found;
  // One capital, as in "5/Tổ" or "3/A", is no symbol; "QyĐ" and "TTg" have two.
  if (!/[A-ZĐƯ][^A-ZĐƯ]*[A-ZĐƯ]/.test(first)) return null;
  const others = rest.replace(/\s/g, '').slice(1);
  const type = others === '' ? null : (typeOfSymbol.get(first) ?? typeOfSymbol.get(first.toUpperCase()) ?? null);
  return {
    end: stateOrder.lastIndex,
    number,
    year: year === undefined ? null : Number(year),
    symbol: others === '' ? first : `${first}-${others}`,
    type,
    issuer: type === null && others !== '' ? `${first}-${others}` : others || first,
    normative: year !== undefined,
    party: false,
  };
}

function readPartyOrder(text: string, at: number): DocumentNumber | null {
  partyOrder.lastIndex = at;
  const found = partyOrder.exec(text);
  if (found === null) return null;
  const [, number = '', symbol = '', issuer = ''] = found;
  const type = typeOfSymbol.get(symbol.toUpperCase());
  if (type === undefined || !/^[A-ZĐƯ]{2}/.test(issuer)) return null;
  const end = partyOrder.lastIndex;
  return { end, number, year: null, symbol: `${symbol}/${issuer}`, type, issuer, normative: false, party: true };
}

/** Writes a number as Decree 30/2020 prints it (numbers under 10 padded, no spaces), or in the Party's order. */
export function writeDocumentNumber(document: Pick<DocumentNumber, 'number' | 'year' | 'symbol' | 'party'>): string {
  const number = document.number.padStart(2, '0');
  if (document.party) return `${number}-${document.symbol}`;
  return [number, ...(document.year === null ? [] : [document.year]), document.symbol].join('/');
}

const allWords = [...new Set(documentTypes.flatMap(type => type.words))].sort((a, b) => b.length - a.length);
const wordsBefore = new RegExp(
  `(?<![\\p{L}\\p{M}])(${allWords.join('|').replaceAll(' ', '\\s{1,3}')})\\s{1,3}(?:số\\s{0,3}:?\\s{0,3})?$`,
  'iu',
);

/** The words of a document's type that stand just before its number at `at` ("Quyết định số "), and where they begin. */
export function readTypeWords(text: string, at: number): { readonly start: number; readonly words: string } | null {
  const from = Math.max(0, at - 48);
  const found = wordsBefore.exec(text.slice(from, at));
  return found === null
    ? null
    : { start: from + found.index, words: (found[1] ?? '').toLowerCase().replace(/\s{1,3}/g, ' ') };
}

/** Whether words such as "quyết định" name what the symbol says; 'unknown' where the symbol names no type. */
export function typeAgrees(words: string, document: DocumentNumber): 'agrees' | 'disagrees' | 'unknown' {
  if (document.type === null) return words === 'công văn' ? 'agrees' : 'unknown';
  return document.type.words.includes(words) ? 'agrees' : 'disagrees';
}
