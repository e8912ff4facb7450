import { expect, it } from 'vitest';
import { fromText } from '#documents';
import { trace } from './trace.ts';

/** The sums of a text that come out, the total first. */
function sums(text: string): string[] {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return trace(fromText(text, 'example'))
    .filter(({ rule, verdict }) => rule === 'parts-and-total' && verdict === 'holds')
    .map(({ stated, others }) => [stated, ...others].map(words).join(' | '));
}

it('reads each figure of a whole as the sum of those named alike in the sentences behind', () => {
  const text =
    'Lực lượng chức năng đã xử lý 5.153 trường hợp, tước giấy phép có thời hạn 334 trường hợp. Trong đó, cảnh sát xử lý 5.120 trường hợp, tước giấy phép có thời hạn 323 trường hợp, tạm giữ 462 phương tiện; thanh tra xử lý 33 trường hợp, tước giấy phép có thời hạn 11 trường hợp.';
  expect(sums(text)).toEqual([
    '5.153 trường hợp | 5.120 trường hợp | 33 trường hợp',
    '334 trường hợp | 323 trường hợp | 11 trường hợp',
  ]);
});

it('reads them in paragraphs of their own, cases and defendants apart', () => {
  const text = [
    'Tòa án thụ lý 1.762 vụ, giải quyết 1.468 vụ. Án còn tồn 294 vụ, trong đó có 38 vụ tạm đình chỉ.',
    'Án hình sự: Tòa án thụ lý 267 vụ/420 bị cáo, giải quyết 226 vụ/385 bị cáo. Còn tồn 41 vụ/35 bị cáo.',
    'Án dân sự: Tòa án thụ lý 1.495 vụ, đã giải quyết 1.242 vụ. So với cùng kỳ thụ lý tăng 94 vụ. Còn tồn 253 vụ.',
  ].join('\n\n');
  expect(sums(text)).toEqual(
    expect.arrayContaining(['1.762 vụ | 267 vụ | 1.495 vụ', '1.468 vụ | 226 vụ | 1.242 vụ', '294 vụ | 41 vụ | 253 vụ']),
  );
});

it('takes no sum of figures named otherwise, nor one of few digits alone', () => {
  expect(sums('Xảy ra 1.762 vụ cháy. Giải quyết 1.495 vụ ly hôn, khởi tố 267 vụ án hình sự.')).toEqual([]);
  expect(sums('Trồng 96 ha chè. Năm sau trồng 40 ha chè ở xã A, trồng 56 ha chè ở xã B.')).toEqual([]);
});
