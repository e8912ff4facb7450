import type { Indicator } from '#figures';
import { item as makeItem, itemOf, type ItemNamed, PART } from './items.ts';
import { behind } from './behind.ts';
import { againOf, itemFrom, sharesOfWhole } from './runningOn.ts';
import { type Named, nameOf } from './names.ts';
import { MEASURES } from './nameWords.ts';
import { listed } from './saidAround.ts';
import type { Statement } from './statement.ts';
import { capital, lowered, tidy } from './wording.ts';

/** A statement with the indicator and the breakdown it belongs to. */
export interface NamedStatement {
  readonly statement: Statement;
  readonly name: string;
  readonly items: readonly ItemNamed[];
  /** The indicator of the catalogue that it surely is of; its name and items are then that one's. */
  readonly known?: Indicator;
}

/** Names every statement: parts after their head, plans and past values after what they are the plan or past of. */
export function nameStatements(statements: readonly Statement[]): NamedStatement[] {
  const done = new Map<Statement, NamedStatement>();
  const named = (statement: Statement): NamedStatement => {
    const known = done.get(statement);
    if (known) return known;
    const made = make(statement, named, statements);
    done.set(statement, made);
    return made;
  };
  return statements.map(named);
}

type Namer = (statement: Statement) => NamedStatement;

interface Among {
  readonly all: readonly Statement[];
  readonly named: Namer;
}

function make(statement: Statement, named: Namer, all: readonly Statement[]): NamedStatement {
  const { of, parent } = statement;
  if (of && (statement.kind === 'plan' || statement.kind === 'base')) return { ...named(of), statement };
  if (of && statement.kind === 'whole') {
    const base = named(of);
    return { statement, name: `Tổng số để so sánh – ${lowered(base.name)}`, items: base.items };
  }
  if (parent) return partOf(statement, named(parent));
  return alone(statement, { all, named });
}

/** A part is an item of its head's breakdown, one level below the head's own item. */
function partOf(statement: Statement, head: NamedStatement): NamedStatement {
  const own = nameOf(statement);
  if (own.item)
    return {
      statement,
      name: head.name,
      items: [...head.items.filter(({ dimension }) => dimension !== own.item?.dimension), own.item],
    };
  const words =
    listed(tidy(statement.words.own), statement) ||
    tidy(statement.words.counted) ||
    tidy(behind(statement)) ||
    own.name;
  const farmed = itemOf(words, head.name);
  const known = farmed && (farmed.dimension !== 'cay-trong' || /^(?:cây|lúa|ngô)/iu.test(words)) ? farmed : null;
  const above = head.items.find(({ dimension }) => dimension === PART);
  const part = known ?? makeItem(PART, 'Trong đó', above ? `${above.name}: ${lowered(words)}` : words);
  return {
    statement,
    name: head.name,
    items: [...head.items.filter(({ dimension }) => dimension !== part.dimension), part],
  };
}

function alone(statement: Statement, { all, named }: Among): NamedStatement {
  const own = nameOf(statement);
  const ready = (statement as { item?: ItemNamed | null }).item;
  if (statement.inTable) {
    const item = ready ?? own.item;
    return { statement, name: capital(own.name), items: item ? [item] : [] };
  }
  const again = againOf(statement, all);
  if (again) return { ...named(again), statement };
  const rate = rateOf(statement, all);
  if (rate)
    return {
      statement,
      name: `Tỷ lệ ${lowered(named(rate).name.replace(/^(?:Tổng )?[Ss]ố /u, ''))}`,
      items: named(rate).items,
    };
  const list = own.item === null && (own.generic || tidy(statement.words.lead) !== '') ? listOf(statement, all) : null;
  if (list && statement.unit?.family !== 'count' && MEASURES.test(list)) {
    const words = tidy(statement.words.own);
    const items = ALL_TOGETHER.test(words) ? [] : [itemOf(words, '') ?? makeItem(PART, 'Trong đó', words)];
    return { statement, name: capital(list), items };
  }
  const carried = own.item === null ? itemFrom(statement, own.name, all) : null;
  const items = carried?.from.map(each => named(each).items.filter(isGrown)).find(each => each.length > 0);
  if (carried && items) return { statement, name: capital(carried.name), items };
  const name = sharesOfWhole(statement, all)
    ? `Tỷ trọng ${lowered(tidy(statement.words.own) || own.name)}`
    : inContext(statement, own, { all, list });
  if (name === '') statement.doubts.add('subject-unknown');
  return { statement, name: name === '' ? 'Chưa rõ chỉ tiêu' : name, items: own.item ? [own.item] : [] };
}

/** `đã điều tra làm rõ 351 vụ, đạt 85,2%`: the count right before, of which the rate is. */
function rateOf({ kind, unit, words, claim, block }: Statement, all: readonly Statement[]): Statement | null {
  if (kind !== 'value' || unit?.family !== 'percent' || !claim || !/^(?:tỷ lệ)?$/iu.test(tidy(words.own))) return null;
  const before = all.filter(
    each =>
      each.block === block &&
      each.claim?.placed.sentence === claim.placed.sentence &&
      each.claim.figure < claim.figure &&
      each.kind === 'value',
  );
  // `khám phá 144/150 vụ, 218 đối tượng, đạt tỷ lệ 96%`: of the pair, where there is one.
  const pair = before.findLast(({ comparisons }) => comparisons.some(each => each.kind === 'whole'));
  const last = pair ?? before.at(-1) ?? null;
  const counts = last?.unit?.family === 'count' && (pair || last.claim?.figure === claim.figure - 1);
  return counts && /^[^.;()]*,\s*(?:đạt|bằng)?\s*(?:tỷ lệ\s*)?$/iu.test(claim.placed.gap) ? last : null;
}

function isGrown({ dimension }: ItemNamed): boolean {
  return dimension === 'cay-trong' || dimension === 'vat-nuoi';
}

interface Around {
  readonly all: readonly Statement[];
  /** What opens the list that the statement stands in. */
  readonly list: string | null;
}

function inContext(statement: Statement, { name, generic }: Named, { all, list }: Around): string {
  const context = generic ? (list ?? contextOf(statement, all)) : '';
  if (context === '') return name;
  const rate = name === '' ? rateBehind(statement) : '';
  if (rate !== '') return rate;
  const own = name === '' ? tidy(behind(statement)) || unnamed(statement) : name;
  return context.toLowerCase().startsWith(own.toLowerCase()) ? capital(context) : `${own} – ${lowered(context)}`;
}

/** What only its unit says: `Vụ Hè Thu: 11.875 ha`. */
function unnamed({ unit }: Statement): string {
  if (unit?.family === 'percent') return 'Tỷ lệ';
  return unit?.base === 'm²' ? 'Diện tích' : 'Số liệu';
}

/** `100% trạm y tế xã có bác sĩ`: what the rate is of stands behind it. */
function rateBehind({ unit, after }: Statement): string {
  if (unit?.family !== 'percent') return '';
  const words = /^\s+((?:[\p{L}-]+\s*){2,14}\d?)(?=[,.;()]|$)/u.exec(after)?.[1]?.trim() ?? '';
  return words === '' || NOT_RATED.test(words) ? '' : `Tỷ lệ ${lowered(words)}`;
}

const NOT_RATED =
  /^(?:so|kế hoạch|KH|dự toán|chỉ tiêu|cùng|theo|của|và|trong|tổng|tăng|giảm|vào|đối với|như|nhằm|để|là|do|trở|đến|vốn|mỗi|hằng|hàng|với)(?!\p{L})/iu;

/** `Sản phẩm chủ yếu: gạo 1.246 nghìn tấn; bia 24,6 triệu lít`: what is listed belongs to what opens the list, and not to its first item. */
function listOf({ block, claim, unit, words }: Statement, all: readonly Statement[]): string | null {
  const own = tidy(words.own);
  if (!claim || claim.placed.groups.length > 0 || unit?.family === 'percent') return null;
  if (own === '' || (MEASURES.test(own) && !ALL_TOGETHER.test(own))) return null;
  const head = all.find(each => each.block === block && each.claim?.placed.sentence === claim.placed.sentence);
  const opened = head?.kind === 'value' ? LIST.exec(head.claim?.placed.gap ?? '')?.[1] : undefined;
  return opened === undefined ? null : tidy(opened.replace(OPENS, '').replace(/\s+\d+ tháng(?: đầu năm)?$/u, ''));
}

const ALL_TOGETHER = /^tổng (?:số|cộng)$/iu;
const OPENS = /^\s*(?:trong đó|cụ thể|bao gồm|gồm|như sau)(?!\p{L})\s*/iu;

/** The words before a colon, and behind it the name of the first item. */
const LIST = /(?:^|[.;])\s*([^.;:,()]{4,80}):\s*[\p{L}\s-]{2,60}$/u;

/** `than 310 nghìn tấn; xi măng 96 nghìn tấn`: one item of a list says nothing of the next. */
function listedBeside({ kind, unit, claim }: Statement, head: Statement): boolean {
  const apart = claim?.placed.clause !== head.claim?.placed.clause;
  const alike = kind === head.kind && unit?.family === head.unit?.family && unit?.family !== 'count';
  return apart && alike && !MEASURES.test(tidy(head.words.own));
}

const RIGHT_BEFORE = /^[^,;]*(?<!\p{L})với(?!\p{L})[^,;]*$/iu;

/** What a name that says too little belongs to: what its sentence counts first, else the heading over it. */
function contextOf(statement: Statement, all: readonly Statement[]): string {
  const at = all.indexOf(statement);
  const { sentence, clause } = statement.claim?.placed ?? {};
  let head: Statement | null = null;
  for (let back = at - 1; back >= 0; back--) {
    const before = all[back] as Statement;
    if (before.block !== statement.block) break;
    if (!before.claim || before.claim.placed.sentence !== sentence) continue;
    // What a clause says first stands nearer than the head of its sentence; `với số tiền` is of what is right before it.
    if (head && head.claim?.placed.clause === clause && before.claim.placed.clause !== clause) break;
    head = before;
    if (RIGHT_BEFORE.test(statement.before)) break;
  }
  if (head && listedBeside(statement, head)) head = null;
  const subject = head ? nameOf(againOf(head, all) ?? head) : null;
  if (subject && !subject.generic && subject.name !== '') return subject.name.replace(/^Số /u, '');
  const heading = statement.frame.heading.replace(/[\s:.]+$/u, '').replace(/^BÁO CÁO$/iu, '');
  return heading === heading.toUpperCase() ? capital(heading.toLowerCase()) : heading;
}
