import { type BlockReading, type Claim, claimsBefore, type Mention, type ReadBlock, statesValue } from '#reading';
import { meanOf, wantedOf } from '../averaged.ts';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf } from '../located.ts';
import { inOnes } from '../operand.ts';
import { addable } from '../parts.ts';
import { agrees, judge, type Question, type Relation } from '../relation.ts';
import { isLoose } from '../rule.ts';
import { percentOf } from '../percentages.ts';
import type { SpreadRule } from '../spread.ts';

/** `9.846 lượt, chiếm 8,3% số bệnh nhân điều trị nội trú`, `1.098 bác sĩ, đạt 8,5 bác sĩ/vạn dân`: the whole is stated in another paragraph. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  for (let index = 0; index < blocks.length; index++) {
    const { block, reading } = blocks[index] as ReadBlock;
    if (block.cell) continue;
    for (const share of sharesIn(reading)) {
      const wholes = wholesFor(blocks, index, share);
      const relations = wholes.map(whole => ({ whole, relation: judge(questionOf(blocks, { index, share, whole })) }));
      const held = relations.find(({ relation }) => agrees(relation));
      const found = held ?? (relations.length === 1 && share.sure ? relations[0] : undefined);
      if (!found || (!held && !isSlip(found.relation, share))) continue;
      const own = [share.stated, share.part].map(mention => ({ block: index, mention }));
      emit({ relation: found.relation, blocks: blocksOf([...own, found.whole]) });
    }
  }
}

/** A share or a rate whose whole is named behind it. */
interface Share {
  readonly stated: Mention;
  readonly part: Mention;
  /** The words that name the whole, without those that say how it is measured. */
  readonly name: readonly string[];
  /** Power of ten of a rate of so many for each of the population; null for a percentage. */
  readonly exponent: number | null;
  /** False where so little is said of the whole that only one with which the share comes out is meant. */
  readonly sure: boolean;
}

function sharesIn(reading: BlockReading): Share[] {
  const shares: Share[] = [];
  for (let index = 0; index < reading.claims.length; index++) {
    const claim = reading.claims[index] as Claim;
    const before = reading.claims[index - 1];
    const rate = before && isBehind(before, claim) && statesValue(before) ? rateOf(reading, before, claim) : null;
    if (rate) shares.push(rate);
    shares.push(...perHead(reading, index, rate?.part));
    if (!statesValue(claim) || claim.whole !== null || isLoose(reading, claim.figure)) continue;
    for (const { kind, mention, figure } of claim.comparisons)
      if (kind === 'share')
        shares.push(...named(reading, { stated: mention, part: claim.mention, figure }, shares.at(-1)));
  }
  return shares.filter(({ stated, sure }) => stated.mantissa >= (sure ? LONG : LONGER));
}

/** Two digits: of a single one every other is one edit away. */
const LONG = 10;

/** `2.590 giường, trong đó … ; đạt 30,0 giường bệnh/vạn dân`, `13.984 trẻ, …; tỷ suất sinh 16,2‰`: of what stands farther off. */
function perHead({ claims }: BlockReading, index: number, known?: Mention): Share[] {
  const rate = claims[index] as Claim;
  const { unit } = rate.mention;
  const isEach = (unit?.family === 'money' || unit?.name.endsWith('/người') === true) && PER_HEAD.test(rate.placed.gap);
  const isRate = isEach || (unit?.family === 'rate' && OF_PEOPLE.test(unit.name));
  if (!isRate && unit?.name !== '‰') return [];
  const wanted = isRate ? wantedOf(rate, '') : null;
  const behind = claims[index + 1];
  // `đạt 8,6 bác sĩ/vạn dân (546 bác sĩ)`.
  if (behind && isBehind(rate, behind) && /^\s*\(\s*$/u.test(behind.placed.gap) && wanted)
    if (addable(behind.mention, { ...behind.mention, unit: wanted.unit }))
      return [{ stated: rate.mention, part: behind.mention, name: POPULATION, exponent: wanted.exponent, sure: true }];
  return claimsBefore(claims, index)
    .slice(-MOST)
    .filter(
      ({ placed, mention, role, whole }) =>
        rate.placed.sentence - placed.sentence <= 1 &&
        role.kind === 'value' &&
        whole === null &&
        mention !== known &&
        (isRate ? addable(mention, { ...mention, unit: wanted?.unit ?? null }) : mention.unit?.family === 'count'),
    )
    .map(({ mention }) => ({
      stated: rate.mention,
      part: mention,
      name: POPULATION,
      exponent: wanted?.exponent ?? null,
      sure: false,
    }));
}

/** `GRDP bình quân đầu người 50,2 triệu đồng`. */
const PER_HEAD = /(?:bình quân|trên)(?: (?!đầu)\p{L}+){0,3} đầu người(?!\p{L})[^;.]*$/iu;

function isBehind(before: Claim, claim: Claim): boolean {
  return claim.figure === before.figure + 1 && claim.placed.sentence === before.placed.sentence;
}

function rateOf(reading: BlockReading, part: Claim, rate: Claim): Share | null {
  const { mention } = rate;
  if (part.whole !== null || isLoose(reading, part.figure) || isLoose(reading, rate.figure)) return null;
  if (rate.role.kind === 'rate')
    return named(reading, { stated: mention, part: part.mention, figure: rate.figure })[0] ?? null;
  if (mention.unit?.family !== 'rate' || !OF_PEOPLE.test(mention.unit.name)) return null;
  const wanted = wantedOf(rate, '');
  return wanted && addable(part.mention, { ...part.mention, unit: wanted.unit })
    ? { stated: mention, part: part.mention, name: POPULATION, exponent: wanted.exponent, sure: true }
    : null;
}

const OF_PEOPLE = /\/(?:[\d.]+ |vạn |nghìn )?(?:người )?dân$/u;
const POPULATION: readonly string[] = ['dân', 'số'];

interface Stated {
  readonly stated: Mention;
  readonly part: Mention;
  readonly figure: number;
}

function named({ figures, text }: BlockReading, { stated, part, figure }: Stated, last?: Share): Share[] {
  const after = figures[figure]?.after ?? '';
  const words = NAME.exec(after)?.[1]?.toLowerCase().split(/\s+/u) ?? [];
  const end = words.findIndex(word => ENDS.has(word));
  const all = end < 0 ? words : words.slice(0, end);
  const name = all.join(' ').startsWith('dân số') ? POPULATION : all.filter(word => !MEASURES.has(word));
  // `bằng 46,6% GRDP`.
  const short = SHORT_NAME.exec(after)?.[1]?.toLowerCase();
  if (short) return [{ stated, part, name: [short], exponent: null, sure: false }];
  if (name.length >= 2) return [{ stated, part, name, exponent: null, sure: true }];
  // `chiếm 2,29% tổng số hộ`: any larger number of them may be the total; a share behind it may be of the same.
  if (OF_TOTAL.test(after)) return [{ stated, part, name, exponent: null, sure: false }];
  // `còn 2.908 hộ nghèo, chiếm 11,34%`: of all households, wherever they are told of.
  if (
    words.length === 0 &&
    stated.mantissa >= FOUR_DIGITS &&
    POOR.test(text.slice(part.start - POOR_NEAR, stated.start))
  )
    return [{ stated, part, name: [], exponent: null, sure: false }];
  const goesOn = words.length === 0 && last?.exponent === null && addable(last.part, part);
  return goesOn ? [{ ...last, stated, part, sure: false }] : [];
}

const FOUR_DIGITS = 1000;
const POOR = /hộ (?:cận )?nghèo/iu;
const POOR_NEAR = 60;

const OF_TOTAL = /^\s*(?:trong |của |trên )?(?:tổng|số)\s/u;

const NAME = /^\s*(?:trong\s|của\s|trên\s|so với\s)?\s*(\p{L}+(?:\s\p{L}+){1,8})/u;
const SHORT_NAME = /^\s*(?:trong\s|của\s|trên\s|so với\s)?\s*(GRDP|GDP)(?!\p{L})/u;
const ENDS = new Set(
  'so và với trong tăng giảm đạt nhưng còn là có kế hoạch dự toán cùng năm đã được, tại từ đến'.split(' '),
);
const MEASURES = new Set('tổng số diện tích sản lượng lượt người hộ chung các toàn giá trị'.split(' '));

/** So many paragraphs away the whole may have been stated; of so many that fit none is meant. */
const FAR = 60;
const MOST = 6;

interface Whole {
  readonly block: number;
  readonly mention: Mention;
}

/** Figures of other paragraphs that bear the name, in the order of the text: those before, and the population wherever it stands. */
function wholesFor(blocks: readonly ReadBlock[], index: number, share: Share): Whole[] {
  const wholes: Whole[] = [];
  const last = share.name === POPULATION ? Math.min(blocks.length - 1, index + FAR) : index - 1;
  for (let at = Math.max(0, index - FAR); at <= last; at++) {
    const { block, reading } = blocks[at] as ReadBlock;
    if (block.cell || (at === index && share.name !== POPULATION)) continue;
    for (const claim of reading.claims)
      if (claim.mention !== share.part && isWhole(reading, claim, share))
        wholes.push({ block: at, mention: claim.mention });
  }
  return wholes.length > MOST ? [] : wholes;
}

function isWhole(reading: BlockReading, claim: Claim, { part, name, exponent, sure }: Share): boolean {
  const { mention, placed, role, figure } = claim;
  if (role.kind !== 'value' || mention.kind !== 'quantity' || isLoose(reading, figure)) return false;
  if (exponent === null && name !== POPULATION ? !addable(mention, part) : mention.unit?.base !== 'người') return false;
  if (part.unit?.family === 'count' || exponent === null) if (inOnes(mention) <= inOnes(part)) return false;
  // What is only called the total of them counts the same things.
  if (!sure && exponent === null && name !== POPULATION && mention.unit?.base !== part.unit?.base) return false;
  const words = ` ${placed.gap.slice(-BEFORE).replace(/^.*[;.(]/su, '')} ${/^[^,;.()]*/u.exec(placed.after)?.[0] ?? ''} `;
  const said = ` ${(words.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')} `;
  return name === POPULATION ? said.includes(' dân số ') : name.every(word => said.includes(` ${word} `));
}

const BEFORE = 80;

interface Asked {
  readonly index: number;
  readonly share: Share;
  readonly whole: Whole;
}

function questionOf(blocks: readonly ReadBlock[], { index, share, whole }: Asked): Question {
  const { stated, part, exponent } = share;
  const print = printerOf(blocks);
  return {
    rule: 'named-whole',
    stated,
    others: [part, whole.mention],
    certain: false,
    recompute: at =>
      exponent === null
        ? percentOf(part, whole.mention, { at, like: stated })
        : meanOf({ over: part, under: whole.mention, mean: stated, exponent }, at),
    formula: () => `${print({ block: index, mention: part })} ÷ ${print(whole)}`,
  };
}

/** Three digits of which one sets it right. */
function isSlip(relation: Relation, { stated }: Share): boolean {
  return stated.mantissa >= LONGER && suspectOf(relation)?.mention === stated;
}

const LONGER = 100;

export const namedWhole: SpreadRule = {
  id: 'named-whole',
  title: { vi: 'Tỷ lệ so với tổng nêu ở đoạn khác', en: 'Share of a whole named in another paragraph' },
  explanation: {
    vi: 'Tỷ lệ gọi tên cái nó so với (dân số, số bệnh nhân nội trú...) phải khớp với số ấy ở đoạn khác.',
    en: 'A share that names what it is of must fit that figure, stated in another paragraph.',
  },
  check,
  fires: [
    {
      text: 'Dân số trung bình là 1.284,6 nghìn người.\n\nSố người tham gia bảo hiểm y tế 1.194.680 người, bao phủ 90,3% dân số.',
      quote: '90,3%',
    },
  ],
  staysSilent: [
    'Xã có dân số 38.214 người (9.476 hộ).\n\nCuối năm còn 217 hộ nghèo, chiếm 2,29% tổng số hộ; hộ cận nghèo còn 385 hộ, chiếm 4,06%.',
    'Dân số trung bình là 863.200 người.\n\nTổng số giường bệnh 2.590 giường, trong đó tuyến tỉnh 1.430 giường; đạt 30,0 giường bệnh/vạn dân.',
    'Dân số trung bình là 1.284,6 nghìn người.\n\nSố người tham gia bảo hiểm y tế 1.194.680 người, bao phủ 93,0% dân số.',
    'Dân số trung bình là 1.284,6 nghìn người.\n\nToàn tỉnh có 1.098 bác sĩ, đạt 8,5 bác sĩ/vạn dân.',
    'Số bệnh nhân điều trị nội trú 118.642 lượt.\n\nBệnh nhân chuyển tuyến 9.846 lượt, chiếm 8,3% số bệnh nhân điều trị nội trú.',
    'Số bệnh nhân điều trị nội trú 118.642 lượt.\n\nBệnh nhân chuyển tuyến 9.846 lượt, chiếm 38,0% số bệnh nhân ra viện.',
  ],
};
