import { type Mention, named, type ReadBlock } from '#reading';
import { caoBangPlaces, districtLevelEnd } from '#vietnamese';
import type { EmitSpread } from '../located.ts';
import { stating } from '../relation.ts';
import type { SpreadRule } from '../spread.ts';

/**
 * Places named as acting when they no longer were: any district after the level ended on 1 July 2025, and districts of
 * Cao Bằng after their merger of 2020. A text about the past, or one that says `cũ`, is left alone.
 */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  const written = dateOfReport(blocks);
  for (let index = 0; index < blocks.length; index++) {
    const { reading } = blocks[index] as ReadBlock;
    if (!reading.text.includes('uyện ')) continue;
    const dates = datesIn(reading.mentions).sort();
    const [date, earliest] = [dates.at(-1) ?? written, dates[0] ?? '9999'];
    if (!date || (written && earliest < districtLevelEnd && date >= districtLevelEnd && written > date)) continue;
    if (date < FIRST_END) continue;
    const found = ENDED.exec(reading.text) ?? (date >= districtLevelEnd ? ANY_DISTRICT.exec(reading.text) : null);
    if (!found || isPast(reading.text, found.index)) continue;
    const end = endOf(found[1] ?? '') ?? districtLevelEnd;
    if (date < end || earliest < end) continue;
    emit(notThere(named('other', { start: found.index, end: found.index + found[0].length }), { index, end, date }));
  }
}

/** Names of Cao Bằng districts that ended before the level did, with the day they ended. */
const ENDED_DISTRICTS = new Map(
  caoBangPlaces
    .filter(({ kind, to }) => kind === 'huyện' && to !== null && to < districtLevelEnd)
    .map(({ name, to }) => [name, to as string]),
);
const ENDED = new RegExp(`[Hh]uyện\\s+(${[...ENDED_DISTRICTS.keys()].join('|') || '(?!)'})(?!\\p{L})`, 'u');
const ANY_DISTRICT = /(?:UBND\s+)?huyện\s+(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})/u;

/** Before this day no district of the tables had ended. */
const FIRST_END = [...ENDED_DISTRICTS.values(), districtLevelEnd].sort()[0] as string;

function endOf(name: string): string | undefined {
  return ENDED_DISTRICTS.get(name);
}

function isPast(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 40), at + 60);
  return /(?:cũ|trước đây|nguyên|trước (?:khi )?sắp xếp|trước sáp nhập|thuộc huyện|sau sáp nhập|sau sắp xếp)/iu.test(
    around,
  );
}

/** Dates of the block as ISO text; a bare year counts as its last day. */
function datesIn(mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ date }) => {
    if (!date || !/^(?:19|20)\d\d/.test(date) || date.includes('/')) return [];
    return [
      date.length === 4
        ? `${date}-12-31`
        : date.includes('Q')
          ? `${date.slice(0, 4)}-12-31`
          : date.length === 7
            ? `${date}-28`
            : date,
    ];
  });
}

/** How many of the first blocks may hold the title and date of a report. */
const HEAD = 12;

function dateOfReport(blocks: readonly ReadBlock[]): string | null {
  const dates = blocks.slice(0, HEAD).flatMap(({ reading }) => datesIn(reading.mentions));
  return dates.sort().at(-1) ?? null;
}

interface Place {
  readonly index: number;
  readonly end: string;
  readonly date: string;
}

function notThere(place: Mention, { index, end, date }: Place) {
  const day = end.split('-').reverse().join('/');
  return {
    relation: stating({
      rule: 'place-in-time',
      verdict: 'doubtful',
      stated: place,
      others: [],
      formula: () => date.split('-').reverse().join('/'),
      remark: {
        vi: `Đơn vị này không còn từ ngày ${day}.`,
        en: `This unit ended on ${day}.`,
      },
    }),

    blocks: new Map([[place, index]]),
  };
}

export const placeInTime: SpreadRule = {
  id: 'place-in-time',
  title: { vi: 'Địa danh theo thời gian', en: 'Places in time' },
  explanation: {
    vi: 'Một đơn vị hành chính chỉ được nêu như đang hoạt động trong thời gian nó tồn tại; cấp huyện kết thúc ngày 01/7/2025.',
    en: 'An administrative unit acts only while it exists; the district level ended on 1 July 2025.',
  },
  check,
  fires: [
    { text: 'Tháng 3/2026, UBND huyện Sông Lô tổ chức 12 hội nghị.', quote: 'UBND huyện Sông Lô' },
    { text: 'Trong năm 2021, huyện Thông Nông trồng mới 215 ha rừng.', quote: 'huyện Thông Nông' },
  ],
  staysSilent: [
    'Tháng 3/2024, UBND huyện Sông Lô tổ chức 12 hội nghị.',
    'Tháng 3/2026, các xã thuộc huyện Sông Lô cũ trồng 215 ha rừng.',
    'Trong năm 2021, huyện Hà Quảng trồng mới 215 ha rừng.',
    'Năm 2019, huyện Thông Nông trồng mới 215 ha rừng.',
    'Ngày 30/6/2025, UBND huyện Sông Lô tổ chức bàn giao 12 phòng làm việc.',
  ],
};
