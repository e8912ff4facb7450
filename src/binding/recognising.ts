import type { Indicator, Unit } from '#figures';
import { countsPeople, fold } from '#vietnamese';
import { acquaint, type Acquaintance, type Acquainted, tellingTokens } from './acquainted.ts';
import { codeOf, inItsUnit } from './codes.ts';
import { type Evidence, evidenceOf, sentencesOf, tokenBook } from './evidence.ts';
import type { ItemNamed } from './items.ts';
import { knownItems, namesItem, tells } from './knownItems.ts';
import type { KnownCatalogue } from './known.ts';
import type { NamedStatement } from './naming.ts';
import { follows, type Statement } from './statement.ts';
import { tokensOf } from './tokens.ts';

/** A statement that surely is of an indicator the catalogue has, with the items of that indicator's breakdowns. */
export interface Recognised {
  readonly indicator: Indicator;
  readonly items: readonly ItemNamed[];
  /** 0 to about 1. */
  readonly score: number;
}

/**
 * Below `SURE` a person is asked; a second indicator that comes within `MARGIN` makes it unsure too. Set on reports of
 * several kinds so that next to nothing is taken for what it is not: a wrong match is worse than none.
 */
const SURE = 0.74;
const MARGIN = 0.06;
const NEAR = 0.8;
const OVER = 0.55;
const STRANGE = 0.3;
const ALONE = 0.2;
/** A statement that says `giải ngân` is of no indicator that does not. */
const ANOTHER = 0.2;
/** An indicator less of whose name is said is none, whatever else speaks for it. */
const LEAST = 0.56;
const SAME_FIELD = 0.1;
/** An indicator one of whose items the statement names is likelier. */
const BROKEN_DOWN = 0.16;
const SAME_UNIT = 0.07;

/**
 * By statement, what it surely is. Statements that hang on another (its plan, its last year) follow that one. `told` has
 * the names that tell the statements of the report apart.
 */
export function recognise(
  named: readonly NamedStatement[],
  known: KnownCatalogue,
  told: ReadonlyMap<Statement, string>,
): Map<Statement, Recognised> {
  const catalogue = acquaint(known);
  const again = namedAlike(named, catalogue, told);
  const tokens = tokenBook();
  const sentences = sentencesOf(named);
  const plain = named
    .filter(({ statement }) => !again.has(statement) && !statement.of && !NEVER.has(statement.kind))
    .map(each => {
      const sentence = sentences.get(each.statement) ?? '';
      return shownOf(each, evidenceOf(each, sentence, tokens), catalogue);
    });
  const fields = fieldsOf(pass(plain, () => null));
  return new Map([...inherited(pass(plain, ({ frame }) => fields.get(frame.heading) ?? null)), ...again]);
}

/** What an earlier import brought in under the very name: with its own items, which had their codes from there. */
function namedAlike(
  named: readonly NamedStatement[],
  { all }: Acquaintance,
  told: ReadonlyMap<Statement, string>,
): Map<Statement, Recognised> {
  const byCode = new Map(all.map(each => [each.indicator.code, each]));
  const found = new Map<Statement, Recognised>();
  for (const { statement, name, items } of named) {
    if (follows(statement)) continue;
    const last = told.get(statement) ?? name;
    const same = [codeOf(last), codeOf(inItsUnit(last, statement.unit))]
      .map(code => byCode.get(code))
      .find(each => each !== undefined && (statement.unit?.base ?? '') === (each.unit?.base ?? ''));
    if (same) found.set(statement, { indicator: same.indicator, items, score: NAMED_ALIKE });
  }
  return found;
}

/**
 * A paragraph on one animal, one disease, one offence: an item that is the only one of its dimension so far in the
 * block, and no part of a whole, is meant by the figures behind it too, where their indicator is broken down so.
 */
function inherited(found: Map<Statement, Recognised>): Map<Statement, Recognised> {
  const ofBlock = new Map<string, ItemNamed | null>();
  for (const [statement, recognised] of found) {
    const { indicator, items } = recognised;
    const lacking = indicator.dimensions.filter(code => !items.some(({ dimension }) => dimension === code));
    const more = lacking.flatMap(code => ofBlock.get(`${statement.block}|${code}`) ?? []);
    if (more.length > 0) found.set(statement, { ...recognised, items: [...items, ...more] });
    for (const item of items) {
      const place = `${statement.block}|${item.dimension}`;
      const before = ofBlock.get(place);
      const alone = statement.parent === null && (before === undefined || before?.code === item.code);
      ofBlock.set(place, alone ? item : null);
    }
  }
  return found;
}

/** The score of an indicator that was imported under this very name. */
const NAMED_ALIKE = 1.2;

/** A statement beside all the indicators it might be of, without regard to the field it stands in. */
interface Shown {
  readonly named: NamedStatement;
  readonly evidence: Evidence;
  readonly scored: readonly { readonly each: Acquainted; readonly score: number }[];
}

type FieldOf = (statement: Statement) => string | null;

function shownOf(named: NamedStatement, evidence: Evidence, catalogue: Acquaintance): Shown {
  const { statement } = named;
  const scored = catalogue.all
    .filter(each => fits(statement, each))
    .map(each => ({ each, score: scoreOf(each, evidence, catalogue.weight) }))
    .filter(
      ({ each, score }) =>
        score >= SURE - MARGIN - 2 * SAME_FIELD && (!each.needsItem || namesItem(named, each, evidence)),
    );
  return { named, evidence, scored };
}

function pass(shown: readonly Shown[], fieldOf: FieldOf): Map<Statement, Recognised> {
  const found = new Map<Statement, Recognised>();
  for (const each of shown) {
    const { statement } = each.named;
    const best = bestOf(each, fieldOf(statement));
    if (best) found.set(statement, best);
  }
  return found;
}

/** The field that most of what is recognised under a heading belongs to. */
function fieldsOf(found: ReadonlyMap<Statement, Recognised>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [{ frame }, { indicator }] of found) {
    const here = counts.get(frame.heading) ?? new Map<string, number>();
    counts.set(frame.heading, here.set(indicator.field, (here.get(indicator.field) ?? 0) + 1));
  }
  const most = new Map<string, string>();
  for (const [heading, here] of counts) {
    const [top] = [...here].sort((a, b) => b[1] - a[1]);
    if (top) most.set(heading, top[0]);
  }
  return most;
}

function bestOf({ named, evidence, scored }: Shown, field: string | null): Recognised | null {
  const inField = ({ indicator }: Acquainted): number =>
    field === null ? 0 : indicator.field === field ? SAME_FIELD : -SAME_FIELD;
  const [first, second] = scored
    .map(({ each, score }) => ({ each, score: score + inField(each) }))
    .sort((a, b) => b.score - a.score);
  if (!first || first.score < SURE || (second && first.score - second.score < MARGIN)) return null;
  return { indicator: first.each.indicator, items: knownItems(named, first.each, evidence), score: first.score };
}

const NEVER: ReadonlySet<Statement['kind']> = new Set(['difference', 'points', 'multiple', 'share-of-target', 'whole']);

function scoreOf(each: Acquainted, evidence: Evidence, weight: Acquaintance['weight']): number {
  const { own, core, over } = evidence;
  const implied = IMPLIED.get(each.unit?.base ?? '') ?? NOTHING;
  let [all, hit, unsaid] = [0, 0, false];
  const saying = each.tokens.filter(token => !implied.has(token));
  if (saying.length === 2 && !inOrder(saying.join(' '), evidence)) return 0;
  each.tokens.forEach((token, at) => {
    if (saying.length > 0 && implied.has(token)) return;
    const much = weight(token);
    const said = own.has(token) ? 1 : fartherOff(each.tokens, at, evidence);
    all += much;
    hit += much * said;
    unsaid ||= said < OVER && each.telling.has(token);
  });
  const covered = unsaid ? 0 : hit / all;
  if (covered < LEAST) return covered;
  let [said, strange] = [0, 0];
  for (const token of own) {
    const much = weight(token) * (core.has(token) ? 2 : 1);
    said += much;
    if (!each.allowed.has(token) && !over.has(token)) strange += much;
  }
  const other = [...core].some(token => tellingTokens.has(token) && !each.allowed.has(token)) ? ANOTHER : 0;
  const broken = each.items.some(item => tells(item, evidence.ownText)) ? BROKEN_DOWN : 0;
  return (
    covered -
    other -
    (STRANGE * strange) / Math.max(said, 1) +
    broken +
    (each.indicator.unit === evidence.unit ? SAME_UNIT : 0)
  );
}

/** What the unit says by itself: hectares of forest planted are an area. */
const IMPLIED = new Map([
  ['m²', new Set(tokensOf('diện tích'))],
  ['t', new Set(tokensOf('sản lượng khối lượng'))],
]);
const NOTHING: ReadonlySet<string> = new Set();

/** `rừng trồng` is no `trồng rừng`: a name of two words is said in their order. */
function inOrder(pair: string, { ownText, near, over }: Evidence): boolean {
  return ownText.includes(` ${pair} `) || near.has(pair) || over.has(pair);
}

/** What words around the number or over it are worth: they count where they stand as they do in the name. */
function fartherOff(tokens: readonly string[], at: number, { own, near, over }: Evidence): number {
  const token = tokens[at] ?? '';
  const pairs = [`${tokens[at - 1] ?? ''} ${token}`, `${token} ${tokens[at + 1] ?? ''}`];
  const alone = tokens.length === 1 || own.has(tokens[at - 1] ?? '') || own.has(tokens[at + 1] ?? '');
  if (pairs.some(pair => near.has(pair))) return NEAR;
  if (pairs.some(pair => over.has(pair))) return OVER;
  return alone && at > 0 && near.has(token) ? ALONE : 0;
}

/** Whether a number of this unit and kind can be of the indicator at all. */
function fits({ kind, unit }: Statement, { indicator, unit: other, tokens }: Acquainted): boolean {
  if (!sameMeasure(unit, other)) return false;
  if ((kind === 'rank') !== (indicator.nature === 'rank')) return false;
  if (tokens.includes(SHARED) !== (kind === 'contribution')) return false;
  if (kind === 'growth' || kind === 'gap') return tokens.includes(GROWN);
  if (kind === 'index') return indicator.nature === 'index';
  return true;
}

const [SHARED = '', GROWN = ''] = ['đóng', 'tăng'].map(fold);

function sameMeasure(one: Unit | null, other: Unit | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.base === other.base) return true;
  if (one.family !== 'count' || other.family !== 'count') return false;
  return (
    (countsPeople(one.base) && countsPeople(other.base)) ||
    one.name.startsWith(other.base) ||
    other.name.startsWith(one.base)
  );
}
