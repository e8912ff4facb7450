import { type Interval, interval } from '#figures';
import { approximate, type BlockReading, type Claim, type Comparison, type Mention, type Placed } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { HUNDRED } from '../operand.ts';
import { judge, type Relation } from '../relation.ts';
import { comparisonsOf, type Emit, printed, type Rule } from '../rule.ts';

/** The points that the parts contribute add up to the growth of the whole, where it is printed in the same block. */
function check(block: BlockReading, emit: Emit): void {
  const contributions = block.claims.flatMap(claim => comparisonsOf(claim, 'contribution'));
  const first = contributions[0];
  if (!first || contributions.length < 2) return;
  const points = contributions.map(({ mention, direction }) => ({ mention, direction }));
  if (points.every(({ mention }) => mention.kind === 'percent')) asShares(block, points, emit);
  const { own, others } = growthsBefore(block, first.figure);
  const outer = outerPoints(block);
  const totals = [...own, ...others];
  const relations = totals.map(total => ofGrowth(block, total, points));
  const held =
    relations.find(relation => relation?.verdict === 'holds') ??
    // `công nghiệp và xây dựng đóng góp 4,9 điểm, trong đó công nghiệp 3,8 điểm`: what is part of a part adds nothing.
    (outer.length > 1 && outer.length < points.length
      ? totals.map(total => ofGrowth(block, total, outer)).find(relation => relation?.verdict === 'holds')
      : undefined);
  // Of several growths in the sentences before, none is known to be that of the whole.
  const meant = held ?? (own.length > 0 || others.length === 1 ? relations[0] : null);
  if (meant) emit(meant);
}

export type Point = Pick<Comparison, 'mention' | 'direction'>;

/** The contributions of a block without those that `trong đó`, or a bracket, tells of one before. */
export function outerPoints({ claims, figures, text }: BlockReading): Point[] {
  let last: Placed | null = null;
  let inner = -1;
  const points: Point[] = [];
  for (const claim of claims)
    for (const { mention, direction, figure } of comparisonsOf(claim, 'contribution')) {
      const placed = figures[figure] as Placed;
      if (last && WITHIN.test(text.slice(last.mention.end, mention.start))) inner = placed.clause;
      last = placed;
      if (placed.groups.length === 0 && placed.clause !== inner) points.push({ mention, direction });
    }
  return points;
}

const WITHIN = /^[^;.]*(?:trong đó|riêng)(?!\p{L})/iu;

function ofGrowth(block: BlockReading, total: Mention, points: readonly Point[]): Relation | null {
  const sum = points.reduce((so, { mention, direction }) => so + (direction < 0 ? -1 : 1) * approximate(mention), 0);
  // Contributions may also be given as shares of the growth, which add up to 100.
  if (sum < approximate(total) * MOST || (points[0]?.mention.kind === 'percent' && sum > HALF)) return null;
  const relation = judge({
    rule: 'contributions-add-up',
    stated: total,
    others: points.map(({ mention }) => mention),
    certain: true,
    recompute: at =>
      points
        .map<Interval>(({ mention, direction }) => (direction < 0 ? interval.negate(at(mention)) : at(mention)))
        .reduce(interval.add),
    formula: () => sumInWords(points, mention => printed(block, mention)),
  });
  // What taxes on products contribute is often left out: the sectors then need not make up the growth.
  const partial = sum < approximate(total) && !REST.test(between(block, total, points));
  return relation.verdict === 'contradiction' && partial ? { ...relation, verdict: 'undecided' } : relation;
}

/** `0,49 + 4,96 − 0,63`: what lowers the growth is taken off. */
export function sumInWords<P extends Point>(
  points: readonly P[],
  print: (mention: Mention, point: P) => string,
): string {
  return points
    .map((point, index) => {
      const { mention, direction } = point;
      const said = print(mention, point);
      if (direction >= 0) return index > 0 ? `+ ${said}` : said;
      return `${index > 0 ? '− ' : '−'}${said}`;
    })
    .join(' ');
}

/** The words from the growth to the last of its contributions, or the other way round. */
function between({ text }: BlockReading, total: Mention, points: readonly Point[]): string {
  const last = points.at(-1)?.mention.end ?? total.end;
  const first = points[0]?.mention.start ?? total.start;
  return text.slice(Math.min(total.start, first), Math.max(total.end, last));
}

/** `đóng góp 4,9% … 51,2% … 43,9% vào mức tăng chung`: shares of the growth, which add up to 100. */
function asShares(block: BlockReading, points: readonly Point[], emit: Emit): void {
  const [last, ...others] = [...points].reverse();
  if (!last || others.length < 2 || last.direction < 0) return;
  const relation = judge({
    rule: 'contributions-add-up',
    stated: last.mention,
    others: others.map(({ mention }) => mention),
    certain: true,
    recompute: at =>
      others.reduce<Interval>(
        (rest, { mention, direction }) =>
          direction < 0 ? interval.add(rest, at(mention)) : interval.subtract(rest, at(mention)),
        interval.point(HUNDRED),
      ),
    formula: () => `100 % − ${others.map(({ mention }) => printed(block, mention)).join(' − ')}`,
  });
  if (relation.verdict === 'holds' || suspectOf(relation)) emit(relation);
}

/** Contributions that make up less of the growth than this name only the chief ones. */
const MOST = 0.8;
const HALF = 50;
const REST = /thuế|còn lại|(?<!\p{L})khác(?!\p{L})/iu;

interface Growths {
  /** Of the sentence in which the first contribution stands, the nearest first. */
  readonly own: readonly Mention[];
  readonly others: readonly Mention[];
}

/** The growths before the first contribution, those of the parts that contribute left out. */
function growthsBefore({ claims, figures }: BlockReading, figure: number): Growths {
  const own: Mention[] = [];
  const others: Mention[] = [];
  for (const claim of claims) {
    const growth = claim.figure < figure ? growthOf(claim, figure) : null;
    if (growth && claim.placed.sentence === figures[figure]?.sentence) own.unshift(growth);
    else if (growth) others.push(growth);
  }
  return { own, others };
}

function growthOf(claim: Claim, figure: number): Mention | null {
  const contributes = comparisonsOf(claim, 'contribution').length === 1;
  const growth = comparisonsOf(claim, 'growth')[0];
  if (growth && growth.figure < figure && !(contributes && growth.figure === claim.figure)) return growth.mention;
  return claim.mention.kind === 'percent' && /tăng trưởng/iu.test(claim.placed.before) ? claim.mention : null;
}

export const contributions: Rule = {
  id: 'contributions-add-up',
  title: { vi: 'Đóng góp vào tăng trưởng', en: 'Contributions to growth' },
  explanation: {
    vi: 'Điểm phần trăm đóng góp của các khu vực cộng lại bằng tốc độ tăng chung.',
    en: 'The points contributed by the sectors add up to the overall growth.',
  },
  claims: 1,
  compares: ['contribution'],
  check,
  fires: [
    {
      text: 'GRDP tăng 7,25%, trong đó nông nghiệp đóng góp 0,92 điểm phần trăm, công nghiệp đóng góp 2,64 điểm phần trăm, dịch vụ đóng góp 3,51 điểm phần trăm, thuế sản phẩm đóng góp 0,54 điểm phần trăm.',
      quote: '3,51 điểm phần trăm',
      suggestion: '3,15 điểm phần trăm',
    },
    {
      text: 'Tổng sản phẩm tăng 6,4% so với cùng kỳ, trong đó khu vực I đóng góp 1,1 điểm phần trăm, khu vực II đóng góp 2,9 điểm phần trăm, khu vực III đóng góp 4,2 điểm phần trăm.',
      quote: '4,2 điểm phần trăm',
      suggestion: '2,4 điểm phần trăm',
    },
  ],
  staysSilent: [
    'GRDP tăng 6,4% so với cùng kỳ. Trong mức tăng chung, nông nghiệp đóng góp 0,3 điểm phần trăm; công nghiệp và xây dựng đóng góp 4,9 điểm phần trăm, trong đó công nghiệp đóng góp 3,8 điểm phần trăm; dịch vụ đóng góp 1,2 điểm phần trăm.',
    'So với cùng kỳ năm 2013, số vụ phạm pháp giảm 4,37%. Công nghiệp tăng 10,1%, đóng góp 2,9 điểm phần trăm; xây dựng tăng 7,2%, đóng góp 0,8 điểm phần trăm; chung khu vực II tăng 9,3%, đóng góp 3,7 điểm phần trăm.',
    'GDP tăng 3,3%; nông nghiệp đóng góp 8,85% vào mức tăng chung, công nghiệp làm giảm 4,76%, dịch vụ đóng góp 95,91%.',
    'GDP tăng 6,8%, nông nghiệp đóng góp 4,9%, công nghiệp đóng góp 51,2%, dịch vụ đóng góp 43,9%.',
    'GRDP tăng 7,38%, trong đó nông nghiệp đóng góp 0,46 điểm phần trăm, công nghiệp đóng góp 3,39 điểm phần trăm, dịch vụ đóng góp 2,75 điểm phần trăm.',
    'GRDP tăng 7,25%, trong đó nông nghiệp đóng góp 0,92 điểm phần trăm, công nghiệp đóng góp 2,64 điểm phần trăm, dịch vụ đóng góp 3,15 điểm phần trăm, thuế sản phẩm đóng góp 0,54 điểm phần trăm.',
    'GRDP tăng 7,25%, trong đó dịch vụ đóng góp 3,15 điểm phần trăm, công nghiệp đóng góp 1,2 điểm phần trăm.',
    'GRDP tăng 6,0%, trong đó nông nghiệp đóng góp 1,1 điểm phần trăm, công nghiệp đóng góp 2,9 điểm phần trăm, dịch vụ đóng góp 2,3 điểm phần trăm, thuế sản phẩm làm giảm 0,3 điểm phần trăm.',
    'IIP tháng 5 tăng 3,1% so với tháng trước và tăng 9,4% so với cùng kỳ. Tính chung 5 tháng, IIP tăng 8,7%, trong đó chế biến tăng 9,9%, đóng góp 8,1 điểm phần trăm; điện tăng 4,2%, đóng góp 0,5 điểm phần trăm; nước tăng 5,0%, đóng góp 0,1 điểm phần trăm.',
    'GRDP tăng 5,1%, trong đó nông nghiệp đóng góp 1,0 điểm phần trăm, công nghiệp đóng góp 2,0 điểm phần trăm, dịch vụ đóng góp 2,0 điểm phần trăm.',
  ],
};
