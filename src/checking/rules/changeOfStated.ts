import { interval } from '#figures';
import { type BlockReading, type Claim, claimsBefore, type Mention, type Placed, type Role } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { HUNDRED, inOnes, inUnitOf } from '../operand.ts';
import { addable } from '../parts.ts';
import { agrees, judge, type Recompute, type Relation } from '../relation.ts';
import { directed, type Emit, isLoose, printed, type Rule } from '../rule.ts';

/**
 * `…, thu nội địa 13.482 tỷ đồng. Thu nội địa bằng 87,5% so với cùng kỳ (15.416 tỷ đồng)`: a change with its base, of a
 * value that was stated before.
 */
function check(block: BlockReading, emit: Emit): void {
  const { figures, roles } = block;
  for (let at = 0; at + 1 < figures.length; at++) {
    const role = roles[at] as Role;
    if (!CHANGES.has(role.kind)) continue;
    const [change, base] = [figures[at] as Placed, figures[at + 1] as Placed];
    if (!isBaseOf(block, at) || isGathered(block, change.mention, base.mention)) continue;
    const index = block.claims.findIndex(({ figure }) => figure > at);
    const before = claimsBefore(block.claims, index < 0 ? block.claims.length : index);
    const relation = relationOf(block, { at, role, change, base, before });
    if (relation) emit(relation);
  }
}

const CHANGES: ReadonlySet<Role['kind']> = new Set(['growth', 'index', 'difference', 'plan-share']);

/** A figure in brackets right behind a change, and not the first of a pair. */
function isBaseOf({ figures, roles }: BlockReading, at: number): boolean {
  const [change, base, next] = [figures[at] as Placed, figures[at + 1] as Placed, figures[at + 2]];
  return (
    base.mention.kind === 'quantity' &&
    BASES.has((roles[at + 1] as Role).kind) &&
    base.bound === 'exact' &&
    change.bound === 'exact' &&
    !base.slashed &&
    !next?.slashed &&
    base.groups.length === change.groups.length + 1 &&
    OPENS.test(base.gap)
  );
}

const BASES: ReadonlySet<Role['kind']> = new Set(['value', 'base-value']);
const OPENS = /^[^.;()]{0,48}\(\s*(?:[\p{L}\d\s/]{0,24}:)?\s*$/u;

/** Whether the two are told of one figure already. */
function isGathered({ claims }: BlockReading, change: Mention, base: Mention): boolean {
  return claims.some(
    ({ comparisons, baseValues, mention }) =>
      baseValues.some(value => value.mention === base) &&
      (mention === change || comparisons.some(comparison => comparison.mention === change)) &&
      mention !== change,
  );
}

interface Change {
  readonly at: number;
  readonly role: Role;
  readonly change: Placed;
  readonly base: Placed;
  /** The claims before the base. */
  readonly before: readonly Claim[];
}

/** So many sentences back the value may have been stated. */
const FAR = 2;

function relationOf(block: BlockReading, sought: Change): Relation | null {
  const { before, base, change } = sought;
  const values = before
    .filter(
      ({ role, mention, placed, figure }) =>
        role.kind === 'value' &&
        mention !== base.mention &&
        figure < sought.at &&
        change.sentence - placed.sentence <= FAR &&
        addable(mention, base.mention) &&
        !isLoose(block, figure),
    )
    .reverse();
  const relations = values.map(value => ({ value, relation: between(block, value, sought) }));
  const held = relations.find(({ relation }) => agrees(relation));
  if (held) return change.mention.mantissa < LONG ? null : held.relation;
  const named = relations.filter(({ value }) => isNamed(value, sought) && areNear(value, sought));
  const [only] = named;
  if (!only || named.length > 1) return null;
  if (suspectOf(only.relation)) return only.relation;
  // Where nothing else is counted so, or a name of several words tells it apart, no single digit need mend it.
  const isOnly = values.length === 1 || nameOf(sought).length >= TWO;
  return { ...only.relation, verdict: isOnly ? 'doubtful' : 'undecided' };
}

/** Two digits: of a single one every other is one edit away. */
const LONG = 10;

const COMMON = new Set(
  'số riêng trong đó so với cùng kỳ năm tháng trước và gồm có là đạt tăng giảm bằng tỷ lệ'.split(' '),
);

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => !COMMON.has(word));

/** `880 người chết …, số người chết giảm 12% (120 người)`: the brackets hold the change, which is far below what it is of. */
function areNear({ mention }: Claim, { role, base }: Change): boolean {
  const ratio = inOnes(mention) / inOnes(base.mention);
  return role.kind === 'difference' || (ratio > 1 / FAR_APART && ratio < FAR_APART);
}

const FAR_APART = 3;
const TWO = 2;

/** The words that say what has changed. */
function nameOf({ role, change }: Change): string[] {
  const clause = change.before.replace(/^.*[,;.:)]/su, '');
  return wordsOf(role.about ?? (role.subject === '' ? clause : role.subject));
}

/** True where all that the change is said of is said of the value too. */
function isNamed({ placed, mention }: Claim, sought: Change): boolean {
  const words = nameOf(sought);
  if (words.length === 0) return false;
  const own = `${placed.gap.slice(-60).replace(/^.*[,;.(]/su, '')} ${mention.unit?.name ?? ''} ${/^[^,;.()]*/u.exec(placed.after)?.[0] ?? ''}`;
  const said = new Set(wordsOf(own));
  return words.every(word => said.has(word));
}

function between(block: BlockReading, { mention }: Claim, { role, change, base }: Change): Relation {
  return judge({
    rule: role.kind === 'plan-share' ? 'share-of-plan' : role.kind,
    stated: change.mention,
    others: [mention, base.mention],
    certain: true,
    recompute: recomputed(mention, { role, change: change.mention, base: base.mention }),
    formula: () =>
      `${printed(block, mention)} ${role.kind === 'difference' ? '−' : '÷'} ${printed(block, base.mention)}`,
  });
}

interface Sides {
  readonly role: Role;
  readonly change: Mention;
  readonly base: Mention;
}

function recomputed(value: Mention, { role, change, base }: Sides): Recompute {
  const as = { direction: role.direction, mention: change };
  if (role.kind === 'difference')
    return at => directed(interval.subtract(inUnitOf(change, value, at), inUnitOf(change, base, at)), as);
  return at => {
    const quotient = interval.divide(inUnitOf(base, value, at), at(base));
    const index = quotient && interval.scale(quotient, HUNDRED);
    if (!index || role.kind !== 'growth') return index;
    return directed(interval.subtract(index, interval.point(HUNDRED)), as);
  };
}

export const changeOfStated: Rule = {
  id: 'change-of-stated',
  title: { vi: 'Tăng, giảm của số đã nêu trước', en: 'Change of a figure stated before' },
  explanation: {
    vi: 'Tăng, giảm kèm số của kỳ trước trong ngoặc phải khớp với số của kỳ này đã nêu ở trước.',
    en: "A change with the earlier figure in brackets must fit this period's figure, stated before.",
  },
  claims: 2,
  compares: ['growth', 'index', 'difference', 'plan-share'],
  check,
  fires: [
    {
      text: 'Thu ngân sách 21.740 triệu đồng, trong đó: thuế 18.560 triệu đồng; tiền sử dụng đất 3.180 triệu đồng. Riêng tiền sử dụng đất đạt 97,5% dự toán (4.000 triệu đồng).',
      quote: '97,5%',
      suggestion: '79,5%',
    },
    {
      text: 'Thu ngân sách gồm thu nội địa 13.482 tỷ đồng và thu xuất nhập khẩu 3.216 tỷ đồng. Thu nội địa bằng 78,5% so với cùng kỳ (15.416 tỷ đồng).',
      quote: '78,5%',
      suggestion: '87,5%',
    },
    {
      text: 'Phát hiện 86 bệnh nhân, cấp 1.240 màn; số bệnh nhân giảm 21,3% so với cùng kỳ (125 bệnh nhân).',
      quote: '21,3%',
    },
  ],
  staysSilent: [
    'Thu ngân sách 21.740 triệu đồng, trong đó: thuế 18.560 triệu đồng; tiền sử dụng đất 3.180 triệu đồng. Riêng tiền sử dụng đất đạt 79,5% dự toán (4.000 triệu đồng).',
    'Xảy ra 1.850 vụ, làm chết 880 người. So với cùng kỳ năm trước, số người chết giảm 12% (-120 người).',
    'Xảy ra 1.850 vụ, làm chết 880 người. So với cùng kỳ năm trước, số người chết giảm 12% (120 người).',
    'Thu ngân sách gồm thu nội địa 13.482 tỷ đồng và thu xuất nhập khẩu 3.216 tỷ đồng. Thu nội địa bằng 87,5% so với cùng kỳ (15.416 tỷ đồng).',
    'Thu ngân sách gồm thu nội địa 13.482 tỷ đồng và thu xuất nhập khẩu 3.216 tỷ đồng. Thu tiền sử dụng đất bằng 78,5% so với cùng kỳ (15.416 tỷ đồng).',
    'Phát hiện 86 bệnh nhân, cấp 1.240 màn; số bệnh nhân giảm 31,2% so với cùng kỳ (125 bệnh nhân).',
  ],
};
