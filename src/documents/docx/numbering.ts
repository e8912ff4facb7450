import type { Styles } from './styles.ts';
import { child, childrenNamed, type Element, isOn, valueOf, wholeNumber } from './tree.ts';

/** One of the nine levels of a list. */
export interface Level {
  readonly start: number;
  /** Number format as ST_NumberFormat names it: "decimal", "upperRoman", "bullet". */
  readonly format: string;
  /** Text with %1 to %9 for the numbers of the levels: "%1.%2." */
  readonly text: string;
  /** The level whose step restarts this one, counted from 1; 0 never restarts, undefined is any level above. */
  readonly restartAfter?: number | undefined;
  /** All numbers of the label in Arabic figures. */
  readonly legal: boolean;
  /** The paragraph style that stands for this level. */
  readonly style?: string | undefined;
}

/** One list of the document; lists of one `abstractId` count on from one another. */
export interface List {
  readonly abstractId: string;
  readonly levels: readonly (Level | undefined)[];
  /** Numbers that levels start with when this list is met first. */
  readonly startOverrides: readonly (number | undefined)[];
}

export type Lists = ReadonlyMap<string, List>;

type Levels = readonly (Level | undefined)[];

export function readNumbering(root: Element | undefined, styles: Styles): Lists {
  const abstracts = new Map<string, Element>();
  for (const element of childrenNamed(root, 'w:abstractNum')) {
    abstracts.set(element.attributes['w:abstractNumId'] ?? '', element);
  }
  const numbers = new Map<string, Element>();
  for (const element of childrenNamed(root, 'w:num')) numbers.set(element.attributes['w:numId'] ?? '', element);
  const abstractOf = (element: Element): string => valueOf(element, 'w:abstractNumId') ?? '';

  const lists = new Map<string, List>();
  const shared = new Map<string, Levels>();
  for (const [id, element] of numbers) {
    let abstractId = abstractOf(element);
    const link = valueOf(abstracts.get(abstractId), 'w:numStyleLink');
    const linked = link === undefined ? undefined : numbers.get(styles.numberOf(link) ?? '');
    if (linked !== undefined) abstractId = abstractOf(linked);
    const levels = shared.get(abstractId) ?? levelsOf(abstracts.get(abstractId));
    shared.set(abstractId, levels);
    lists.set(id, listOf(element, abstractId, levels));
  }
  return lists;
}

function listOf(element: Element, abstractId: string, levels: Levels): List {
  const own = [...levels];
  const startOverrides: (number | undefined)[] = [];
  for (const override of childrenNamed(element, 'w:lvlOverride')) {
    const index = wholeNumber(override.attributes['w:ilvl']);
    if (index === undefined || index > 8) continue;
    startOverrides[index] = wholeNumber(valueOf(override, 'w:startOverride'));
    const level = child(override, 'w:lvl');
    if (level !== undefined) own[index] = levelOf(level);
  }
  return { abstractId, levels: own, startOverrides };
}

function levelsOf(abstract: Element | undefined): Levels {
  const levels: (Level | undefined)[] = [];
  for (const element of childrenNamed(abstract, 'w:lvl')) {
    const index = wholeNumber(element.attributes['w:ilvl']);
    if (index !== undefined && index <= 8) levels[index] = levelOf(element);
  }
  return levels;
}

function levelOf(element: Element): Level {
  const legal = child(element, 'w:isLgl');
  return {
    start: wholeNumber(valueOf(element, 'w:start')) ?? 0,
    format: formatOf(element),
    text: valueOf(element, 'w:lvlText') ?? '',
    restartAfter: wholeNumber(valueOf(element, 'w:lvlRestart')),
    legal: legal !== undefined && isOn(legal.attributes['w:val']),
    style: valueOf(element, 'w:pStyle'),
  };
}

/** Word writes a newer format into mc:AlternateContent: "01, 02, 03, ..." as `custom` with a `decimal` fallback. */
function formatOf(element: Element): string {
  const direct = valueOf(element, 'w:numFmt');
  if (direct !== undefined) return direct;
  const choice = child(child(child(element, 'mc:AlternateContent'), 'mc:Choice'), 'w:numFmt')?.attributes;
  if (choice?.['w:val'] !== 'custom') return choice?.['w:val'] ?? 'decimal';
  return choice['w:format']?.startsWith('001,') ? 'decimalHundreds' : 'decimalZero';
}
