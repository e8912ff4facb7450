/** Why a file could not be read: every sentence that `open` can answer with instead of a document. */
import type { Opened, Problem } from './document.ts';

const sentences = {
  empty: ['Tệp rỗng, không có byte nào.', 'The file is empty: it has no bytes.'],
  blank: [
    'Tệp chỉ có khoảng trắng, không có chữ nào để đọc.',
    'The file holds only white space: there is no text to read.',
  ],
  binary: [
    'Tệp là dữ liệu nhị phân, không phải văn bản; hãy chọn tệp .docx, .pdf, .html, .md hoặc .txt.',
    'The file is binary data, not text; choose a .docx, .pdf, .html, .md or .txt file.',
  ],
  'too-large': [
    'Tệp quá lớn: Khớp đọc văn bản đến 64 MB, trang HTML đến 32 MB, tệp DOCX và PDF đến 256 MB.',
    'The file is too large: text is read up to 64 MB, HTML up to 32 MB, DOCX and PDF up to 256 MB.',
  ],
  'zip-bomb': [
    'Tệp nén nở ra quá lớn (trên 256 MB hoặc gấp hàng trăm lần), có thể là tệp phá hoại, nên không được mở.',
    'The archive inflates to over 256 MB or hundreds of times its size, as a malicious file does, so it was not opened.',
  ],
  truncated: [
    'Tệp bị cắt cụt hoặc hỏng; hãy sao chép hay tải lại tệp rồi thử lại.',
    'The file is truncated or damaged; copy or download it again.',
  ],
  'not-a-report': [
    'Tệp nén này không phải văn bản Word (.docx); hãy giải nén và chọn tệp báo cáo bên trong.',
    'This archive is no Word document (.docx); unpack it and choose the report inside.',
  ],
  'old-word': [
    'Đây là tệp Word cũ (.doc); hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx.',
    'This is an old Word file (.doc); open it in Word or LibreOffice and save it as .docx.',
  ],
  password: [
    'Tệp được bảo vệ bằng mật khẩu; hãy mở tệp, bỏ mật khẩu, lưu lại rồi thử lại.',
    'The file is protected by a password; open it, remove the password, save it and try again.',
  ],
  'rich-text': [
    'Đây là tệp RTF; hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx.',
    'This is an RTF file; open it in Word or LibreOffice and save it as .docx.',
  ],
  'open-document': [
    'Đây là tệp OpenDocument; hãy mở bằng LibreOffice hoặc Word rồi lưu lại thành .docx.',
    'This is an OpenDocument file; open it in LibreOffice or Word and save it as .docx.',
  ],
  spreadsheet: [
    'Đây là bảng tính; Khớp đọc báo cáo dạng văn bản, hãy chép bảng vào Word rồi lưu thành .docx.',
    'This is a spreadsheet; Khớp reads reports in words, so copy the table into Word and save it as .docx.',
  ],
  picture: [
    'Đây là tệp ảnh, không có lớp chữ; hãy nhận dạng chữ (OCR) trước, ví dụ bằng ocrmypdf -l vie.',
    'This is a picture without a text layer; recognise its text first (OCR), for example with ocrmypdf -l vie.',
  ],
  'no-text-layer': [
    'Tệp PDF chỉ có ảnh quét, không có lớp chữ; hãy nhận dạng chữ (OCR) trước, ví dụ bằng ocrmypdf -l vie.',
    'The PDF holds only scanned pictures and no text layer; run OCR first, for example ocrmypdf -l vie.',
  ],
  'damaged-pdf': [
    'Không đọc được tệp PDF vì tệp hỏng hoặc bị cắt cụt; hãy tải lại hoặc xuất lại tệp.',
    'The PDF cannot be read because it is damaged or truncated; download or export it again.',
  ],
  'damaged-docx': [
    'Không đọc được tệp Word vì nội dung bên trong bị hỏng; hãy mở bằng Word rồi lưu lại.',
    'The Word file cannot be read because its contents are damaged; open it in Word and save it again.',
  ],
  'too-deep': [
    'Trang HTML lồng nhau quá sâu hoặc có quá nhiều phần tử nên không được đọc.',
    'The HTML page is nested too deeply or has too many elements, so it was not read.',
  ],
  unsupported: [
    'Khớp không đọc được định dạng tệp này; hãy lưu báo cáo thành .docx, .pdf, .html, .md hoặc .txt.',
    'This file format is not read; save the report as .docx, .pdf, .html, .md or .txt.',
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type ProblemId = keyof typeof sentences;

/** The problem of that id with its sentence in Vietnamese and in English. */
export function problemOf(id: ProblemId): Problem {
  const [vi, en] = sentences[id];
  return { id, vi, en };
}

/** The answer of `open` for a file with that problem. */
export function refused(id: ProblemId): Extract<Opened, { ok: false }> {
  return { ok: false, problem: problemOf(id) };
}
