import { sameBase } from '#figures';
import { approximate, type BlockReading, type Claim, REACH } from '#reading';
import { AMONG, ANY_CUE, COLON, REST, REST_WORD, lastClause, saysAll, saysSum, spoken } from './cues.ts';
import { addable, isMean, isPart } from './parts.ts';
import type { Cue, Partition } from './partition.ts';
import { summedUp } from './summedUp.ts';

/** The partitions of a block: those announced before the parts, those summed up behind them, and bare runs. */
export function findPartitions({ claims, text }: BlockReading): Partition[] {
  const partitions: Partition[] = [];
  const gathered: Gathered = { summed: 0, lists: [] };
  for (let index = 1; index < claims.length; index++) {
    const claim = claims[index] as Claim;
    if (!isPart(claim) || isMean(claim) || !hasLike(claims, index)) continue;
    if (saysSum(lastClause(claim.placed.before))) {
      const partition = summedUp(claims, index, gathered.summed);
      gathered.summed = index;
      if (partition) {
        partitions.push(partition);
        continue;
      }
    }
    // `Riêng cấp tỉnh, trong 86 người ứng cử có 51 người trúng cử`: what parts are taken from is no part.
    const { before } = claim.placed;
    if (before.includes('rong', before.length - 16) && OUT_OF.test(before.slice(-30))) continue;
    const near = ANY_CUE.test(claim.placed.gap) ? cueOf(claims, index) : null;
    const partition = partitionAt(text, claims, { index, near, gathered });
    if (partition) partitions.push(partition);
  }
  return partitions;
}

/** True when some figure shortly before counts the same things: units are compared before any word is looked for. */
function hasLike(claims: readonly Claim[], index: number): boolean {
  const { mention, placed } = claims[index] as Claim;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const other = claims[at] as Claim;
    if (placed.sentence - other.placed.sentence > 1) return false;
    if (addable(other.mention, mention)) return true;
  }
  return false;
}

/** How far the lists gathered so far reach: one inside another of its depth is read REACH claims far, to bound time. */
interface Gathered {
  /** Index of the last total that summed up what stands before it. */
  summed: number;
  /** By depth of brackets, the end of the last list. */
  readonly lists: number[];
}

interface At {
  readonly index: number;
  readonly near: Cue | null;
  readonly gathered: Gathered;
}

function partitionAt(text: string, claims: readonly Claim[], { index, near, gathered }: At): Partition | null {
  if (tellsOfAnother(claims, index)) return null;
  const totals = totalsBefore(claims, index, near ?? 'none');
  const cue = near ?? farCue(text, claims, { index, total: totals[0] });
  if (totals.length === 0 || (cue === null && !isNext(claims, index, totals[0] as Claim))) return null;
  // Inside brackets that tell what a total is made of, a run of its parts makes up none of them.
  const { groups } = (claims[index] as Claim).placed;
  if (cue === null && groups.length > 0 && index < (gathered.lists[groups.length] ?? 0)) return null;
  const { parts, besides } = collect(claims, index, { cue: cue ?? 'none', gathered });
  const alone = parts.length < 2;
  if (alone && (cue === null || cue === 'complete' || isSecondInBrackets(claims, index, totals[0]))) return null;
  // `trong đó lúa chất lượng cao 35%; diện tích màu 14.500 ha`: behind a semicolon a single figure is something else.
  if (alone && near === null && AMONG_ENDS.test(text.slice(totals[0]?.mention.end, claims[index]?.mention.start)))
    return null;
  // `34 vụ, gồm: 17 vi phạm thủ tục; 5 vụ phá rừng …`: the list may begin with something else.
  const first = near === null ? countsBetween(claims, index, totals[0] as Claim) : [];
  // `Trong tổng số: lúa 58 ha; ngô 31 ha; …; cây khác 8 ha`: what is left belongs to the list that is gone through.
  const within = cue === null && index < (gathered.lists[groups.length] ?? 0);
  return {
    totals,
    parts,
    cue: within ? 'none' : settled(cue, parts, totals[0] as Claim),
    besides: [...first, ...besides],
  };
}

/** `3 đảng bộ trực thuộc, với 299 tổ chức (trong đó có 139 đảng bộ …)`: brackets tell of the count right before them. */
function tellsOfAnother(claims: readonly Claim[], index: number): boolean {
  const [previous, part] = [claims[index - 1] as Claim, claims[index] as Claim];
  if (part.placed.groups.length <= previous.placed.groups.length || !isPart(previous)) return false;
  const counts = [previous, part].every(({ mention }) => mention.unit?.family === 'count');
  return counts && !addable(previous.mention, part.mention) && /^[^,;.()]*\(/u.test(part.placed.gap);
}

function countsBetween(claims: readonly Claim[], index: number, total: Claim): Claim[] {
  const between = claims.slice(claims.lastIndexOf(total, index) + 1, index);
  return between.filter(claim => isPart(claim) && claim.mention.unit?.family === 'count');
}

/**
 * True when nothing but sizes that tell the parts apart (`dung tích trên 1 triệu m3 có 27 hồ`) and what the total is a
 * percentage of stands between the two.
 */
function isNext(claims: readonly Claim[], index: number, total: Claim): boolean {
  for (let at = index - 1; at >= 0 && claims[at] !== total; at--)
    if ((claims[at] as Claim).placed.bound === 'exact' && !isRateOfTotal(claims[at] as Claim)) return false;
  return true;
}

/** `14.862 tỷ đồng, bằng 46,6% GRDP; vốn nhà nước 4.218 tỷ đồng, …`. */
function isRateOfTotal({ mention, role, placed }: Claim): boolean {
  return mention.kind === 'percent' && role.subject === '' && role.verb !== '' && placed.groups.length === 0;
}

/** A part called the rest of it makes the list complete. */
function settled(cue: Cue | null, parts: readonly Claim[], total: Claim): Cue {
  for (let index = 1; index < parts.length; index++) if (isRest(parts[index] as Claim)) return 'complete';
  if (parts.length > 1 && sharesAreAll(parts, total)) return 'complete';
  const last = parts.at(-1);
  if (last && parts.length > 1 && REST_WORD.test(last.placed.after) && NOTHING_ELSE.test(last.placed.after))
    return 'complete';
  return cue ?? 'none';
}

/**
 * `nông nghiệp 13,2 triệu người, chiếm 25,3%; …`: shares that make up a hundred per cent leave nothing out. Turns, of
 * which the shares are, are no people, which the figure before counts.
 */
function sharesAreAll(parts: readonly Claim[], { mention }: Claim): boolean {
  if (!parts.every(part => sameBase(part.mention.unit, mention.unit))) return false;
  let sum = 0;
  for (const { comparisons } of parts) {
    const share = comparisons.find(({ kind }) => kind === 'share');
    if (!share) return false;
    sum += approximate(share.mention);
  }
  return Math.abs(sum - WHOLE) < parts.length * SLACK;
}

const WHOLE = 100;
/** How far one printed share may be from its own, in per cent. */
const SLACK = 0.06;

function isRest({ placed: { gap, after } }: Claim): boolean {
  const before = gap.length > 60 ? gap.slice(-60) : gap;
  return (REST_WORD.test(before) && REST.test(before)) || (REST_WORD.test(after) && OTHER.test(after));
}

/** `và không phát sinh nguồn khác`, `không có địa phương nào khác`. */
const NOTHING_ELSE = /không (?:có|còn|phát sinh)[^.]{0,24}khác(?!\p{L})/iu;

/** `12 dự án khác`. */
const OTHER = /^\s*[\p{L}\s]{0,12}khác(?!\p{L})/u;

function cueOf(claims: readonly Claim[], index: number): Cue | null {
  const { placed, mention } = claims[index] as Claim;
  const previous = claims[index - 1] as Claim;
  const gap = spoken(placed.gap.length > 240 ? placed.gap.slice(-240) : placed.gap);
  if (saysAll(gap)) return 'complete';
  if (AMONG.test(gap)) return 'among';
  const opens = placed.groups.length === previous.placed.groups.length + 1;
  if (opens && /\(\s*(?:\p{L}+,?\s+){0,8}$/u.test(gap)) return 'bracket';
  return COLON.test(gap) &&
    !isSibling(previous, gap) &&
    addable(previous.mention, mention) &&
    previous.placed.sentence === placed.sentence
    ? 'complete'
    : null;
}

/** `huyện A: 16 nhà, huyện B: 07 nhà`, `16 nhà, Bình An: 7 nhà`: one more name with its colon is no head of a list. */
function isSibling({ placed }: Claim, gap: string): boolean {
  return PROPER_NAME.test(gap) || (NAME_FIRST.test(gap) && NAMED.test(placed.gap) && !NAMED_TOTAL.test(placed.gap));
}

const PROPER_NAME = /^\s*[,;]\s*\p{Lu}[\p{L}\s.-]{1,30}:\s*$/u;
const NAME_FIRST = /^\s*[,;-]?\s*[\p{L}\s.-]{1,60}:\s*$/u;
const NAMED = /(?:^|[(,;:-])\s*[\p{L}\s.-]{1,60}:\s*$/u;
const NAMED_TOTAL = /tổng[\p{L}\s.-]{0,50}:\s*$/iu;

interface FarCue {
  readonly index: number;
  readonly total: Claim | undefined;
}

/** `đạt 390 triệu USD, gồm: 34 dự án cấp mới 245 triệu USD`: the cue stands before a number of something else. */
function farCue(text: string, claims: readonly Claim[], { index, total }: FarCue): Cue | null {
  const part = claims[index] as Claim;
  if (!total) return null;
  if (total === claims[index - 1]) return OUT_OF.test(total.placed.before.slice(-30)) ? 'among' : null;
  // `52 người trong tổng số 88 người`: what a total is taken out of is no cue for what follows.
  const words = spoken(text.slice(total.whole?.end ?? total.mention.end, part.mention.start));
  if (words.length > 160 || !ANY_CUE.test(words) || /\.\s/u.test(words)) return null;
  if (saysAll(words)) return 'complete';
  if (isSecondInBrackets(claims, index, total)) return 'among';
  return AMONG.test(words) ? 'among' : null;
}

/** `1.250 tỷ đồng (vốn tỉnh 18 dự án 650 tỷ đồng; vốn huyện 3 dự án 600 tỷ đồng)`: brackets that tell of two measures. */
function isSecondInBrackets(claims: readonly Claim[], index: number, total: Claim | undefined): boolean {
  const [first, part] = [claims[index - 1] as Claim, claims[index] as Claim];
  if (!total || claims[index - 2] !== total || first.placed.groups.length <= total.placed.groups.length) return false;
  return first.placed.groups.join() === part.placed.groups.join() && !/[,;(]/u.test(part.placed.gap);
}

const AMONG_ENDS = /(?:trong đó|trong số)[^;]*;/iu;

/** `Trong 11 nhóm hàng, có 07 nhóm tăng giá`. */
const OUT_OF = /(?<!\p{L})trong(?:\s+tổng)?(?:\s+số)?\s*$/iu;

/** Limits that no report comes near, so that a hostile one cannot make the search for sums take for ever. */
const MOST_TOTALS = 8;
const LONGEST_BARE_RUN = 12;

/** `Xảy ra 1.284 vụ. Đã làm rõ 1.118 vụ. Cơ cấu: giết người 18 vụ, …`: a list in a sentence of its own may go back farther. */
const OPENS_LIST = /[.]\s+(?:Cơ cấu|Cụ thể|Phân theo [\p{L}\s]+|Chia theo [\p{L}\s]+|Gồm|Bao gồm)(?!\p{L})/u;
const FAR = 3;

/** Figures before `first`, at its own level or outside its brackets, that count the same things, nearest first. */
function totalsBefore(claims: readonly Claim[], first: number, cue: Cue): Claim[] {
  const part = claims[first] as Claim;
  const farthest = cue === 'complete' && OPENS_LIST.test(part.placed.gap) ? FAR : 1;
  const totals: Claim[] = [];
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const claim = claims[index] as Claim;
    const apart = part.placed.sentence - claim.placed.sentence;
    if (apart > farthest || (apart > 0 && cue === 'none')) break;
    if (
      !part.placed.groups.slice(0, claim.placed.groups.length).every((group, at) => claim.placed.groups[at] === group)
    )
      continue;
    if (claim.placed.groups.length > part.placed.groups.length || !isPart(claim) || isMean(claim)) continue;
    // A change is made up of changes only, and nothing else of changes.
    if ((claim.role.kind === 'difference') !== (part.role.kind === 'difference')) continue;
    if (addable(claim.mention, part.mention)) totals.push(claim);
    if (totals.length === MOST_TOTALS) break;
  }
  return totals;
}

const WITH = /(?<!\p{L})với tổng(?!\p{L})/iu;
const CLOSES = /^[^;]*\svà(?:\s\p{L}+){0,4}\s*$/u;

interface Listing {
  readonly cue: Cue;
  readonly gathered: Gathered;
}

function collect(
  claims: readonly Claim[],
  first: number,
  { cue, gathered }: Listing,
): Pick<Partition, 'parts' | 'besides'> {
  const head = claims[first] as Claim;
  const { groups, sentence } = head.placed;
  const parts = [head];
  const besides: Claim[] = [];
  const inside = cue === 'none' || first < (gathered.lists[groups.length] ?? 0);
  const limit = inside ? Math.min(claims.length, first + REACH) : claims.length;
  for (let index = first + 1; index < limit; index++) {
    if (cue === 'none' && parts.length === LONGEST_BARE_RUN) break;
    if (!inside) gathered.lists[groups.length] = index;
    const claim = claims[index] as Claim;
    const { placed } = claim;
    if (!groups.every((group, depth) => placed.groups[depth] === group) || placed.sentence !== sentence) break;
    if (placed.groups.length > groups.length || !isPart(claim) || isMean(claim)) continue;
    const isLike = addable(claim.mention, head.mention);
    if (
      cue !== 'bracket' &&
      (saysAll(placed.gap) ||
        // `41 dự án với tổng vốn 595 triệu USD và 558 dự án …`: the total of another measure ends no list.
        ((isLike || !WITH.test(placed.gap)) && saysSum(lastClause(placed.gap))) ||
        /trong đó|trong số|nâng tổng|lũy kế/iu.test(placed.gap))
    )
      break;
    // `gồm 63.186 lượt khách trong nước và 5.226 lượt khách quốc tế; 8 tháng đón …`: behind `và` a list has come to its end.
    if (
      claim.placed.clause !== parts.at(-1)?.placed.clause &&
      parts.length > 1 &&
      CLOSES.test(parts.at(-1)?.placed.gap ?? '')
    )
      break;
    if (isLike) parts.push(claim);
    else if (isBeside(claim, head)) besides.push(claim);
  }
  return { parts, besides };
}

/**
 * A count of something else that a comma or `và` sets beside the parts, its noun one that is known or not; not the
 * `3 sao` of `27 sản phẩm 3 sao`.
 */
function isBeside({ mention, placed }: Claim, part: Claim): boolean {
  return (
    (mention.unit === null || mention.unit.family === 'count') &&
    part.mention.unit?.family === 'count' &&
    /[,;]|(?<!\p{L})và(?!\p{L})/u.test(placed.gap)
  );
}
