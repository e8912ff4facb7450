/** What every document's Typst source begins with: the page, the letters and the shapes that its parts are set in. */
import {
  closingColumns,
  firstLine,
  headColumns,
  letters,
  lineSpacing,
  page,
  paragraphGap,
  signatureRoom,
} from '../measures.ts';

/** Times letters reach 0.891 above their line and 0.216 below; an office program's single line is 1.149 of the size. */
const letterHeight = 1.107;
const singleLine = 1.149;
const leading = singleLine * lineSpacing - letterHeight;
const singleLeading = singleLine - letterHeight;

export const template = `
#set text(font: ("Tinos", "Liberation Serif"), size: ${letters.body}pt, lang: "vi", region: "VN", hyphenate: false,
  top-edge: 0.891em, bottom-edge: -0.216em, overhang: false)
#set page(paper: "a4", margin: (top: ${page.top}mm, bottom: ${page.bottom}mm, left: ${page.left}mm, right: ${page.right}mm),
  header: context {
    let number = counter(page).get().first()
    if number > 1 { align(center, str(number)) }
  }, header-ascent: 6mm)
#let gap = ${leading.toFixed(4)}em + ${paragraphGap}pt
#set par(justify: true, leading: ${leading.toFixed(4)}em, spacing: gap, first-line-indent: (amount: ${firstLine}mm, all: true))
#set block(spacing: gap)
#let single(body) = { set par(leading: ${singleLeading.toFixed(4)}em, spacing: ${singleLeading.toFixed(4)}em, first-line-indent: 0mm, justify: false); body }
#let centred(size: ${letters.body}pt, ..lines) = for line in lines.pos() { block(width: 100%, spacing: ${singleLeading.toFixed(4)}em, align(center, text(size: size, line))) }
#let drawn(length) = block(width: 100%, above: 2.5pt, below: 5pt, align(center, line(length: length, stroke: 0.75pt)))
#let letterhead(left, right, number, date) = single(grid(columns: (${headColumns.left}mm, ${headColumns.right}mm), align: center, row-gutter: 8pt,
  left, right, number, date))
#let section(depth, level, body) = {
  show heading: it => block(above: if level == 1 { gap + ${paragraphGap}pt } else { gap }, below: gap, sticky: true, width: 100%,
    text(size: ${letters.body}pt, weight: if level == 5 { "regular" } else { "bold" }, it.body))
  heading(level: depth, numbering: none, if level == 1 { align(center, body) } else { h(${firstLine}mm); body })
}
#set table(stroke: 0.5pt, inset: (x: 4pt, y: 2.5pt))
#set table.cell(breakable: false)
#show table: set text(size: ${letters.table}pt)
#show table: set par(leading: ${singleLeading.toFixed(4)}em, first-line-indent: 0mm, justify: false)
#show table: set block(above: 4pt)
#show figure: set block(breakable: true)
#show figure.where(kind: image): set block(breakable: false)
#show figure.caption: set text(size: ${letters.caption}pt, weight: "bold")
#show figure.caption: it => it.body
#let titled(kind, caption, body) = figure(body, kind: kind, supplement: none, numbering: none, outlined: false, gap: 4pt,
  caption: if caption == none { none } else { figure.caption(position: if kind == table { top } else { bottom }, caption) })
#let closing(recipients, power, signer) = block(above: gap + ${letters.body}pt, breakable: false, single(grid(columns: (${closingColumns.left}mm, ${closingColumns.right}mm), align: (left, center),
  recipients, { power; v(${signatureRoom}pt, weak: false); text(weight: "bold", signer) })))
`;
