/** The demonstration's report tells the facts of the example report in its own words. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoNarratives } from '#demo';

const folder = process.env.KHOP_CORPUS ?? join(import.meta.dirname, '../../../shared/seed');
const example = join(folder, 'bao-cao-cao-bang-6-thang-2021.txt');

const syllables = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** Long names of agencies, programmes, documents and indicators: whoever means them has to say them. */
const names = [
  'thuế sản phẩm trừ trợ cấp sản phẩm tăng',
  'kế hoạch phát triển thủy lợi nhỏ, thủy lợi nội đồng giai đoạn 2021-2025',
  'kim ngạch xuất nhập khẩu qua địa bàn',
  'hàng giám sát, tạm nhập tái xuất, kho ngoại quan',
  'thu ngân sách nhà nước trên địa bàn',
  'dự toán hội đồng nhân dân tỉnh giao',
  'giá trị sản xuất công nghiệp giá so sánh',
  'giá trị sản xuất công nghiệp giá hiện hành',
  'về phát triển du lịch - dịch vụ bền vững',
  'quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050',
  'quy hoạch sử dụng đất thời kỳ 2011-2020',
  'dự án đường bộ cao tốc đồng đăng (lạng sơn) - trà lĩnh (cao bằng)',
  'báo cáo đánh giá tác động môi trường',
  'kế hoạch hành động ứng phó với biến đổi khí hậu',
  'công ty trách nhiệm hữu hạn một thành viên',
  'công ty tnhh đầu tư phát triển và môi trường',
  'trang phục truyền thống các dân tộc thiểu số',
  'rèn luyện thân thể theo gương bác hồ',
  'trung tâm điều hành y tế thông minh',
  'lao động, việc làm và an sinh xã hội',
  'lao động đi làm việc ở nước ngoài theo hợp đồng',
  'kỷ niệm 74 năm ngày thương binh - liệt sĩ',
  'cuộc bầu cử đại biểu quốc hội khóa xv và đại biểu hội đồng nhân dân các cấp nhiệm kỳ 2021-2026',
  'chỉ số cải cách hành chính năm 2020',
  'khu tự trị dân tộc choang quảng tây (trung quốc)',
  'của ban liên lạc người việt nam ở nước ngoài',
  'an ninh, trật tự, an toàn xã hội',
  'cơ sở dữ liệu quốc gia về dân cư',
  'kế hoạch phát triển kinh tế - xã hội',
  'kế hoạch đầu tư công trung hạn giai đoạn 2021-2025',
  'kế hoạch phát triển vật liệu xây dựng',
  'hội đồng khoa học và sáng kiến tỉnh',
  'chính quyền điện tử hướng tới chính quyền số',
].map(name => syllables(name).join(' '));

/** A cited document: its kind, number and day. */
const cited = /(?:số )?\d+(?: \d{4})?(?: \p{L}+){1,4}(?: ngày \d+ \d+ \d+)?/u;

const runLength = 8;

describe.skipIf(!existsSync(example))('the demonstration’s report beside the example', () => {
  it(`shares no run of ${runLength} words with it but names and cited documents`, () => {
    const words = syllables(readFileSync(example, 'utf8'));
    const runs = new Set(words.map((_, at) => words.slice(at, at + runLength).join(' ')));
    const body = (demoNarratives()[0] ?? '').split(/^---$/m).slice(2).join('');
    const shared = body.split(/\n|\||\{\{[^{}]*\}\}/).flatMap(part => {
      const own = syllables(part);
      return own.flatMap((_, at) => {
        const run = own.slice(at, at + runLength).join(' ');
        return at + runLength <= own.length && runs.has(run) ? [run] : [];
      });
    });
    const named = (run: string) => names.some(name => name.includes(run)) || cited.test(run);
    expect(shared.filter(run => !named(run))).toEqual([]);
  });
});
