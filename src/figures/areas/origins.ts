/** Of which earlier areas an area is made, followed back through every change by the links and their shares. */
import type { Area, AreaLink } from '../area.ts';
import { parseDecimal, toRational } from '../decimal.ts';
import * as rational from '../rational.ts';
import type { Rational } from '../rational.ts';
import { addDays } from '../calendar.ts';
import { versionOn } from './versions.ts';

export interface Geography {
  readonly areas: readonly Area[];
  readonly links: readonly AreaLink[];
}

/** From one day's boundaries to a later day's. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The part of an earlier area that an area was made of. */
export interface AreaPart {
  readonly area: string;
  /** Above 0, at most 1. */
  readonly share: Rational;
}

export type AreaProblem =
  | { readonly id: 'area-unknown'; readonly area: string }
  /** The area did not exist on the day for which it is asked. */
  | { readonly id: 'area-not-then'; readonly area: string; readonly date: string }
  /** Part of one area went to another and nobody says how much. */
  | { readonly id: 'share-unknown'; readonly predecessor: string; readonly successor: string; readonly on: string }
  /** It came into being between the two days and no link says of what. */
  | { readonly id: 'origin-unknown'; readonly area: string; readonly on: string }
  /** The boundaries of an earlier day were asked for: what has been put together is not taken apart. */
  | { readonly id: 'backwards'; readonly from: string; readonly to: string }
  /** An old area is part of a new one that also took in others. */
  | { readonly id: 'straddled'; readonly area: string; readonly successors: readonly string[] };

export type Origins =
  | { readonly ok: true; readonly parts: readonly AreaPart[] }
  | { readonly ok: false; readonly problem: AreaProblem };

const ONE = rational.whole(1);

/** The areas of the day `from` of which the area of the day `to` was made; itself alone where nothing changed. */
export function originsOf(geography: Geography, id: string, { from, to }: Span): Origins {
  const known = new Map(geography.areas.map(area => [area.id, area]));
  const area = known.get(id);
  if (area === undefined) return refused({ id: 'area-unknown', area: id });
  if (versionOn(area, to) === null) return refused({ id: 'area-not-then', area: id, date: to });
  if (to < from) return refused({ id: 'backwards', from, to });
  let parts = new Map<string, Rational>([[id, ONE]]);
  for (const day of changeDays(geography.links, { from, to })) {
    const before = new Map<string, Rational>();
    for (const [part, share] of parts) {
      const step = madeOn(geography.links, known, { area: part, day });
      if (!step.ok) return step;
      for (const piece of step.parts) {
        const sum = before.get(piece.area) ?? rational.whole(0);
        before.set(piece.area, rational.add(sum, rational.multiply(share, piece.share)));
      }
    }
    parts = before;
  }
  for (const part of parts.keys()) {
    if (existed(known, part, from)) continue;
    return refused({ id: 'origin-unknown', area: part, on: known.get(part)?.versions[0]?.from ?? to });
  }
  return { ok: true, parts: [...parts].map(([part, share]) => ({ area: part, share })) };
}

function refused(problem: AreaProblem): { readonly ok: false; readonly problem: AreaProblem } {
  return { ok: false, problem };
}

function existed(known: ReadonlyMap<string, Area>, id: string, date: string): boolean {
  const area = known.get(id);
  return area !== undefined && versionOn(area, date) !== null;
}

/** The days on which something passed from area to area, the latest first. */
function changeDays(links: readonly AreaLink[], { from, to }: Span): string[] {
  const days = new Set(links.map(link => link.on).filter(on => from < on && on <= to));
  return [...days].sort().reverse();
}

/** Of what the area was made on the day: of what came to it, and of what it kept of itself. */
function madeOn(
  links: readonly AreaLink[],
  known: ReadonlyMap<string, Area>,
  { area, day }: { readonly area: string; readonly day: string },
): Origins {
  const parts: AreaPart[] = [];
  for (const link of links) {
    if (link.on !== day || link.successor !== area || link.predecessor === area) continue;
    const share = shareOf(link);
    if (share === null)
      return refused({ id: 'share-unknown', predecessor: link.predecessor, successor: area, on: day });
    if (share.numerator !== 0) parts.push({ area: link.predecessor, share });
  }
  if (existed(known, area, addDays(day, -1))) {
    const kept = keptOn(links, area, day);
    if (kept === null) return refused({ id: 'share-unknown', predecessor: area, successor: area, on: day });
    if (kept.numerator !== 0) parts.push({ area, share: kept });
  }
  return parts.length === 0 ? refused({ id: 'origin-unknown', area, on: day }) : { ok: true, parts };
}

/** The share of an area that lives on which it kept: as a link to itself says, else what the other links leave. */
function keptOn(links: readonly AreaLink[], area: string, day: string): Rational | null {
  const given = links.filter(link => link.on === day && link.predecessor === area);
  const self = given.find(link => link.successor === area);
  if (self !== undefined) return shareOf(self);
  let kept = ONE;
  for (const link of given) {
    const share = shareOf(link);
    if (share === null) return null;
    kept = rational.subtract(kept, share);
  }
  return kept;
}

/** Null when it is not known, or no share at all. */
export function shareOf(link: Pick<AreaLink, 'share'>): Rational | null {
  const written = link.share === null ? null : parseDecimal(link.share);
  if (written === null) return null;
  const share = toRational(written);
  return share.numerator >= 0 && rational.compare(share, ONE) <= 0 ? share : null;
}

/**
 * The first day of the boundaries that the area had on the date: the last day up to then on which something passed to or
 * from it, else its own first day. Two values of one area are of one territory when these days are the same.
 */
export function territorySince({ areas, links }: Geography, id: string, date: string): string | null {
  const first = areas.find(area => area.id === id)?.versions[0]?.from;
  if (first === undefined) return null;
  const moved = links.filter(link => (link.predecessor === id || link.successor === id) && link.on <= date);
  return moved.reduce((latest, link) => (link.on > latest ? link.on : latest), first);
}

/** A day on which an area ended and its known shares do not make 1. */
export interface IncompleteShares {
  readonly predecessor: string;
  readonly on: string;
  readonly total: Rational;
}

/** What a catalogue of links should be told before it is kept; areas with an unknown share are not among them. */
export function incompleteShares({ areas, links }: Geography): IncompleteShares[] {
  const known = new Map(areas.map(area => [area.id, area]));
  const changes = new Map<string, AreaLink[]>();
  for (const link of links) {
    const key = `${link.predecessor} ${link.on}`;
    changes.set(key, [...(changes.get(key) ?? []), link]);
  }
  return [...changes.values()].flatMap(given => {
    const { predecessor, on } = given[0] as AreaLink;
    const shares = given.map(shareOf);
    if (existed(known, predecessor, on) || shares.includes(null)) return [];
    const total = shares.reduce<Rational>((sum, share) => rational.add(sum, share ?? ONE), rational.whole(0));
    return rational.compare(total, ONE) === 0 ? [] : [{ predecessor, on, total }];
  });
}
