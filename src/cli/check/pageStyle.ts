/**
 * The look of the HTML report: no script, no address outside the file. Vietnamese stacks two marks on one letter
 * (ế, ữ), so lines stand wide apart and the faces named are ones that draw every such letter.
 */
export const pageStyle = `
:root {
  color-scheme: light;
  --ink: #1c1e21; --soft: #5b6169; --line: #dcdfe3; --paper: #ffffff; --ground: #f4f5f7;
  --contradiction: #b3261e; --contradiction-soft: #fde3e0;
  --doubtful: #8a5a00; --doubtful-soft: #fff0cc;
  --rounding: #3d5a80; --rounding-soft: #e3ecf7;
  --good: #1b6e3c;
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.65 "Be Vietnam Pro", "Noto Sans", "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
}
a { color: inherit; }
body > header, .report { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
body > header { padding-top: 2rem; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; line-height: 1.35; }
.report { margin-bottom: 3rem; }
.name { margin: 1.5rem 0 .25rem; font-size: 1.2rem; overflow-wrap: anywhere; }
.coverage { margin: 0 0 1rem; color: var(--soft); font-size: .9rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1.7fr) minmax(19rem, 1fr); gap: 1.5rem; align-items: start; }
.text {
  padding: 2rem 2.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: 6px;
  font-family: "Times New Roman", "Liberation Serif", Tinos, "Noto Serif", serif; font-size: 1.08rem; line-height: 1.6;
  overflow-wrap: break-word;
}
.text p { margin: 0 0 .6em; text-align: justify; white-space: pre-line; hyphens: none; }
.text > :first-child { margin-top: 0; }
.text .item { padding-left: 1.5em; }
.text .aside { color: var(--soft); font-size: .9em; }
.text h3, .text h4, .text h5 { margin: 1.1em 0 .5em; line-height: 1.4; }
.text h3 { font-size: 1.15rem; } .text h4 { font-size: 1.08rem; } .text h5 { font-size: 1.08rem; font-style: italic; }
.scroll { overflow-x: auto; margin: 0 0 1em; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.45; }
th, td { padding: .25rem .5rem; border: 1px solid #9aa0a6; vertical-align: top; text-align: left; }
th { background: var(--ground); }
mark { padding: .05em .1em; border-radius: 2px; color: inherit; background: none; scroll-margin-top: 4rem; }
mark.contradiction { background: var(--contradiction-soft); box-shadow: inset 0 -2px var(--contradiction); }
mark.doubtful { background: var(--doubtful-soft); box-shadow: inset 0 -2px var(--doubtful); }
mark.rounding { background: var(--rounding-soft); box-shadow: inset 0 -2px var(--rounding); }
mark.operand { background: none; box-shadow: none; border-radius: 0; border-bottom: 1px dotted var(--soft); }
.number {
  margin-left: .15em; font: 600 .68rem/1 "Be Vietnam Pro", "Noto Sans", Arial, sans-serif; vertical-align: super;
  text-decoration: none; color: var(--soft);
}
.findings { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
.findings h2 { margin: 0 0 .5rem; font-size: 1.05rem; }
.findings ol { margin: 0; padding: 0; list-style: none; }
.finding {
  margin: 0 0 .75rem; padding: .7rem .9rem; background: var(--paper); border: 1px solid var(--line);
  border-left: 4px solid var(--rounding); border-radius: 6px; font-size: .92rem; line-height: 1.55; scroll-margin-top: 1rem;
}
.finding.contradiction { border-left-color: var(--contradiction); }
.finding.doubtful { border-left-color: var(--doubtful); }
.finding p { margin: .25rem 0 0; overflow-wrap: anywhere; }
.finding .head { margin: 0; color: var(--soft); }
.finding .verdict { font-weight: 600; }
.contradiction .verdict { color: var(--contradiction); }
.doubtful .verdict { color: var(--doubtful); }
.rounding .verdict { color: var(--rounding); }
.equation { font-variant-numeric: tabular-nums; }
.suggestion strong { color: var(--good); }
:target { outline: 2px solid var(--rounding); outline-offset: 2px; }
.failed { color: var(--contradiction); }
@media (max-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .findings { position: static; max-height: none; order: -1; }
  .text { padding: 1.25rem; }
}
@media print {
  @page { size: A4; margin: 20mm 15mm 20mm 25mm; }
  body { background: none; font-size: 10.5pt; }
  body > header, .report { max-width: none; padding: 0; }
  .columns { display: block; }
  .text { padding: 0; border: 0; font-size: 12pt; }
  .findings { position: static; max-height: none; overflow: visible; margin-top: 1.5rem; }
  .finding, tr { break-inside: avoid; }
  h1, h2, h3, h4, h5 { break-after: avoid; }
  .report + .report { break-before: page; }
  mark, .finding, th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
