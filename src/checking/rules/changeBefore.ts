import {
  type BlockReading,
  changesIn,
  type Claim,
  claimsBefore,
  type Comparison,
  type Mention,
  type RoleKind,
  statesValue,
} from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { agrees, type Relation } from '../relation.ts';
import { comparisonsOf, type Emit, type Rule } from '../rule.ts';
import { fromDifference } from './rateOfChange.ts';

/** `Xảy ra 45 vụ, làm chết 12 người. So với cùng kỳ giảm 15 vụ (25%), giảm 3 người chết (20%)`. */
function check(block: BlockReading, emit: Emit): void {
  const open: Open[] = [];
  const confirmed = new Set<number>();
  for (let index = 1; index < block.claims.length; index++) {
    const change = block.claims[index] as Claim;
    if (statesValue(change) || !CHANGES.has(change.role.kind) || change.role.base?.kind === 'plan') continue;
    const difference = comparisonsOf(change, 'difference')[0];
    const rate = comparisonsOf(change, 'growth', 'index')[0];
    // `giảm 15 vụ (25%)`, `giảm 25% (15 vụ)`: one behind the other, in either order.
    if (!difference || !rate || Math.abs(rate.figure - difference.figure) !== 1) continue;
    const values = valuesBefore(block, index, difference.mention);
    const relations = values.map(claim => relate(block, { claim, difference, rate }));
    const held = relations.find(relation => relation !== undefined && agrees(relation));
    const [first] = relations;
    if (held) {
      emit(held);
      confirmed.add(change.placed.sentence);
    } else if (first && relations.length === 1)
      open.push({ relation: first, change, isNamed: isNamed(block, change, values[0] as Claim) });
  }
  for (const each of open) emit(settled(each, confirmed.has(each.change.placed.sentence)));
}

/** A change that does not lead from the one value that it may be of. */
interface Open {
  readonly relation: Relation;
  readonly change: Claim;
  /** True where the words tie the two together. */
  readonly isNamed: boolean;
}

const CHANGES: ReadonlySet<RoleKind> = new Set(['difference', 'growth', 'index']);

/** The values of the two sentences before that the change may be one of, the best named first. */
function valuesBefore({ claims }: BlockReading, index: number, { unit }: Mention): Claim[] {
  const change = claims[index] as Claim;
  const near = claimsBefore(claims, index).filter(
    ({ placed, role, mention }) =>
      role.kind === 'value' &&
      placed.sentence < change.placed.sentence &&
      change.placed.sentence - placed.sentence <= FAR &&
      changesIn(mention.unit, unit),
  );
  const words = wordsOf(change);
  const named = near.filter(claim => words.some(word => wordsOf(claim).includes(word)));
  const meant = named.length > 0 ? named : near;
  // The last ones, and the first of each sentence, which the others may be parts of.
  const heads = meant.filter(({ placed }, at) => placed.sentence !== meant[at - 1]?.placed.sentence);
  return [...new Set([...heads, ...meant.slice(-MOST_NEAR)])].reverse();
}

/** So many sentences back, and so many values of them. */
const FAR = 2;
const MOST_NEAR = 4;

/** `người chết`, `bị thương 45 người`: what tells one count of people from another. */
export function wordsOf({ placed, mention }: Claim): string[] {
  const before = placed.before.slice(-24).replace(/^.*[,;(]/su, '');
  const behind = /^[^,;.()]*/u.exec(placed.after)?.[0] ?? '';
  const said = `${before} ${mention.unit?.name ?? ''} ${behind}`.toLowerCase();
  return TELLING.filter(word => said.includes(word));
}

const TELLING = ['chết', 'bị thương', 'tử vong', 'mất tích', 'cháy', 'nổ', 'giải quyết', 'thụ lý', 'khởi tố', 'bị can'];

interface Sides {
  readonly claim: Claim;
  readonly difference: Comparison;
  readonly rate: Comparison;
}

function relate(block: BlockReading, sides: Sides): Relation | undefined {
  let found: Relation | undefined;
  fromDifference(block, sides, relation => {
    found = relation;
  });
  return found;
}

/** True when the change opens its sentence with its base, right behind the sentence of the one value in its unit. */
function isNamed({ text }: BlockReading, { placed, mention }: Claim, value: Claim): boolean {
  const between = text.slice(value.mention.end, mention.start);
  return placed.sentence === value.placed.sentence + 1 && /[.]\s+So với[^.;,]*$/u.test(between);
}

/**
 * What stands in another sentence may be the value of something else; a slip of the rate says that it is not, and any slip
 * does where other changes of the sentence lead from the values of the one before.
 */
function settled({ relation, isNamed }: Open, isConfirmed: boolean): Relation {
  if (relation.verdict !== 'contradiction') return relation;
  const slip = suspectOf(relation)?.mention;
  if (slip === undefined || (slip !== relation.stated && !isConfirmed)) return { ...relation, verdict: 'undecided' };
  return isNamed || isConfirmed ? relation : { ...relation, verdict: 'doubtful' };
}

export const changeBefore: Rule = {
  id: 'change-of-value-before',
  title: { vi: 'Tăng, giảm của số nêu ở câu trước', en: 'Change of a value in the sentence before' },
  explanation: {
    vi: 'Câu "So với cùng kỳ, giảm 15 vụ (25%)" nói về số nêu ở câu trước: số tăng, giảm và phần trăm của nó phải cùng dẫn về một số gốc.',
    en: 'A sentence of changes speaks of the values before it: each change and its percentage lead to one base.',
  },
  claims: 2,
  compares: ['difference'],
  reachesBack: true,
  check,
  fires: [
    {
      text: 'Xảy ra 61 vụ tai nạn, làm chết 43 người, bị thương 73 người. So với cùng kỳ giảm 9 vụ (11,84%), giảm 2 người chết (4,44%), tăng 2 người bị thương (2,82%).',
      quote: '61 vụ tai nạn',
      suggestion: '67 vụ tai nạn',
    },
    {
      text: 'Xảy ra 45 vụ tai nạn, làm chết 12 người. So với cùng kỳ giảm 15 vụ (giảm 52%).',
      quote: '52%',
      suggestion: '25%',
    },
    { text: 'Xảy ra 45 vụ tai nạn. So với cùng kỳ giảm 52% (15 vụ).', quote: '52%', suggestion: '25%' },
  ],
  staysSilent: [
    'Diện tích vườn 4.186 ha, gồm sầu riêng 1.274 ha, mít 1.108 ha, xoài 926 ha, cam 600 ha, cây khác 278 ha. So với năm 2022 diện tích vườn tăng 250 ha (6,4%).',
    'Xảy ra 45 vụ, làm chết 12 người, bị thương 30 người. So với cùng kỳ giảm 15 vụ (25%), giảm 3 người chết (20%), tăng 6 người bị thương (25%).',
    'Xảy ra 29 vụ, làm 14 người chết và 25 người bị thương. So với tháng trước, số vụ giảm 6,5% (giảm 2 vụ), số người bị thương tăng 8,7% (tăng 2 người).',
    'Điều tra 341/360 vụ. So với cùng kỳ năm 2022, số vụ giảm 41 vụ (giảm 50%).',
    'Khởi tố 45 vụ. Tai nạn giao thông giảm 15 vụ (giảm 37%) so với cùng kỳ.',
  ],
};
