/** The walk through one XML part: for each element, the rule of what it opens and closes. */
import type { Refused } from './problems.ts';
import type { Story } from './story.ts';
import type { Styles } from './styles.ts';
import { formulaElements } from './walkMath.ts';
import { paragraphElements } from './walkParagraphs.ts';
import { runElements } from './walkRuns.ts';
import { type ElementRule, flushWaiting, newWalk, standsIn, type TableCounter, type Walk } from './walkState.ts';
import { tableElements } from './walkTables.ts';
import { type EndTag, readXml, type Tag } from './xml.ts';

export type ReadStory = { readonly ok: true; readonly story: Story } | Refused;

/** Elements with text that the accepted document does not show, or with the formatting of an earlier state. */
const leftOut: ReadonlySet<string> = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:sectPr',
  'w:rt',
  'w:delText',
  'w:delInstrText',
]);

const rules: ReadonlyMap<string, ElementRule> = new Map(
  Object.entries({ ...paragraphElements, ...runElements, ...formulaElements, ...tableElements }),
);

export function readStory(xml: string, styles: Styles, counter: TableCounter): ReadStory {
  const walk = newWalk(styles, counter);
  const refused = readXml(xml, {
    open: tag => open(walk, tag),
    close: tag => close(walk, tag),
    text: text => {
      if (walk.characters !== null && walk.skipDeeperThan === null) walk.characters += text;
    },
  });
  if (refused !== null) return refused;
  flushWaiting(walk);
  return { ok: true, story: { paragraphs: walk.done, references: walk.references } };
}

function open(walk: Walk, tag: Tag): void {
  walk.path.push(tag.name);
  if (walk.skipDeeperThan !== null) return;
  const depth = walk.path.length;
  if (leftOut.has(tag.name) || isDeletion(walk, tag.name) || isCopy(walk, tag.name, depth)) {
    // The element itself has no rule, so its end may be seen.
    walk.skipDeeperThan = depth;
    return;
  }
  rules.get(tag.name)?.open?.(walk, tag);
}

function close(walk: Walk, { name, start, end }: EndTag): void {
  const depth = walk.path.length;
  walk.path.pop();
  if (walk.skipDeeperThan !== null) {
    if (depth > walk.skipDeeperThan) return;
    walk.skipDeeperThan = null;
  }
  if (name === 'mc:AlternateContent') walk.chosen.delete(depth);
  rules.get(name)?.close?.(walk, start, end);
}

/** Around runs; in the properties of a paragraph mark or a row a deletion is a rule's business. */
function isDeletion(walk: Walk, name: string): boolean {
  return (name === 'w:del' || name === 'w:moveFrom') && !standsIn(walk, 'w:rPr') && !standsIn(walk, 'w:trPr');
}

function isCopy(walk: Walk, name: string, depth: number): boolean {
  if (name === 'mc:Choice') {
    const second = walk.chosen.has(depth - 1);
    walk.chosen.add(depth - 1);
    return second;
  }
  return name === 'mc:Fallback' && walk.chosen.has(depth - 1);
}
