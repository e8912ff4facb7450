import { describe, expect, test } from 'vitest';
import { fromHtml, fromText } from '#documents';
import { printClaims, printMentions } from '../print.ts';
import { read } from '../read.ts';

const title = 'BÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm 2023\n\n';

function textClaims(text: string) {
  return printClaims(read(fromText(title + text, 'bao-cao.txt')));
}

/** Two rows of heads, columns numbered below them, sections, indented rows: as annexes are set. */
const annex = `<h1>Kết quả 6 tháng đầu năm 2023</h1><table>
<tr><td rowspan="2">TT</td><td rowspan="2">Chỉ tiêu</td><td rowspan="2">ĐVT</td><td rowspan="2">Thực hiện 6 tháng đầu năm 2022</td><td colspan="2">Năm 2023</td><td colspan="2">So sánh (%)</td></tr>
<tr><td>Kế hoạch năm</td><td>Ước TH 6 tháng</td><td>Ước TH 6T/KH năm</td><td>ƯTH 6T 2023/TH 6T 2022</td></tr>
<tr><td>A</td><td>B</td><td>C</td><td>1</td><td>2</td><td>3</td><td>4=3/2</td><td>5=3/1</td></tr>
<tr><td>I</td><td>NÔNG NGHIỆP</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><td>1</td><td>Cây lúa</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><td></td><td>- Diện tích</td><td>Ha</td><td>20.100</td><td>22.000</td><td>20.450</td><td>93,0</td><td>101,7</td></tr>
<tr><td>2</td><td>Giá trị sản xuất (giá so sánh 2010)</td><td>Tỷ đồng</td><td>1.985,2</td><td>4.450</td><td>2.136,1</td><td>48,0</td><td>107,6</td></tr>
</table>`;

describe('a row of an annex', () => {
  const opened = fromHtml(annex, 'phu-luc.html');
  if (!opened.ok) throw new Error(opened.problem.en);
  const reading = read(opened.document);

  test('is one claim: the result with its plan, the period before and both percentages', () => {
    const claims = printClaims(reading).map(({ subject, value, unit, period, comparisons }) => ({
      subject,
      value,
      unit,
      period,
      comparisons: comparisons.map(({ kind, value, unit, base }) => [kind, value, unit, base]),
    }));
    expect(claims.slice(-2)).toEqual([
      {
        subject: 'Cây lúa – diện tích',
        value: '20450',
        unit: 'ha',
        period: '2023-S1',
        comparisons: [
          ['base', '20100', 'ha', 'same-period'],
          ['base', '22000', 'ha', 'plan'],
          ['plan-share', '93.0', '%', 'plan'],
          ['index', '101.7', '%', 'same-period'],
        ],
      },
      {
        subject: 'Giá trị sản xuất (giá so sánh 2010)',
        value: '2136.1',
        unit: 'tỷ đồng',
        period: '2023-S1',
        comparisons: [
          ['base', '1985.2', 'tỷ đồng', 'same-period'],
          ['base', '4450', 'tỷ đồng', 'plan'],
          ['plan-share', '48.0', '%', 'plan'],
          ['index', '107.6', '%', 'same-period'],
        ],
      },
    ]);
  });

  test('numbers of rows and columns are ordinals and claim nothing', () => {
    const ordinals = printMentions(reading).filter(({ kind }) => kind === 'ordinal');
    expect(ordinals.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '3/2', '5', '3/1', '1', '2']);
  });
});

describe('tables', () => {
  test('of places say what is counted in the head, and the place in the row', () => {
    const claims = textClaims(
      'Huyện\tSố xã đạt chuẩn\tSố hộ nghèo\nHuyện Hòa An\t9\t1.020\nHuyện Thạch An\t5\t1.340\n',
    );
    expect(claims.map(({ subject, area, value }) => [subject, area, value])).toEqual([
      ['Số xã đạt chuẩn', 'huyện Hòa An', '9'],
      ['Số hộ nghèo', 'huyện Hòa An', '1020'],
      ['Số xã đạt chuẩn', 'huyện Thạch An', '5'],
      ['Số hộ nghèo', 'huyện Thạch An', '1340'],
    ]);
  });

  test('of two years claim the later one, the earlier being what it is compared with', () => {
    const claims = textClaims('Chỉ tiêu\tNăm 2021\tNăm 2022\nSố doanh nghiệp\t120\t150\n');
    expect(claims.map(({ value, period, comparisons }) => [value, period, comparisons.length])).toEqual([
      ['150', '2022', 1],
    ]);
  });

  test('take the unit of the line over them', () => {
    const claims = textClaims('Đơn vị tính: triệu đồng\n\nNội dung\tDự toán\tThực hiện\nThu nội địa\t900\t450\n');
    expect(claims.map(({ value, unit }) => [value, unit])).toEqual([['450', 'triệu đồng']]);
  });

  test('a fall is printed with its direction', () => {
    const claims = textClaims(
      'Chỉ tiêu\tĐVT\tThực hiện\tTăng, giảm so với cùng kỳ (%)\nĐàn trâu\tcon\t4.100\t-2,4\nĐàn bò\tcon\t3.000\t1,5\n',
    );
    expect(claims.map(({ comparisons: [first] }) => [first?.kind, first?.value, first?.direction])).toEqual([
      ['growth', '2.4', 'down'],
      ['growth', '1.5', 'up'],
    ]);
  });
});
