/** What comes from Word or a web page: its structure is kept, its looks are not, and pictures stay outside. */
import { Plugin } from 'prosemirror-state';

/** Why something that was pasted did not come in. */
export type PasteLoss = 'pictures' | 'too-large';

/** A half-year report is far below it; a picture written into the text is far above. In UTF-16 units. */
const mostHtml = 5_000_000;

export function pasting(lost: (loss: PasteLoss) => void): Plugin {
  return new Plugin({
    props: {
      handlePaste(_view, event) {
        const { clipboardData } = event;
        if (clipboardData === null || clipboardData.files.length === 0) return false;
        const hasWords = clipboardData.types.includes('text/html') || clipboardData.types.includes('text/plain');
        if (!hasWords) lost('pictures');
        return !hasWords;
      },
      handleDrop(_view, event) {
        if ((event.dataTransfer?.files.length ?? 0) === 0) return false;
        lost('pictures');
        event.preventDefault();
        return true;
      },
      transformPastedHTML(html) {
        if (html.length > mostHtml) {
          lost('too-large');
          return '';
        }
        const { html: kept, pictures } = structureOf(html);
        if (pictures > 0) lost('pictures');
        return kept;
      },
    },
  });
}

/** Headings, paragraphs, list items and tables of a page; the number of pictures that were left out. */
export function structureOf(html: string): { readonly html: string; readonly pictures: number } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const pictures = page.querySelectorAll('img, svg, object, v\\:shape').length;
  for (const dropped of page.querySelectorAll('img, svg, object, style, script, meta, link, title, o\\:p'))
    dropped.remove();
  for (const paragraph of page.querySelectorAll<HTMLElement>('p[class*="MsoList"], p[style*="mso-list"]')) {
    if (paragraph.closest('td, th') === null) becomeItem(paragraph);
  }
  for (const paragraph of page.querySelectorAll<HTMLElement>('p[class*="MsoTitle"], p[class*="MsoHeading"]')) {
    replaceTag(paragraph, 'h2');
  }
  for (const cell of page.querySelectorAll('td, th')) joinParagraphs(cell);
  for (const table of page.querySelectorAll('table')) wrapTable(table);
  return { html: page.body.innerHTML, pictures };
}

/** Word writes the bullet or number of a list into the text, in a span that it asks readers of lists to ignore. */
function becomeItem(paragraph: HTMLElement): void {
  for (const mark of paragraph.querySelectorAll<HTMLElement>(
    'span[style*="mso-list:Ignore"], span[style*="mso-list: Ignore"]',
  ))
    mark.remove();
  replaceTag(paragraph, 'li');
}

/** A cell holds one run of words: its paragraphs follow one another with a space. */
function joinParagraphs(cell: Element): void {
  for (const paragraph of cell.querySelectorAll('p, div')) paragraph.replaceWith(...paragraph.childNodes, ' ');
}

function wrapTable(table: HTMLTableElement): void {
  if (table.closest('figure.table') !== null) return;
  const figure = table.ownerDocument.createElement('figure');
  figure.className = 'table';
  const caption = table.ownerDocument.createElement('figcaption');
  caption.append(...(table.caption?.childNodes ?? []));
  table.caption?.remove();
  table.replaceWith(figure);
  figure.append(caption, table);
}

function replaceTag(element: HTMLElement, tag: 'li' | 'h2'): void {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
