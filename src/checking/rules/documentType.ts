import type { BlockReading } from '#reading';
import { readDocumentNumber, readTypeWords, typeAgrees } from '#vietnamese';
import { stating } from '../relation.ts';
import { type Emit, printed, type Rule } from '../rule.ts';

/** `Quyết định số 12/NQ-HĐND`: the word for the kind of document and its symbol disagree. */
function check(block: BlockReading, emit: Emit): void {
  for (const mention of block.mentions) {
    if (mention.kind !== 'document-number') continue;
    const number = readDocumentNumber(block.text, mention.start);
    const type = number && readTypeWords(block.text, mention.start);
    if (!type) continue;
    const agreement = typeAgrees(type.words, number);
    if (agreement === 'unknown') continue;
    const symbol = number.type?.symbol ?? '';
    emit(
      stating({
        rule: 'document-number',
        verdict: agreement === 'agrees' ? 'holds' : 'contradiction',
        stated: mention,
        others: [],
        formula: () => printed(block, mention),
        remark: {
          vi: `Ký hiệu "${symbol}" là của ${number.type?.words[0] ?? ''}, còn câu ghi "${type.words}".`,
          en: `The symbol "${symbol}" stands for ${number.type?.words[0] ?? ''}, but the sentence says "${type.words}".`,
        },
      }),
    );
  }
}

export const documentType: Rule = {
  id: 'document-number',
  title: { vi: 'Số và loại văn bản', en: 'Number and kind of document' },
  explanation: {
    vi: 'Chữ viết tắt trong ký hiệu văn bản (Nghị định 30/2020/NĐ-CP) phải là của loại văn bản nêu trước nó.',
    en: 'The abbreviation in a document symbol (Decree 30/2020) must belong to the kind of document named before it.',
  },
  claims: 0,
  mentions: 'document-number',
  check,
  fires: [
    { text: 'Thực hiện Quyết định số 45/NQ-HĐND ngày 12/7/2022.', quote: '45/NQ-HĐND' },
    { text: 'Triển khai Nghị quyết số 15/QĐ-UBND ngày 5/4/2023.', quote: '15/QĐ-UBND' },
  ],
  staysSilent: [
    'Thực hiện Nghị quyết số 45/NQ-HĐND ngày 12/7/2022 và Công văn số 394/BNN-VPĐP.',
    'Theo Kết luận số 76-KL/TW ngày 04/6/2020.',
    'Ban hành Kế hoạch số 25/KH-UBND, Chỉ thị số 16/CT-TTg, Quyết định số 28/2018/QĐ-UBND và Nghị định số 09/2019/NĐ-CP.',
    'Theo Công văn số 736/UBND-TH ngày 2/6/2021 về thực hiện Nghị quyết.',
  ],
};
