import { describe, expect, it } from 'vitest';
import { heldOf } from '../held.ts';
import { plainWording } from '../narrative.ts';
import { inCells, printBound } from './printBound.ts';
import { bound, indicator, printed, province, stored } from './printing.fixtures.ts';
import { boundProblemBrief, boundProblemSentence } from './problems.ts';

const setting = { area: 'vn-04', period: '2021-S1', wording: plainWording };

describe('a value', () => {
  it.each([
    ['grain value', '123.887,3'],
    ['grain', '123.887,3 tấn'],
    ['grain lead="ước đạt"', 'ước đạt 123.887,3 tấn'],
    ['grain lead="ước đạt" bare', '123.887,3 tấn'],
    ['grain unit="nghìn tấn"', '123,8873 nghìn tấn'],
    ['grain unit="nghìn tấn" decimals=1', '123,9 nghìn tấn'],
    ['grain decimals=-3', '124.000 tấn'],
    ['revenue unit="tỷ đồng"', '1,5 tỷ đồng'],
    ['revenue unit="đồng"', '1.500.000.000 đồng'],
    ['fires', '05 vụ'],
    ['fires unit="vụ cháy"', '05 vụ cháy'],
    ['fires base', '17 vụ'],
    ['grain target by=hdnd-tinh', '122.300 tấn'],
    ['grain target by=hdnd-tinh unitless', '122.300'],
    ['grain target by=hdnd-tinh unit="nghìn tấn" unitless', '122,3'],
    ['fires base unitless', '17'],
    ['grain unitless', '123.887,3'],
    ['place at=2020 unitless', '56'],
    ['poor', '17,36%'],
    ['poor rise=tăng fall=giảm', 'tăng 17,36%'],
    ['fires difference rise="nhiều hơn" fall="ít hơn" tail=""', 'ít hơn 12 vụ'],
    ['place at=2020', 'hạng 56'],
    ['place value at=2020 lead="xếp thứ"', 'xếp thứ 56'],
    ['revenue in-words', 'một nghìn năm trăm'],
    ['grain in-words decimals=0', 'một trăm hai mươi ba nghìn tám trăm tám mươi bảy'],
  ])('%s is printed %s', (text, expected) => expect(printed(text)).toBe(expected));

  it('rounds down behind trên and up behind gần, and drops the word where nothing was rounded', () => {
    expect(printed('grain lead="đạt trên" decimals=-3')).toBe('đạt trên 123.000 tấn');
    expect(printed('grain lead="đạt gần" decimals=-3')).toBe('đạt gần 124.000 tấn');
    expect(printed('grain lead="đạt trên"')).toBe('đạt 123.887,3 tấn');
    expect(printed('grain lead="bên trên"')).toBe('bên 123.887,3 tấn');
    expect(printed('grain lead="hươn" decimals=0')).toBe('hươn 123.887 tấn');
  });

  it('keeps its own digits where rounding would leave nothing of it', () => {
    expect(printed('grain lead="tăng hơn" decimals=-6')).toBe('tăng 123.887,3 tấn');
    expect(printed('fires base decimals=-2')).toBe('17 vụ');
  });

  it('is not padded in cells, nor where the report says so', () => {
    expect(printBound(bound('fires'), inCells(setting), province)).toMatchObject({ text: '5 vụ' });
    expect(printed('fires', province, { padCounts: false })).toBe('5 vụ');
    expect(printed('fires value')).toBe('05');
  });
});

// 123887.3 / 121220.5 = 1.02200...; 123887.3 / 122300 = 1.01298; 5 / 17 = 0.294; 1500 / 600 = 2.5
describe('a comparison', () => {
  it.each([
    ['grain of-target by=hdnd-tinh', 'đạt 101,3% kế hoạch'],
    ['grain of-target by=hdnd-tinh for=2021 decimals=2', 'đạt 101,30% kế hoạch'],
    ['grain over-target by=hdnd-tinh', 'vượt 1,3% kế hoạch'],
    ['grain over-target by=hdnd-tinh bare unitless', '1,3'],
    ['grain of-target by=hdnd-tinh bare unitless', '101,3'],
    ['fires difference bare unitless', '-12'],
    ['grain growth', 'tăng 2,2% so với cùng kỳ năm trước'],
    ['grain growth tail=""', 'tăng 2,2%'],
    ['grain growth tail=", cao nhất từ trước"', 'tăng 2,2%, cao nhất từ trước'],
    ['grain growth since=2020-S1 rise="tăng trưởng"', 'tăng trưởng 2,2% so với cùng kỳ năm trước'],
    ['grain index', 'bằng 102,2% so với cùng kỳ năm trước'],
    ['fires growth', 'giảm 70,6% so với cùng kỳ năm trước'],
    ['fires growth bare', '-70,6%'],
    ['fires difference', 'giảm 12 vụ so với cùng kỳ năm trước'],
    ['grain difference', 'tăng 2.666,8 tấn so với cùng kỳ năm trước'],
    ['poor points', 'tăng 0,64 điểm phần trăm so với cùng kỳ năm trước'],
    ['revenue multiple', 'gấp 2,5 lần so với cùng kỳ năm trước'],
    ['fires multiple', 'bằng 0,3 lần so với cùng kỳ năm trước'],
    ['revenue growth', 'tăng 150% so với cùng kỳ năm trước'],
    ['revenue growth decimals=1', 'tăng 150,0% so với cùng kỳ năm trước'],
    ['place rank-change at=2020', 'tăng 2 bậc so với năm 2019'],
    ['grain[crop=rice] share of=grain', 'chiếm 56,2%'],
    // (69600 - 66640) / 121220.5 = 2.4418 %
    ['grain[crop=rice] contribution of=grain', 'đóng góp 2,44 điểm phần trăm'],
  ])('%s is printed %s', (text, expected) => expect(printed(text)).toBe(expected));

  it('passes its target, misses it or reaches it as the digits say', () => {
    const against = (value: string) =>
      heldOf(
        [indicator('grain', 'tấn', 'flow')],
        [stored('grain', value), stored('grain', '1000', { measure: 'target:tw', period: '2021' })],
      );
    expect(printed('grain over-target by=tw', against('1084'))).toBe('vượt 8,4% kế hoạch');
    expect(printed('grain over-target by=tw', against('925'))).toBe('hụt 7,5% kế hoạch');
    expect(printed('grain over-target by=tw fall="chưa đạt, còn thiếu"', against('925'))).toBe(
      'chưa đạt, còn thiếu 7,5% kế hoạch',
    );
    expect(printed('grain over-target by=tw', against('1000.3'))).toBe('đạt kế hoạch');
  });

  it('never rises by 0,0%', () => {
    const held = heldOf(
      [indicator('grain', 'tấn', 'flow')],
      [stored('grain', '100040'), stored('grain', '100000', { period: '2020-S1' })],
    );
    expect(printed('grain growth', held)).toBe('không đổi so với cùng kỳ năm trước');
    expect(printed('grain growth decimals=2', held)).toBe('tăng 0,04% so với cùng kỳ năm trước');
    expect(printed('grain growth decimals=2 rise="tăng gần" fall="giảm"', held)).toBe(
      'tăng 0,04% so với cùng kỳ năm trước',
    );
  });

  it('flips when the figure does', () => {
    const held = (value: string) =>
      heldOf(
        [indicator('grain', 'tấn', 'flow')],
        [stored('grain', value), stored('grain', '100', { period: '2020-S1' })],
      );
    expect(printed('grain growth', held('110'))).toBe('tăng 10% so với cùng kỳ năm trước');
    expect(printed('grain growth', held('90'))).toBe('giảm 10% so với cùng kỳ năm trước');
  });

  it('says so when a part pulls the whole down', () => {
    const held = heldOf(
      [indicator('grain', 'tấn', 'flow')],
      [
        stored('grain', '180', { key: 'crop=rice' }),
        stored('grain', '200', { key: 'crop=rice', period: '2020-S1' }),
        stored('grain', '1000', { period: '2020-S1' }),
      ],
    );
    expect(printed('grain[crop=rice] contribution of=grain', held)).toBe('làm giảm 2,00 điểm phần trăm');
  });

  it('names a base that is not the year before the report', () => {
    const held = heldOf(
      [indicator('grain', 'tấn', 'flow')],
      [
        stored('grain', '110'),
        stored('grain', '100', { period: '2019-S1' }),
        stored('grain', '80', { period: '2018-S1' }),
      ],
    );
    expect(printed('grain growth since=2019-S1', held)).toBe('tăng 10% so với 6 tháng đầu năm 2019');
    expect(printed('grain growth at=2019-S1', held)).toBe('tăng 25% so với 6 tháng đầu năm 2018');
  });
});

describe('what a number rests on', () => {
  it('is told with the exact value and the place of the digits', () => {
    const answer = printBound(bound('grain of-target by=hdnd-tinh'), setting, province);
    if (!answer.ok) throw new Error(answer.problem.id);
    expect(answer.text.slice(answer.number.start, answer.number.end)).toBe('101,3%');
    // 100 * 123887.3 / 122300 = 1238873 / 12230
    expect(answer.exact).toBe('1238873/12230');
    expect(answer.rests.map(({ role, figure }) => [role, figure.period, figure.measure])).toEqual([
      ['of', '2021-S1', 'actual'],
      ['target', '2021', 'target:hdnd-tinh'],
    ]);
  });

  const marksOf = (text: string, held = province) => {
    const answer = printBound(bound(text), setting, held);
    return answer.ok ? answer.marks.map(({ id, role }) => `${id}/${role}`) : [answer.problem.id];
  };

  it('marks estimates, implied bases, and implied bases whose bounds would print other digits', () => {
    expect(marksOf('grain growth')).toEqual([]);
    expect(marksOf('poor')).toEqual(['estimate/of']);
    // 2905.5 / 2867.1 = 1.01339, / 2869.9 = 1.01240: 1,3 % and 1,2 %
    expect(marksOf('herd growth')).toEqual(['implied/base', 'uncertain/of']);
    // both are 1 %
    expect(marksOf('herd growth decimals=0')).toEqual(['implied/base']);
  });

  it('marks a figure that was entered before the figures of the half year close on 14 June', () => {
    const held = (enteredAt: string) =>
      heldOf([indicator('grain', 'tấn', 'flow')], [stored('grain', '1', { enteredAt })]);
    expect(marksOf('grain', held('2021-06-13T23:00:00Z'))).toEqual(['before-closing/of']);
    expect(marksOf('grain', held('2021-06-14T00:00:00Z'))).toEqual([]);
  });
});

describe('what is not printed', () => {
  it.each([
    ['wheat', 'indicator-unknown', 'Danh mục không có chỉ tiêu “wheat”'],
    ['grain at=2022-S1', 'figure-missing', 'Kho chưa có số liệu “Chỉ tiêu grain” của 6 tháng đầu năm 2022'],
    [
      'grain of-target by=tw',
      'figure-missing',
      'Kho chưa có chỉ tiêu kế hoạch “Chỉ tiêu grain” của 6 tháng đầu năm 2021 do Trung ương giao',
    ],
    ['poor growth', 'percent-differs-in-points', 'Hai tỷ lệ phần trăm chênh nhau theo điểm phần trăm'],
    ['grain points', 'points-need-percent', 'Điểm phần trăm chỉ dùng cho số tính bằng %'],
    ['grain unit="ha"', 'unit-of-another-kind', 'Không đổi được “tấn” sang “ha”'],
    ['grain unit="+++"', 'unit-unknown', 'Không có đơn vị tính “+++”'],
    ['grain in-words', 'no-words-for', 'Chỉ viết bằng chữ số nguyên'],
    ['grain growth at=2016/2020', 'no-year-before', 'Giai đoạn 2016-2020 không có cùng kỳ năm trước'],
  ])('%s: %s', (text, id, words) => {
    const answer = printBound(bound(text), setting, province);
    expect(answer.ok ? answer.text : answer.problem.id).toBe(id);
    if (!answer.ok) expect(boundProblemSentence(answer.problem, province).vi).toContain(words);
  });

  it('names the items of its breakdown and who set a target, where something is missing', () => {
    const itemName = (_: string, item: string) => (item === 'rice' ? 'Lúa' : null);
    const sentence = (text: string) => {
      const answer = printBound(bound(text), setting, province);
      if (answer.ok) throw new Error(answer.text);
      return boundProblemSentence(answer.problem, { ...province, itemName }).vi;
    };
    expect(sentence('grain[crop=rice;season=spring] at=2019-S1')).toContain('“Chỉ tiêu grain: Lúa, spring” của');
    expect(sentence('grain of-target by=hdnd-huyen')).toContain(' do HĐND huyện giao');
    expect(sentence('grain of-target by=ke-hoach')).not.toContain(' do ');
  });

  it('a figure that was rejected, or has a reason for no value', () => {
    const indicators = [indicator('grain', 'tấn', 'flow')];
    expect(printed('grain', heldOf(indicators, [stored('grain', '1', { status: 'rejected' })]))).toBe(
      '<figure-rejected>',
    );
    expect(printed('grain', heldOf(indicators, [stored('grain', null, { absence: 'not-due' })]))).toBe('<absent>');
  });
});

describe('an indicator that was merged into another', () => {
  const grain = { ...indicator('grain', 'tấn', 'flow'), validTo: '2022-01-01', mergedInto: 'food' };
  const food = { ...indicator('food', 'tấn', 'flow'), validTo: '2023-01-01', mergedInto: 'crops' };
  const crops = indicator('crops', 'tấn', 'flow');
  const held = heldOf([grain, food, crops], [stored('grain', '1000'), stored('crops', '2500', { period: '2023-S1' })]);
  const answer = (text: string) => printBound(bound(text), setting, held);

  it('prints as before where it has a figure, and is marked once the period reaches the merger', () => {
    expect(answer('grain')).toMatchObject({ ok: true, text: '1.000 tấn', marks: [] });
    const late = heldOf([grain, food, crops], [stored('grain', '900', { period: '2022-S1' })]);
    expect(printBound(bound('grain at=2022-S1'), setting, late)).toMatchObject({
      text: '900 tấn',
      marks: [{ id: 'merged', role: 'of' }],
    });
  });

  it('is never printed as the other: the author is told which that is in the end', () => {
    const missing = answer('grain at=2023-S1');
    if (missing.ok) throw new Error(missing.text);
    expect(missing.problem).toMatchObject({ id: 'indicator-merged', into: 'crops', on: '2022-01-01' });
    const { vi, en } = boundProblemSentence(missing.problem, held);
    expect(vi).toBe(
      'Chỉ tiêu “Chỉ tiêu grain” đã nhập vào “Chỉ tiêu crops” từ ngày 1/1/2022 nên 6 tháng đầu năm 2023 không còn số riêng; hãy gắn số của “Chỉ tiêu crops”, hoặc sửa lời.',
    );
    expect(en).toContain('has no figure of its own for the first half of 2023');
    expect(boundProblemBrief(missing.problem, bound('grain'), held)).toEqual({
      vi: 'Chỉ tiêu grain: đã nhập vào “Chỉ tiêu crops”',
      en: 'Chỉ tiêu grain: merged into “Chỉ tiêu crops”',
    });
    expect(answer('crops at=2023-S1')).toMatchObject({ text: '2.500 tấn' });
  });

  it('lacks a figure of its own for the time before the merger', () => {
    expect(answer('grain at=2020-S1')).toMatchObject({ problem: { id: 'figure-missing' } });
  });
});

it('says in a few words what a number would be of, and why it is not there', () => {
  const indicators = [{ ...indicator('grain', 'tấn', 'flow'), nameEn: 'Grain' }];
  const itemName = (_: string, item: string) => (item === 'rice' ? 'Lúa' : null);
  const brief = (text: string, figures: Parameters<typeof heldOf>[1] = []) => {
    const held = heldOf(indicators, figures);
    const printing = printBound(bound(text), setting, held);
    return printing.ok ? null : boundProblemBrief(printing.problem, bound(text), { ...held, itemName });
  };
  expect(brief('grain')).toEqual({ vi: 'Chỉ tiêu grain: chưa có số', en: 'Grain: no figure' });
  expect(brief('grain[crop=rice;season=spring]')).toEqual({
    vi: 'Chỉ tiêu grain (Lúa, spring): chưa có số',
    en: 'Grain (Lúa, spring): no figure',
  });
  expect(brief('grain growth', [stored('grain', '1')])?.vi).toBe('Chỉ tiêu grain: chưa có số gốc');
  expect(brief('grain', [stored('grain', null, { absence: 'not-due' })])?.vi).toBe('Chỉ tiêu grain: chưa đến kỳ');
  expect(brief('grain', [stored('grain', '1', { status: 'rejected' })])?.vi).toBe('Chỉ tiêu grain: số đã bị trả lại');
  expect(brief('grain points', [stored('grain', '1'), stored('grain', '2', { period: '2020-S1' })])?.vi).toBe(
    'Chỉ tiêu grain: không so sánh được',
  );
  expect(brief('wheat')?.vi).toBe('chỉ tiêu “wheat” không còn trong danh mục');
});
