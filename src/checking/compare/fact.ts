import type { Span } from '#documents';
import type { Period } from '#figures';
import {
  type Bound,
  type Claim,
  type Frame,
  isPlanned,
  type Mention,
  type PrintedClaim,
  type Reading,
  type RoleKind,
  type Scope,
  scopesOf,
  subjectOf,
  valueOf,
  writeSubject,
} from '#reading';
import { contextOf, wordsOf } from './words.ts';

/** How final a figure is, as far as its clause says. */
export type Vintage = 'estimate' | 'preliminary' | 'official' | 'reported';

/** A figure of a report with what tells which fact it states. */
export interface Fact extends Pick<PrintedClaim, 'subject' | 'value' | 'unit'> {
  readonly span: Span;
  readonly period: Period | null;
  readonly area: Scope['area'];
  readonly vintage: Vintage;
  /** True for a plan, a target, an estimate in the budget. */
  readonly planned: boolean;
  readonly bound: Bound;
  /** What the figure is to its claim: the value itself, a growth, a share of the plan. */
  readonly kind: RoleKind | 'base';
  /** Tells bases of one kind apart. */
  readonly base: string;
  readonly mention: Mention;
  /** Index of the block it stands in. */
  readonly block: number;
  /** The claim it belongs to; null for a figure that no claim took up. */
  readonly claim: Claim | null;
  /** Folded words of the subject that tell facts apart, and those of what stands over it. */
  readonly words: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
}

export interface Facts {
  readonly reading: Reading;
  readonly frames: readonly Frame[];
  /** Period of the title. */
  readonly period: Period | null;
  /** By block, in the order of the text. */
  readonly blocks: readonly (readonly Fact[])[];
}

/** Every figure of a reading as a fact. */
export function factsOf(reading: Reading): Facts {
  const { setting, frames, scopeOf } = scopesOf(reading);
  const blocks = reading.blocks.map(({ block, reading: read }, index) => {
    const frame = frames[index] as Frame;
    const told = new Map<number, Told>();
    for (const claim of read.claims) {
      const subject = subjectOf(read, claim, frame);
      const about: About = {
        claim,
        subject: writeSubject(subject, frame.heading),
        words: wordsOf(subject, claim.mention.unit),
        scope: scopeOf(index, claim),
      };
      for (const [mention, kind, base] of partsOf(claim))
        if (!told.has(mention.start)) told.set(mention.start, { about, kind, base });
    }
    const context = contextOf(frame);
    // A cell's mention has the unit of its table; the figure has not.
    const mentions = new Map(read.mentions.map(mention => [mention.start, mention]));
    return read.figures.flatMap(({ mention: { start }, before, after, bound }): Fact[] => {
      const mention = mentions.get(start);
      if (!mention) return [];
      const { about, kind, base } = told.get(start) ?? UNTOLD;
      return [
        {
          subject: about?.subject ?? '',
          value: valueOf(mention, read.text),
          unit: mention.unit?.name ?? null,
          span: { start: start + block.span.start, end: mention.end + block.span.start },
          period: about?.scope.period?.period ?? setting.period,
          area: about?.scope.area ?? null,
          vintage: vintageOf(
            `${frame.cell?.head ?? ''} ${about?.claim.placed.before ?? before}`,
            about?.claim.placed.after ?? after,
          ),
          planned: about ? isPlanned(about.claim) || PLAN_HEAD.test(frame.cell?.head ?? '') : false,
          bound,
          kind,
          base,
          mention,
          block: index,
          claim: about?.claim ?? null,
          words: about?.words ?? NO_WORDS,
          context,
        },
      ];
    });
  });
  return { reading, frames, period: setting.period, blocks };
}

interface About {
  readonly claim: Claim;
  readonly subject: string;
  readonly words: ReadonlySet<string>;
  readonly scope: Scope;
}

interface Told {
  readonly about: About | null;
  readonly kind: Fact['kind'];
  readonly base: string;
}

const NO_WORDS: ReadonlySet<string> = new Set();
const UNTOLD: Told = { about: null, kind: 'value', base: '' };
const PLAN_HEAD = /(?<!\p{L})(?:kế hoạch|KH|dự toán|chỉ tiêu|mục tiêu)(?!\p{L})(?!.*(?:so|%|đạt))/iu;

function partsOf(claim: Claim): [Mention, Fact['kind'], string][] {
  const { mention, role, whole, comparisons, baseValues } = claim;
  return [
    ...comparisons.map(({ mention: own, kind, base }): [Mention, Fact['kind'], string] => [
      own,
      kind,
      base ? `${base.kind}:${base.kind === 'plan' ? base.key : ''}` : '',
    ]),
    [mention, role.kind, ''],
    ...(whole ? [[whole, 'whole', ''] as [Mention, Fact['kind'], string]] : []),
    ...baseValues.map(({ mention: own, base }): [Mention, Fact['kind'], string] => [own, 'base', base.key]),
  ];
}

function vintageOf(before: string, after: string): Vintage {
  const near = `${before} ${/^\s*\([^()]{2,24}\)/u.exec(after)?.[0] ?? ''}`;
  if (/chính thức|quyết toán/iu.test(near)) return 'official';
  if (/sơ bộ/iu.test(near)) return 'preliminary';
  return /(?<!\p{L})(?:ước|dự ước|dự kiến)(?!\p{L})/iu.test(near) ? 'estimate' : 'reported';
}
