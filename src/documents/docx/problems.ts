/** Why a DOCX cannot be read or annotated, where the sentence concerns DOCX alone. */
import type { Problem } from '../document.ts';
import { type ProblemId, problemOf } from '../problems.ts';

const sentences = {
  'large-part': {
    vi: 'Nội dung văn bản trong tệp Word lớn quá 64 MB nên không được đọc.',
    en: 'The text inside the Word file is larger than 64 MB, so it was not read.',
  },
  'xml-entities': {
    vi: 'Tệp Word chứa khai báo DOCTYPE, như tệp phá hoại vẫn dùng, nên không được đọc.',
    en: 'The Word file declares a DOCTYPE, as malicious files do, so it was not read.',
  },
  'wrong-encoding': {
    vi: 'Nội dung bên trong tệp Word không theo bảng mã UTF-8 hay UTF-16; hãy mở bằng Word rồi lưu lại.',
    en: 'The text inside the Word file is in neither UTF-8 nor UTF-16; open it in Word and save it again.',
  },
  'deep-docx': {
    vi: 'Các phần tử trong tệp Word lồng nhau quá sâu nên không được đọc.',
    en: 'The elements of the Word file are nested too deeply, so it was not read.',
  },
  'wide-table': {
    vi: 'Tệp Word có bảng quá nhiều cột (hơn 4.096 cột) nên không được đọc.',
    en: 'The Word file has a table of more than 4,096 columns, so it was not read.',
  },
  'inserted-file': {
    vi: 'Tệp Word này chèn nguyên một tệp khác bên trong (altChunk) mà chỉ Word mới dựng được; hãy mở bằng Word rồi lưu lại thành .docx.',
    en: 'The Word file holds another file inserted whole (altChunk), which only Word lays out; open it in Word and save it as .docx.',
  },
  'different-file': {
    vi: 'Tệp Word không còn đúng như khi đọc nên không gắn nhận xét vào được; hãy đọc lại tệp.',
    en: 'The Word file is not the one that was read, so comments cannot be placed in it; read it again.',
  },
  'nothing-to-annotate': {
    vi: 'Phần thân của tệp Word không có chữ nào để gắn nhận xét.',
    en: 'The body of the Word file has no words to place a comment on.',
  },
} as const;

export type DocxProblem = keyof typeof sentences | ProblemId;

export interface Refused {
  readonly ok: false;
  readonly problem: Problem;
}

export function refuse(id: DocxProblem): Refused {
  return {
    ok: false,
    problem: id in sentences ? { id, ...sentences[id as keyof typeof sentences] } : problemOf(id as ProblemId),
  };
}
