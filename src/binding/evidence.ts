import type { NamedStatement } from './naming.ts';
import type { Statement } from './statement.ts';
import { pairsOf, tokensOf } from './tokens.ts';

/** The words of a statement, by how near they stand to its number. */
export interface Evidence {
  readonly own: ReadonlySet<string>;
  /** Of those, what stands right at the number and is no context taken from elsewhere. */
  readonly core: ReadonlySet<string>;
  /** The same in their order, each text between bars. */
  readonly ownText: string;
  readonly unit: string | null;
  /** Words around it and over it, as they are and as pairs of neighbours. */
  readonly near: ReadonlySet<string>;
  readonly nearText: string;
  readonly over: ReadonlySet<string>;
  readonly overText: string;
}

const REACH = 200;

/** The words of each statement's sentence up to its number, a line for those between two numbers. */
export function sentencesOf(named: readonly NamedStatement[]): Map<Statement, string> {
  const found = new Map<Statement, string>();
  let [place, words] = ['', ''];
  for (const { statement } of named) {
    const { block, claim, before } = statement;
    const here = `${block}|${claim?.placed.sentence ?? -1}`;
    words = here === place && claim ? `${words}\n${statement.words.counted}\n${before}` : before;
    place = here;
    found.set(statement, words.slice(-REACH));
  }
  return found;
}

export type Tokens = (text: string) => readonly string[];

/** `tokensOf`, each text read once: headings and openings stand over many statements. */
export function tokenBook(): Tokens {
  const known = new Map<string, readonly string[]>();
  return text => {
    const tokens = known.get(text) ?? tokensOf(text);
    known.set(text, tokens);
    return tokens;
  };
}

export function evidenceOf({ statement, name, items }: NamedStatement, sentence: string, tokens: Tokens): Evidence {
  const { words, opening, after, frame } = statement;
  const own = [name, words.lead, words.own, words.counted, statement.unit?.name ?? '', ...items.map(item => item.name)];
  const ownTokens = own.map(tokens);
  const near = [opening, ...sentence.split('\n'), after.slice(0, 24)].map(tokens);
  const over = [frame.heading, ...frame.over.filter(text => text.length < 160)].map(tokens);
  return {
    own: new Set(ownTokens.flat()),
    core: new Set([words.own, words.counted].flatMap(tokens)),
    ownText: textOf(ownTokens),
    unit: statement.unit?.name ?? null,
    near: new Set(near.flatMap(each => [...each, ...pairsOf(each)])),
    // What stands behind the number breaks down the next one as often as this.
    nearText: textOf(near.slice(0, -1)),
    over: new Set(over.flatMap(each => [...each, ...pairsOf(each)])),
    overText: textOf(over.slice(0, 1)),
  };
}

function textOf(texts: readonly (readonly string[])[]): string {
  return `| ${texts.map(each => each.join(' ')).join(' | ')} |`;
}
