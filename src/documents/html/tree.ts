/** HTML as the tree that browsers make of it, within bounds. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
export type Node = DefaultTreeAdapterMap['node'];

/** Browsers stop nesting at 512 (Chromium's kMaximumHTMLParserDOMTreeDepth); the parser's work grows with the depth. */
const deepest = 512;
const mostNodes = 3_000_000;

class TooMuch extends Error {}

/** The root of the tree, or undefined when the page is nested deeper or has more nodes than any page a person wrote. */
export function parseHtml(html: string): Node | undefined {
  let depth = 0;
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes > mostNodes) throw new TooMuch();
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attributes) {
      count();
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attributes);
    },
    insertText(parent, text) {
      count();
      defaultTreeAdapter.insertText(parent, text);
    },
    onItemPush() {
      depth += 1;
      if (depth > deepest) throw new TooMuch();
    },
    onItemPop() {
      depth -= 1;
    },
  };
  try {
    return parse(html, { treeAdapter });
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find(attribute => attribute.name === name)?.value;
}

const unseenTags: ReadonlySet<string> = new Set(
  'script style template noscript head title svg math iframe object audio video canvas select datalist input'.split(
    ' ',
  ),
);
const unseenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** True for what a browser shows no text of. */
export function isUnseen(element: Element): boolean {
  if (unseenTags.has(element.tagName)) return true;
  return (
    attributeOf(element, 'hidden') !== undefined || unseenStyle.test(attributeOf(element, 'style')?.slice(0, 500) ?? '')
  );
}
