/** Runs of text in HTML: white space as a browser collapses it, superscripts kept apart from the number before. */
import { raised } from '../raised.ts';
import { childrenOf, type Element, isElement, isUnseen, type Node } from './tree.ts';

/** Stands for `<br>` until the block is closed; U+2028 is what Unicode has for it. */
export const lineBreak = '\u2028';

/** White space collapsed to one space, a no-break space taken for one too. */
export function collapse(text: string): string {
  return text.replace(/[\t\n\f\r \u00a0]+/g, ' ').trim();
}

/** All the text that a reader sees in a node, on one line. */
export function textIn(node: Node): string {
  const parts: string[] = [];
  collect(node, parts);
  return collapse(parts.join(''));
}

const inlineTags: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark o:p q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);

/** True for an element that does not break the line. */
export function isInline(element: Element): boolean {
  return inlineTags.has(element.tagName);
}

function collect(node: Node, parts: string[]): void {
  for (const child of childrenOf(node)) {
    if (child.nodeName === '#text' && 'value' in child) parts.push(child.value);
    if (!isElement(child) || isUnseen(child)) continue;
    if (child.tagName === 'sup') parts.push(raised(textIn(child)));
    else if (isInline(child)) collect(child, parts);
    else {
      parts.push(' ');
      collect(child, parts);
      parts.push(' ');
    }
  }
}
