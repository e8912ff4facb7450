/** The article of a web page, without the navigation, headers, footers and advertisements around it. */
import { attributeOf, childrenOf, type Element, isElement, isUnseen, type Node } from './tree.ts';

/** The landmarks of HTML and ARIA around an article. */
const aroundTags: ReadonlySet<string> = new Set(['nav', 'aside', 'button', 'dialog']);
const aroundRoles: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search menu menubar dialog alert'.split(' '),
);
/** Class names and ids that pages give to what is no part of the article. */
const aroundNames: ReadonlySet<string> = new Set(
  'ad ads adsbygoogle advert advertisement quangcao quang-cao breadcrumb breadcrumbs navbar sidebar main-menu share-buttons social-share tinlienquan tin-lien-quan'.split(
    ' ',
  ),
);
/** A list is navigation when it has at least so many items and nothing but links. */
const fewestLinks = 3;
/** No menu has more nodes. */
const largestMenu = 400;
/** Levels up to which a header's place is looked for. */
const highest = 40;

/** Where to read from: the one main part or article with most of the page's words, else the page. */
export function articleOf(page: Node): Node {
  const all = lettersIn(page);
  for (const isPlace of [isArticle, isMain]) {
    const places: Element[] = [];
    collect(page, isPlace, places);
    const [only, more] = places;
    if (only && !more && lettersIn(only) * 2 >= all) return only;
  }
  return page;
}

function isMain(element: Element): boolean {
  return element.tagName === 'main' || attributeOf(element, 'role') === 'main';
}

function isArticle(element: Element): boolean {
  return element.tagName === 'article' || attributeOf(element, 'itemprop') === 'articleBody';
}

function collect(node: Node, wanted: (element: Element) => boolean, found: Element[]): void {
  for (const child of childrenOf(node)) {
    if (isElement(child) && wanted(child)) found.push(child);
    else collect(child, wanted, found);
  }
}

function lettersIn(node: Node): number {
  let letters = 0;
  for (const child of childrenOf(node)) {
    if (child.nodeName === '#text' && 'value' in child) letters += child.value.trim().length;
    else if (!isElement(child) || !(isUnseen(child) || isAround(child))) letters += lettersIn(child);
  }
  return letters;
}

/** True for what stands around an article or is put into it: menus, banners, advertisements, lists of links. */
export function isAround(element: Element): boolean {
  const { tagName } = element;
  if (aroundTags.has(tagName) || aroundRoles.has(attributeOf(element, 'role') ?? '')) return true;
  if (tagName === 'ul' || tagName === 'ol') return isMenu(element);
  if (tagName === 'header' || tagName === 'footer') return isOfPage(element);
  const isBox = tagName === 'div' || tagName === 'section';
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return isBox && names.split(/\s+/, 20).some(name => aroundNames.has(name.toLowerCase()));
}

/** The header of an article belongs to it, that of the page does not (HTML 4.3.8). */
function isOfPage(element: Element): boolean {
  let place = element.parentNode;
  for (let level = 0; level < highest && place && 'tagName' in place; level += 1, place = place.parentNode) {
    if (/^(?:article|section|main|blockquote)$/.test(place.tagName)) return false;
  }
  return true;
}

function isMenu(list: Element): boolean {
  // A list within a list is part of it.
  if (list.parentNode && /^(?:li|ul|ol)$/.test(list.parentNode.nodeName)) return false;
  const items = childrenOf(list).filter(isElement);
  if (items.length < fewestLinks) return false;
  const seen = { links: 0, nodes: 0 };
  return items.every(item => {
    const before = seen.links;
    return isOfLinks(item, seen) && seen.links > before;
  });
}

/** True when all words stand in links; what was gone through is counted in `seen`. */
function isOfLinks(node: Node, seen: { links: number; nodes: number }): boolean {
  return childrenOf(node).every(child => {
    seen.nodes += 1;
    if (seen.nodes > largestMenu) return false;
    if (child.nodeName === '#text' && 'value' in child) return child.value.trim() === '';
    if (!isElement(child) || child.tagName !== 'a') return isOfLinks(child, seen);
    seen.links += 1;
    return true;
  });
}
