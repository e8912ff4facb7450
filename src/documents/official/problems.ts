/** What of a document is not as Decree 30/2020 has it, before it is printed. */
import type { Problem } from '../document.ts';
import { textWidth } from './measures.ts';
import type { OfficialBlock, OfficialDocument, OfficialHead, OfficialPicture, OfficialTable } from './official.ts';

/** One sentence for each departure, in the order of the page; none where the layout holds. */
export function layoutProblems({ head, body, annexes }: OfficialDocument): readonly Problem[] {
  const parts = [body, ...annexes.map(annex => annex.body)];
  return [
    ...headProblems(head),
    ...parts.flatMap(pointProblems),
    ...parts.flatMap(part => part.flatMap(blockProblems)),
  ];
}

function headProblems(head: OfficialHead): readonly Problem[] {
  return [
    ...numberProblems(head),
    ...dateProblems(head.date),
    ...signerProblems(head.signer),
    ...recipientProblems(head),
  ];
}

function numberProblems({ number, symbol }: OfficialHead): readonly Problem[] {
  const found: Problem[] = [];
  if (number !== null && !/^\d+$/u.test(number))
    found.push({
      id: 'document-number',
      vi: `Số văn bản "${number}" phải chỉ gồm chữ số, ví dụ 05 hoặc 15; ký hiệu ghi riêng.`,
      en: `The document's number "${number}" must be digits only, such as 05 or 15; its symbol is given apart.`,
    });
  if (!/^\p{Lu}[\p{L}\d&]*(?:-\p{Lu}[\p{L}\d&]*)*$/u.test(symbol))
    found.push({
      id: 'document-symbol',
      vi: `Ký hiệu văn bản "${symbol}" phải viết hoa, các nhóm nối bằng gạch nối, không có dấu cách, ví dụ BC-UBND.`,
      en: `The document's symbol "${symbol}" must be capitals joined by hyphens without spaces, such as BC-UBND.`,
    });
  return found;
}

function dateProblems(date: string | null): readonly Problem[] {
  if (date === null || isDay(date)) return [];
  return [
    {
      id: 'document-date',
      vi: `Ngày của văn bản "${date}" không có trong lịch; hãy ghi năm-tháng-ngày, ví dụ 2021-06-25.`,
      en: `The document's date "${date}" is not in the calendar; write year-month-day, such as 2021-06-25.`,
    },
  ];
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/u.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** Ranks of the army and police and kinds of teacher are titles like the academic ones. */
const titles =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|CN|KS|BS|BSCK[I1]*|CK[I1]+|LS|NGND|NGƯT|NSND|NSƯT|AHLĐ)\.?[\s.,-]|(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Cử nhân|Kỹ sư|Bác sĩ|Luật sư|Nhà giáo|Anh hùng|Ông|Bà|Đồng chí)\s)/iu;

function signerProblems(signer: string | null): readonly Problem[] {
  if (signer === null || !titles.test(signer.trim())) return [];
  return [
    {
      id: 'signer-title',
      vi: `Trước tên người ký "${signer}" không được ghi học hàm, học vị và danh hiệu; chỉ ghi họ và tên.`,
      en: `The signer's name "${signer}" must stand without academic or honorary titles.`,
    },
  ];
}

function recipientProblems({ recipients }: OfficialHead): readonly Problem[] {
  const last = recipients.at(-1);
  if (last === undefined || /^[-–]?\s*Lưu:/u.test(last)) return [];
  return [
    {
      id: 'recipients-file-copy',
      vi: `Dòng cuối của Nơi nhận là "${last}"; dòng cuối phải ghi nơi lưu, ví dụ "Lưu: VT, TH".`,
      en: `The last recipient is "${last}"; the last line must say where it is kept, such as "Lưu: VT, TH".`,
    },
  ];
}

const points = 'abcdđeghiklmnopqrstuvxy';

/** Points of a list are lettered by the Vietnamese alphabet: đ after d, and no f, j, w or z. */
function pointProblems(blocks: readonly OfficialBlock[]): readonly Problem[] {
  const found: Problem[] = [];
  let next = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    if (block.level < 5) next = 0;
    else {
      const expected = `${points[next] ?? ''})`;
      next += 1;
      if (block.label === expected || next > points.length) continue;
      found.push({
        id: 'point-letter',
        vi: `Điểm "${block.label}" phải là "${expected}": các điểm xếp theo bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g, …).`,
        en: `Point "${block.label}" must be "${expected}": points follow the Vietnamese alphabet (a, b, c, d, đ, e, g, …).`,
      });
    }
  }
  return found;
}

function blockProblems(block: OfficialBlock): readonly Problem[] {
  if (block.kind === 'table') return tableProblems(block);
  return block.kind === 'picture' ? pictureProblems(block) : [];
}

function tableProblems({ caption, columns, head, rows }: OfficialTable): readonly Problem[] {
  const name = caption.map(run => run.text).join('') || 'không có tên';
  const wrong = [...head, ...rows].findIndex(row => row.length !== columns.length);
  if (wrong < 0) return [];
  const cells = [...head, ...rows][wrong]?.length ?? 0;
  return [
    {
      id: 'table-cells',
      vi: `Bảng "${name}", dòng ${wrong + 1}, có ${cells} ô trong khi bảng có ${columns.length} cột; hãy thêm hoặc bớt ô.`,
      en: `Table "${name}", row ${wrong + 1}, has ${cells} cells where the table has ${columns.length} columns.`,
    },
  ];
}

function pictureProblems({ alternative, width }: OfficialPicture): readonly Problem[] {
  if (width <= textWidth) return [];
  return [
    {
      id: 'picture-width',
      vi: `Hình "${alternative}" rộng ${width} mm, quá bề rộng ${textWidth} mm của trang; hãy thu nhỏ lại.`,
      en: `Picture "${alternative}" is ${width} mm wide, more than the page's ${textWidth} mm; make it smaller.`,
    },
  ];
}
