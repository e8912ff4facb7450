import { spoil } from '../../test/property/errors.ts';
import { type Figure, print } from '../../test/property/figures.ts';
import { type Random, randomFrom } from '../../test/property/random.ts';
import { templates } from '../../test/property/templates/list.ts';

const SEED = 18_112_024;
/** Share of the sentences in which a digit is wrong: findings are a part of the work. */
const WRONG = 0.04;

/** Prose without comparisons, as much of a report as the sentences that state figures. */
const PROSE = [
  'Ủy ban nhân dân tỉnh chỉ đạo các sở, ngành và địa phương bám sát chương trình công tác, chủ động tháo gỡ khó khăn cho sản xuất, kinh doanh và giải ngân vốn đầu tư.',
  'Công tác phòng, chống dịch bệnh trên cây trồng, vật nuôi được duy trì; cán bộ thú y xuống tận thôn, bản hướng dẫn người dân tiêm phòng và khử trùng chuồng trại.',
  'Thực hiện Kế hoạch số 215/KH-UBND ngày 14/02/2024, các đơn vị đã tổ chức tập huấn cho đội ngũ làm công tác thống kê từ ngày 04/3 đến ngày 08/3/2024.',
  'An ninh biên giới được giữ vững, các chốt trực 24/24 giờ; lực lượng chức năng phối hợp tuần tra đoạn từ mốc 611 đến mốc 628.',
  'Trong quý III/2024, tỉnh tiếp tục rà soát các dự án chậm tiến độ, kiên quyết điều chuyển vốn sang công trình có khả năng hấp thụ tốt hơn.',
  'Các trường chuẩn bị đủ phòng học, sách giáo khoa và thiết bị cho năm học 2024 - 2025; tuyển bổ sung giáo viên cho vùng cao.',
];

function paragraph(random: Random): string {
  const template = random.pick(templates);
  const sentence = template.make(random);
  const { figures, missing } = (random.chance(WRONG) && spoil(sentence, 'digit', random)) || {
    ...sentence,
    missing: undefined,
  };
  const text = sentence.write(name => print(figures[name] as Figure), missing);
  return text.includes('\n') || random.chance(0.4) ? text : `${text} ${random.pick(PROSE)}`;
}

/**
 * A made-up report of about `length` characters in the forms of words that the injection suite checks, with prose and
 * headings between. Always the same for a length; every figure is drawn anew, so that no paragraph comes twice.
 */
export function syntheticReport(length: number, seed = SEED): string {
  const random = randomFrom(seed);
  const paragraphs: string[] = ['BÁO CÁO', 'Tình hình kinh tế - xã hội 9 tháng đầu năm 2024'];
  let written = 0;
  for (let index = 0; written < length; index++) {
    const next = index % 14 === 0 ? `${index / 14 + 1}. Lĩnh vực thứ ${index / 14 + 1}` : paragraph(random);
    paragraphs.push(next);
    written += next.length + 2;
  }
  return paragraphs.join('\n\n').normalize('NFC');
}
