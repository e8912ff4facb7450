import { type Area, type AreaLink, dateParts, type Indicator, isoDate, parseDecimal } from '#figures';
import type { Problem } from '../problem.ts';
import type { Refusal } from '../store.ts';
import { itemFaults } from './dimensions.ts';
import type { CatalogueInput } from './input.ts';
import type { Catalogue } from './read.ts';

export interface CatalogueRefusal extends Refusal {
  /** Which of the lists the row is in. */
  readonly list: keyof CatalogueInput;
}

type Fault = Problem & { readonly column: string };
type Held = Catalogue & { readonly areas: readonly Area[]; readonly links: readonly AreaLink[] };

/** Why the entries cannot be taken, one sentence each; empty when they can. */
export function refusalsOf(input: CatalogueInput, held: Held): CatalogueRefusal[] {
  const dimensions = codes([...held.dimensions, ...(input.dimensions ?? [])]);
  const organisations = codes([...held.organisations, ...(input.organisations ?? [])]);
  const indicators = new Map([...held.indicators, ...(input.indicators ?? [])].map(each => [each.code, each]));
  const areas = new Set([...held.areas, ...(input.areas ?? [])].map(({ id }) => id));
  return [
    ...each('indicators', input.indicators, entry => indicatorFaults(entry, { indicators, dimensions, organisations })),
    ...each('dimensions', input.dimensions, entry => [...codeFaults(entry.code), ...itemFaults(entry)]),
    ...each('organisations', input.organisations, ({ code }) => codeFaults(code)),
    ...each('areas', input.areas, entry => areaFaults(entry, areas)),
    ...each('links', input.links, entry => linkFaults(entry, areas)),
  ];
}

const codes = (entries: readonly { readonly code: string }[]) => new Set(entries.map(({ code }) => code));

function each<T>(
  list: keyof CatalogueInput,
  entries: readonly T[] | undefined,
  faultsOf: (entry: T) => readonly Fault[],
) {
  return (entries ?? []).flatMap((entry, row) => faultsOf(entry).map(fault => ({ ...fault, row, list })));
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && isoDate(...dateParts(text)) === text;

function codeFaults(code: string): Fault[] {
  if (/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(code)) return [];
  return [
    {
      id: 'bad-code',
      column: 'code',
      vi: `Mã “${code}” phải gồm chữ thường không dấu, chữ số, nối bằng gạch ngang.`,
      en: `The code “${code}” must be of small letters without accents and digits, joined by hyphens.`,
    },
  ];
}

function dayFaults(from: string, to: string | null, column: string): Fault[] {
  if (isDay(from) && (to === null || (isDay(to) && from < to))) return [];
  return [
    {
      id: 'bad-days',
      column,
      vi: `Thời gian hiệu lực từ ${from} đến trước ${to ?? '…'} không hợp lệ.`,
      en: `The validity from ${from} until before ${to ?? '…'} is not valid.`,
    },
  ];
}

const unknown = (column: string, what: { vi: string; en: string }, code: string): Fault => ({
  id: `unknown-${column}`,
  column,
  vi: `Không có ${what.vi} mang mã “${code}”.`,
  en: `There is no ${what.en} with the code “${code}”.`,
});

interface KnownCodes {
  /** As they would stand. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly dimensions: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

function indicatorFaults(entry: Indicator, { indicators, dimensions, organisations }: KnownCodes): Fault[] {
  const missing = entry.dimensions.filter(code => !dimensions.has(code));
  return [
    ...codeFaults(entry.code),
    ...dayFaults(entry.validFrom, entry.validTo, 'validFrom'),
    ...missing.map(code => unknown('dimensions', { vi: 'phân tổ', en: 'dimension' }, code)),
    ...(entry.owner === null || organisations.has(entry.owner)
      ? []
      : [unknown('owner', { vi: 'cơ quan', en: 'organisation' }, entry.owner)]),
    ...natureFaults(entry),
    ...mergeFaults(entry, indicators),
  ];
}

/** What took an indicator in is there, and is not in the end the indicator itself. */
function mergeFaults({ code, mergedInto, validTo }: Indicator, known: ReadonlyMap<string, Indicator>): Fault[] {
  if (mergedInto === undefined) return [];
  if (!known.has(mergedInto)) return [unknown('mergedInto', { vi: 'chỉ tiêu', en: 'indicator' }, mergedInto)];
  if (validTo !== null && !leadsTo(mergedInto, code, known)) return [];
  return [
    {
      id: 'bad-merge',
      column: 'mergedInto',
      vi: `Chỉ tiêu “${code}” không nhập vào “${mergedInto}” được: phải có ngày hết hiệu lực, và không nhập vòng về chính nó.`,
      en: `The indicator “${code}” cannot be merged into “${mergedInto}”: it must have come to an end, and not be what that was merged into.`,
    },
  ];
}

function leadsTo(from: string, code: string, known: ReadonlyMap<string, Indicator>): boolean {
  for (let [at, steps]: [string | undefined, number] = [from, 0]; at !== undefined; at = known.get(at)?.mergedInto) {
    if (at === code || steps > known.size) return true;
    steps += 1;
  }
  return false;
}

/** Rates, indices, shares and ranks are never summed; a stock is never summed over time. */
function natureFaults({ nature, overAreas, overTime }: Indicator): Fault[] {
  const counted = nature === 'flow' || nature === 'stock';
  if ((counted || (overAreas === 'none' && overTime !== 'sum')) && !(nature === 'stock' && overTime === 'sum'))
    return [];
  return [
    {
      id: 'not-summable',
      column: counted ? 'overTime' : 'overAreas',
      vi: `Chỉ tiêu thuộc loại “${nature}” không được cộng như vậy.`,
      en: `An indicator that is a ${nature} may not be summed so.`,
    },
  ];
}

function areaFaults(area: Area, known: ReadonlySet<string>): Fault[] {
  const overlaps = area.versions.some((version, at) => {
    const next = area.versions[at + 1];
    return next !== undefined && (version.to === null || version.to > next.from);
  });
  return [
    ...area.versions.flatMap(({ from, to }) => dayFaults(from, to, 'versions')),
    ...area.versions.flatMap(({ parent }) =>
      parent === null || known.has(parent) ? [] : [unknown('parent', { vi: 'địa bàn', en: 'area' }, parent)],
    ),
    ...(area.versions.length > 0 && !overlaps
      ? []
      : [
          {
            id: 'bad-versions',
            column: 'versions',
            vi: `Các thời kỳ của địa bàn “${area.id}” trống, chồng nhau hoặc không theo thứ tự.`,
            en: `The versions of the area “${area.id}” are missing, overlap or are out of order.`,
          },
        ]),
  ];
}

function linkFaults({ predecessor, successor, on, share }: AreaLink, known: ReadonlySet<string>): Fault[] {
  const missing = (
    [
      ['predecessor', predecessor],
      ['successor', successor],
    ] as const
  ).filter(([, id]) => !known.has(id));
  return [
    ...missing.map(([column, id]) => unknown(column, { vi: 'địa bàn', en: 'area' }, id)),
    ...dayFaults(on, null, 'on'),
    ...(share === null || (parseDecimal(share) !== null && Number(share) >= 0 && Number(share) <= 1)
      ? []
      : [
          {
            id: 'bad-share',
            column: 'share',
            vi: `Tỷ lệ “${share}” phải từ 0 đến 1.`,
            en: `The share “${share}” must be from 0 to 1.`,
          },
        ]),
  ];
}
