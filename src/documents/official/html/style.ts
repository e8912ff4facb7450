/** The page's look: the decree's on paper, as wide as a sheet on a large screen, as wide as the screen on a small one. */
import { face, firstLine, letters, lineSpacing, page, paragraphGap, signatureRoom, textWidth } from '../measures.ts';

const margins = `${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm`;

/** A page that is the first of its part bears no number: `1` is written as a blank. */
const numbering = `@counter-style blank { system: cyclic; symbols: " "; suffix: "" }
@counter-style pages { system: extends decimal; range: 2 infinite; fallback: blank }`;

/**
 * Pages of each annex are numbered anew. Browsers begin the counter of pages anew for nobody, so that each annex has pages
 * of its own name, which count themselves.
 */
export function annexPages(annexes: number): string {
  return Array.from({ length: annexes }, (_, at) => {
    const name = `annex-${at + 1}`;
    const number = `@top-center { content: counter(${name}, pages) }`;
    return `@page ${name} { counter-increment: ${name}; ${number} }\n.${name} { page: ${name} }\n`;
  }).join('');
}

export const styleSheet = `
${numbering}
@page { size: A4; margin: ${margins}; @top-center { content: counter(page, pages); font: ${letters.body}pt "${face}", Tinos, serif } }
* { box-sizing: border-box }
body { margin: 0; background: #f1f1f1; color: #000; font: ${letters.body}pt/${lineSpacing} "${face}", Tinos, "Liberation Serif", serif }
main { width: ${page.width}mm; max-width: 100%; margin: 0 auto; padding: ${margins}; background: #fff }
h1, h2, h3, h4, h5, h6, p, ul, figure { margin: ${paragraphGap}pt 0 0; font-size: inherit }
p, li { text-align: justify; text-indent: ${firstLine}mm }
ul { padding: 0; list-style: none }
li { margin-top: ${paragraphGap}pt }
.centre { text-align: center; text-indent: 0 }
.plain { font-weight: normal }
.capitals { text-transform: uppercase }
.indent { text-indent: ${firstLine}mm; text-align: justify }
.letterhead, .closing { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 10pt 2mm; line-height: 1.15 }
.letterhead p, .closing p { margin: 0; text-indent: 0 }
.letterhead { text-align: center; font-size: ${letters.heading}pt }
.letterhead p, .closing .power p { text-align: center }
.letterhead > :first-child { flex: 67 1 200px } .letterhead > :last-child { flex: 98 1 300px }
header { margin-bottom: 12pt }
.national { font-size: min(${letters.heading}pt, 4.2vw) }
.motto, .date { font-size: ${letters.body}pt }
.motto span { display: inline-block; border-bottom: 0.75pt solid; padding-bottom: 1pt }
.ruled::after { content: ""; display: block; width: 4em; margin: 2pt auto 0; border-bottom: 0.75pt solid }
.letterhead .number, .letterhead .date { margin-top: 8pt }
.title { margin-top: 18pt; text-align: center }
.title span { display: block }
.title.ruled::after { width: 40% }
table { width: 100%; margin-top: ${paragraphGap}pt; border-collapse: collapse; font-size: ${letters.table}pt; line-height: 1.2 }
caption, figcaption { padding: 2pt 0 4pt; font-size: ${letters.caption}pt; font-weight: bold; text-align: center }
thead { display: table-header-group }
tr, figure, .short, .closing { break-inside: avoid }
h2, h3, h4, h5, h6, caption { break-after: avoid }
th, td { padding: 2pt 4pt; border: 0.5pt solid #000; text-align: left; text-indent: 0 }
tbody th { font-weight: normal }
thead th, .align-centre { text-align: center }
.align-right { text-align: right }
.scroll { overflow-x: auto }
figure { text-align: center }
img { max-width: 100%; height: auto }
.closing { margin-top: 14pt }
.closing > :first-child { flex: 75 1 240px; font-size: ${letters.recipients}pt }
.closing > :last-child { flex: 90 1 240px; font-weight: bold }
.closing .word { font-size: ${letters.recipientsWord}pt; font-weight: bold; font-style: italic }
.closing ul { margin: 0 } .closing li { margin: 0; text-indent: 0; text-align: left }
.closing .signer { margin-top: ${signatureRoom}pt }
.annex { margin-top: 24pt; padding-top: 12pt; border-top: 1px solid #999 }
@media screen and (max-width: ${textWidth}mm) { main { padding: 16px } }
@media print { body { background: none } .national { font-size: inherit } main { width: auto; padding: 0 } .annex { margin: 0; padding: 0; border: 0; break-before: page } .scroll { overflow: visible } }
`;
