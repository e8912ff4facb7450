import type { Indicator } from '#figures';
import { item as makeItem, itemOf, type ItemNamed, PART } from './items.ts';
import { behind } from './behind.ts';
import { againOf, itemFrom, sharesOfWhole } from './runningOn.ts';
import { capital, lowered, type Named, nameOf, tidy } from './names.ts';
import type { Statement } from './statement.ts';

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
  const words = tidy(statement.words.own) || tidy(statement.words.counted) || tidy(behind(statement)) || own.name;
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
  const carried = own.item === null ? itemFrom(statement, all) : null;
  const items = carried?.from.map(each => named(each).items.filter(isGrown)).find(each => each.length > 0);
  if (carried && items) return { statement, name: capital(carried.name), items };
  const name = sharesOfWhole(statement, all)
    ? `Tỷ trọng ${lowered(tidy(statement.words.own) || own.name)}`
    : inContext(statement, own, all);
  if (name === '') statement.doubts.add('subject-unknown');
  return { statement, name: name === '' ? 'Chưa rõ chỉ tiêu' : name, items: own.item ? [own.item] : [] };
}

function isGrown({ dimension }: ItemNamed): boolean {
  return dimension === 'cay-trong' || dimension === 'vat-nuoi';
}

function inContext(statement: Statement, { name, generic }: Named, all: readonly Statement[]): string {
  const context = generic ? contextOf(statement, all) : '';
  if (context === '') return name;
  const rate = name === '' ? rateBehind(statement) : '';
  if (rate !== '') return rate;
  const own =
    name === '' ? tidy(behind(statement)) || (statement.unit?.family === 'percent' ? 'Tỷ lệ' : 'Số liệu') : name;
  return context.toLowerCase().startsWith(own.toLowerCase()) ? capital(context) : `${own} – ${lowered(context)}`;
}

/** `100% trạm y tế xã có bác sĩ`: what the rate is of stands behind it. */
function rateBehind({ unit, after }: Statement): string {
  if (unit?.family !== 'percent') return '';
  const words = /^\s+((?:[\p{L}-]+\s*){2,14}\d?)(?=[,.;()]|$)/u.exec(after)?.[1]?.trim() ?? '';
  return words === '' || NOT_RATED.test(words) ? '' : `Tỷ lệ ${lowered(words)}`;
}

const NOT_RATED =
  /^(?:so|kế hoạch|KH|dự toán|chỉ tiêu|cùng|theo|của|và|trong|tổng|tăng|giảm|vào|đối với|như|nhằm|để|là|do|trở|đến|vốn|mỗi|hằng|hàng|với)(?!\p{L})/iu;

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
  const subject = head ? nameOf(againOf(head, all) ?? head) : null;
  if (subject && !subject.generic && subject.name !== '') return subject.name.replace(/^Số /u, '');
  const heading = statement.frame.heading.replace(/[\s:.]+$/u, '');
  return heading === heading.toUpperCase() ? capital(heading.toLowerCase()) : heading;
}
