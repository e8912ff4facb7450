import type { Indicator } from '#figures';
import { item as makeItem, itemOf, type ItemNamed, PART } from './items.ts';
import { capital, lowered, nameOf, tidy } from './names.ts';
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

function make(statement: Statement, named: Namer, all: readonly Statement[]): NamedStatement {
  const { of, parent } = statement;
  if (of && (statement.kind === 'plan' || statement.kind === 'base')) return { ...named(of), statement };
  if (of && statement.kind === 'whole') {
    const base = named(of);
    return { statement, name: `Tổng số để so sánh – ${lowered(base.name)}`, items: base.items };
  }
  if (parent) return partOf(statement, named(parent));
  return alone(statement, all);
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
  const words = tidy(statement.words.own) || tidy(statement.words.counted) || behind(statement) || own.name;
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

/** `6.412 ha, trong đó 215 ha trồng mới`: with a unit of measure the part is named behind its number. */
function behind({ unit, after }: Statement): string {
  if (unit === null || unit.family === 'count') return '';
  const words = /^\s*((?:\p{L}+\s*){1,6})(?=[,.;)]|$)/u.exec(after)?.[1]?.trim() ?? '';
  return /^(?:so|tăng|giảm|đạt|bằng|chiếm|theo|của|trong|và)(?!\p{L})/iu.test(words) ? '' : tidy(words);
}

function alone(statement: Statement, all: readonly Statement[]): NamedStatement {
  const own = nameOf(statement);
  const ready = (statement as { item?: ItemNamed | null }).item;
  if (statement.inTable) {
    const item = ready ?? own.item;
    return { statement, name: capital(own.name), items: item ? [item] : [] };
  }
  const context = own.generic ? contextOf(statement, all) : '';
  const bare = statement.unit?.family === 'percent' ? 'Tỷ lệ' : 'Số liệu';
  const name = context === '' ? own.name : `${own.name === '' ? bare : own.name} – ${lowered(context)}`;
  if (name === '') statement.doubts.add('subject-unknown');
  return { statement, name: name === '' ? 'Chưa rõ chỉ tiêu' : name, items: own.item ? [own.item] : [] };
}

/** What a name that says too little belongs to: what its sentence counts first, else the heading over it. */
function contextOf(statement: Statement, all: readonly Statement[]): string {
  const at = all.indexOf(statement);
  const sentence = statement.claim?.placed.sentence;
  let head: Statement | null = null;
  for (let back = at - 1; back >= 0; back--) {
    const before = all[back] as Statement;
    if (before.block !== statement.block) break;
    if (before.claim && before.claim.placed.sentence === sentence) head = before;
  }
  const subject = head ? nameOf(head) : null;
  if (subject && !subject.generic && subject.name !== '') return subject.name.replace(/^Số /u, '');
  return statement.frame.heading === statement.frame.heading.toUpperCase()
    ? capital(statement.frame.heading.toLowerCase())
    : statement.frame.heading;
}
