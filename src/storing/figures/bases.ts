/** The base of a comparison, on the boundaries of what is compared with it: the one place that answers. */
import { type Asked, askedKey, type HeldBase } from '#composing';
import {
  baseParts,
  type BaseQuestion,
  exactDecimal,
  type Figure,
  type Geography,
  type Indicator,
  namesOn,
  type Origins,
  periodOfCode,
  rational,
  restatedBase,
  type RestatingProblem,
  versionOn,
} from '#figures';
import { refusalSentence } from '#vietnamese';
import { areasOf, indicatorsOf } from '../catalogue/read.ts';
import type { Store } from '../store.ts';
import { figuresFor } from './asked.ts';
import { areasThatMoved } from './boundaries.ts';

type AskedBase = Asked & { readonly on: string };

/** A base whose land is not that of the period it is compared with; its own figure is none. */
interface Moved {
  readonly asked: AskedBase;
  readonly question: BaseQuestion;
  readonly origins: Origins;
  /** The area was not there yet: what it reported of that time is of the land it has had since. */
  readonly since: boolean;
}

/**
 * For each figure that is asked for on the boundaries of a later period (`on`), what stands in the place of its area's
 * own where land passed to or from the area in between: worked out by the shares from what the area was made of, or the
 * reason why not, as it stands or stood at an instant (ISO). Where the land is the same the area's own figure will do and
 * nothing is said; so it is where nothing can be worked out and an area that came later has said itself what it would
 * have been.
 */
export async function basesFor(
  store: Pick<Store, 'db' | 'province'>,
  asked: readonly Asked[],
  asOf?: string,
): Promise<readonly HeldBase[]> {
  const wanted = asked.filter((each): each is AskedBase => each.on !== undefined && each.measure === 'actual');
  const linked = await areasThatMoved(store, [...new Set(wanted.map(({ series }) => series.area))]);
  if (linked.size === 0) return [];
  const geography: Geography = await areasOf(store);
  const moved = movedOf(
    geography,
    wanted.filter(({ series }) => linked.has(series.area)),
  );
  if (moved.length === 0) return [];
  const [indicators, figures] = [await indicatorsOf(store), await figuresFor(store, moved.flatMap(figuresAsked), asOf)];
  const known = new Map(indicators.map(indicator => [indicator.code, indicator]));
  const held = new Map(figures.filter(({ status }) => status !== 'rejected').map(each => [askedKey(each), each]));
  return moved.flatMap(each => {
    const indicator = known.get(each.asked.series.indicator);
    if (indicator === undefined) return [];
    const answer = answerTo(geography, each, { indicator, held });
    return !answer.ok && each.since && hasValue(held.get(ownKey(each))) ? [] : [answer];
  });
}

function movedOf(geography: Geography, wanted: readonly AskedBase[]): readonly Moved[] {
  const origins = new Map<string, Origins>();
  const moved = new Map<string, Moved>();
  for (const asked of wanted) {
    const question = { area: asked.series.area, period: asked.on, basePeriod: asked.period };
    const [later, earlier] = [periodOfCode(asked.on), periodOfCode(asked.period)];
    // What is not earlier is no base, and comparing says so.
    if (later === null || earlier === null || earlier.to > later.to) continue;
    const key = `${question.area} ${later.to} ${earlier.to}`;
    const found = origins.get(key) ?? baseParts(geography, question);
    origins.set(key, found);
    if (isOwn(found, question.area)) continue;
    const area = geography.areas.find(({ id }) => id === question.area);
    const since = area !== undefined && versionOn(area, earlier.to) === null;
    moved.set(askedKey(asked), { asked, question, origins: found, since });
  }
  return [...moved.values()];
}

/** True where the area's own figure is the base: of the same land; or of an area that was gone, with no land to restate to. */
function isOwn(origins: Origins, area: string): boolean {
  if (!origins.ok) return origins.problem.id === 'area-not-then' || origins.problem.id === 'area-unknown';
  const [only] = origins.parts;
  return origins.parts.length === 1 && only?.area === area && rational.compare(only.share, rational.whole(1)) === 0;
}

const ownKey = ({ asked }: Moved): string => askedKey({ ...asked, on: undefined });

const hasValue = (figure: Figure | undefined): boolean => (figure?.value ?? null) !== null;

function figuresAsked(moved: Moved): Asked[] {
  const { on: _on, ...own } = moved.asked;
  return moved.since ? [own, ...partsAsked(moved)] : partsAsked(moved);
}

function partsAsked({ asked: { on: _on, ...asked }, origins }: Moved): Asked[] {
  return origins.ok ? origins.parts.map(({ area }) => ({ ...asked, series: { ...asked.series, area } })) : [];
}

interface Known {
  readonly indicator: Indicator;
  readonly held: ReadonlyMap<string, Figure>;
}

function answerTo(geography: Geography, moved: Moved, { indicator, held }: Known): HeldBase {
  const { asked, question, origins } = moved;
  const areas = origins.ok ? origins.parts.map(({ area }) => area) : [];
  const refuse = (problem: RestatingProblem): HeldBase => {
    const day = periodOfCode(question.period)?.to ?? '';
    return { ...asked, ok: false, refused: refusalSentence(problem, namesOn(geography.areas, day)), areas };
  };
  if (!origins.ok) return refuse(origins.problem);
  const figures = new Map(
    partsAsked(moved).flatMap(part => {
      const figure = held.get(askedKey(part));
      return figure === undefined ? [] : [[part.series.area, figure] as const];
    }),
  );
  const base = restatedBase(geography, question, { indicator, held: figures });
  if (!base.ok) return refuse(base.problem);
  const parts = origins.parts.flatMap(({ area, share }) => {
    const figure = figures.get(area);
    return figure === undefined ? [] : [{ share: exactDecimal(share) ?? '', figure }];
  });
  const { figure, boundaries = '' } = base.operand;
  return { ...asked, ok: true, figure, boundaries, parts };
}
