import { findPlaces, type Place } from '#vietnamese';

/** A place named with its kind, `huyện Bảo Lâm`, and where. */
export interface AreaWords {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const KINDED =
  /(?<!\p{L})([Tt]ỉnh|[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường) (\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}+){0,3})(?!\p{L})/gu;
const KINDED_CAPITALS =
  /(?<!\p{L})(TỈNH|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|HUYỆN|QUẬN|XÃ|PHƯỜNG) (\p{Lu}{2,}(?: \p{Lu}{1,}){0,3})(?!\p{L})/gu;

/** Places that a text names with their kind, known to the gazetteer or not, in its order. */
export function areaWordsIn(text: string): AreaWords[] {
  const areas: AreaWords[] = [];
  for (const { start, end, kind, places } of findPlaces(text, '04')) {
    if (kind !== null) areas.push({ start, end, name: `${kind} ${places[0]?.name ?? ''}` });
  }
  const known = new Set(areas.map(({ start }) => start));
  for (const pattern of [KINDED, KINDED_CAPITALS]) {
    for (const found of text.matchAll(pattern)) {
      const [words, kind = '', name = ''] = found;
      const [start, end] = [found.index, found.index + words.length];
      if (known.has(start)) continue;
      areas.push({ start, end, name: `${kind.toLowerCase()} ${pattern === KINDED ? name : titled(name)}` });
    }
  }
  return listed(
    text,
    areas.sort((a, b) => a.start - b.start),
  );
}

/** `huyện Bảo Lạc và Bảo Lâm` is one place of a figure. */
function listed(text: string, areas: readonly AreaWords[]): AreaWords[] {
  const merged: AreaWords[] = [];
  for (const area of areas) {
    const last = merged.at(-1);
    if (last && /^\s*(?:,|và)\s*$/u.test(text.slice(last.end, area.start))) {
      merged[merged.length - 1] = { start: last.start, end: area.end, name: `${last.name}, ${area.name}` };
    } else merged.push(area);
  }
  return merged;
}

function titled(capitals: string): string {
  return capitals.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
}

/** The place that a whole label names, with or without its kind: a row of a table by district. */
export function areaOfLabel(label: string): string | null {
  const text = label.replace(/^[\s\d.+*-]+/u, '').trim();
  const [found] = findPlaces(text, '04');
  if (found && found.start === 0 && found.end === text.length) return nameOf(found.places);
  const [kinded] = areaWordsIn(text);
  return kinded && kinded.start === 0 && kinded.end === text.length ? kinded.name : null;
}

function nameOf(places: readonly Place[]): string | null {
  const [place] = places;
  return place ? `${place.kind} ${place.name}` : null;
}

const OFTEN = 2;

/** The province that a text names most, if it does so more than once. */
export function provinceIn(text: string): string | null {
  const counts = new Map<string, number>();
  for (const { places } of findPlaces(text)) {
    const name = nameOf(places.filter(({ level }) => level === 'province'));
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= OFTEN ? most[0] : null;
}
