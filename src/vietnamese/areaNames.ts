/** Which area a name means, asked with the day and with what it lies in: a name alone decides nothing. */
import { type Area, type AreaLevel, type AreaVersion, pathOn, versionOn } from '#figures';
import { fold, foldAccents } from './fold.ts';
import { kindOf, kindWords, spellings } from './places.ts';

export interface AreaQuestion {
  /** `xã Hưng Đạo, huyện Bảo Lạc`, `Hoà An`, `TP Cao Bằng`: the kind and the areas above may be said, accents left out. */
  readonly text: string;
  /** The day on which it is to have existed; without one, areas of any time answer. */
  readonly date?: string;
  readonly level?: AreaLevel;
  /** Id of an area it lies in, at any depth. */
  readonly within?: string;
}

export interface AreaCandidate {
  readonly area: Area;
  readonly version: AreaVersion;
}

export type AreaAnswer =
  | ({ readonly ok: true } & AreaCandidate)
  | { readonly ok: false; readonly problem: AreaNameProblem };

export interface AreaNameProblem {
  /** No area is so called; several are; or those so called did not exist on the day. */
  readonly id: 'name-unknown' | 'name-ambiguous' | 'name-not-then';
  readonly text: string;
  readonly candidates: readonly AreaCandidate[];
  readonly vi: string;
  readonly en: string;
}

/** Every version under the keys of its spellings. */
interface Index {
  readonly known: ReadonlyMap<string, Area>;
  /** With accents, then without: the first that finds a name decides. */
  readonly called: readonly ReadonlyMap<string, readonly AreaCandidate[]>[];
}

const KEYS = [fold, foldAccents];
const indices = new WeakMap<readonly Area[], Index>();

/** Made once for each list of areas; the list is frozen by custom. */
function indexOf(areas: readonly Area[]): Index {
  const made = indices.get(areas);
  if (made !== undefined) return made;
  const candidates = areas.flatMap(area => area.versions.map(version => ({ area, version })));
  const called = KEYS.map(key => {
    const index = new Map<string, AreaCandidate[]>();
    for (const candidate of candidates) {
      for (const name of new Set(spellingsOf(candidate.version.name).map(key))) {
        index.set(name, [...(index.get(name) ?? []), candidate]);
      }
    }
    return index;
  });
  const index = { known: new Map(areas.map(area => [area.id, area])), called };
  indices.set(areas, index);
  return index;
}

/** One area, or the candidates between which a person must choose. Nothing is guessed. */
export function areaNamed(areas: readonly Area[], question: AreaQuestion): AreaAnswer {
  const [own = '', ...above] = question.text
    .normalize('NFC')
    .split(/[,;]/)
    .map(part => part.trim());
  const { known, called: byKey } = indexOf(areas);
  const { name, kind } = withoutKind(own);
  const suits = ({ area, version }: AreaCandidate) =>
    (kind === null || version.kind === kind) &&
    (question.level === undefined || version.level === question.level) &&
    liesIn(
      { known, areas, date: question.date ?? version.from },
      { area, version },
      { above, within: question.within },
    );
  for (const [at, key] of KEYS.entries()) {
    const called = (byKey[at]?.get(key(name)) ?? []).filter(suits);
    if (called.length === 0) continue;
    const { date } = question;
    const existing =
      date === undefined ? called : called.filter(({ area, version }) => versionOn(area, date) === version);
    return decided(question, { called, existing: oncePerArea(existing) });
  }
  return { ok: false, problem: problem('name-unknown', question, []) };
}

function decided(
  question: AreaQuestion,
  { called, existing }: { readonly called: readonly AreaCandidate[]; readonly existing: readonly AreaCandidate[] },
): AreaAnswer {
  const [only] = existing;
  if (only === undefined) return { ok: false, problem: problem('name-not-then', question, oncePerArea(called)) };
  if (existing.length === 1) return { ok: true, ...only };
  return { ok: false, problem: problem('name-ambiguous', question, existing) };
}

const kindFirst = new RegExp(`^${kindWords}\\s{0,3}(?=\\p{L})`, 'iu');

/** The name without its kind, and the kind when one is said. A name may itself begin with such letters: `Phục Hòa`. */
function withoutKind(text: string): { readonly name: string; readonly kind: string | null } {
  const said = kindFirst.exec(text);
  const end = said?.[0].length ?? 0;
  const apart = said !== null && /[\s.]$/u.test(said[0]);
  return apart ? { name: text.slice(end), kind: kindOf(said[1] ?? '') } : { name: text, kind: null };
}

function isCalled(area: Area, text: string, key: (text: string) => string): boolean {
  const { name, kind } = withoutKind(text);
  return area.versions.some(
    version =>
      (kind === null || version.kind === kind) && spellingsOf(version.name).some(one => key(one) === key(name)),
  );
}

function spellingsOf(name: string): string[] {
  return [name, ...spellings.flatMap(([one, also]) => (one === name ? [also] : []))];
}

/** The last version of each area: what it was called most lately. */
function oncePerArea(candidates: readonly AreaCandidate[]): AreaCandidate[] {
  return [...new Map(candidates.map(candidate => [candidate.area.id, candidate])).values()];
}

interface Around {
  readonly known: ReadonlyMap<string, Area>;
  readonly areas: readonly Area[];
  readonly date: string;
}

function liesIn(
  { known, areas, date }: Around,
  { area, version }: AreaCandidate,
  { above, within }: { readonly above: readonly string[]; readonly within: string | undefined },
): boolean {
  if (above.length === 0 && within === undefined) return true;
  const day = versionOn(area, date) === version ? date : version.from;
  const path = pathOn(areas, area.id, day).slice(0, -1);
  if (within !== undefined && !path.includes(within)) return false;
  return above.every(text =>
    path.some(id => {
      const higher = known.get(id);
      return higher !== undefined && KEYS.some(key => isCalled(higher, text, key));
    }),
  );
}

function problem(
  id: AreaNameProblem['id'],
  { text, date }: AreaQuestion,
  candidates: readonly AreaCandidate[],
): AreaNameProblem {
  const list = candidates.map(({ version }) => `${version.kind} ${version.name} (${version.code})`).join(', ');
  const day = date === undefined ? '' : date.split('-').reverse().join('/');
  const words = {
    'name-unknown': [`Không có địa bàn nào tên “${text}”.`, `No area is called “${text}”.`],
    'name-ambiguous': [
      `“${text}” có thể là: ${list}. Hãy nói rõ cấp hoặc nơi trực thuộc.`,
      `“${text}” may be: ${list}. Say its kind or what it lies in.`,
    ],
    'name-not-then': [
      `Ngày ${day} không có địa bàn “${text}”; tên này thuộc về: ${list}, ở thời gian khác.`,
      `On ${day} there was no area “${text}”; the name belongs, at another time, to: ${list}.`,
    ],
  } as const;
  const [vi, en] = words[id];
  return { id, text, candidates, vi, en };
}
