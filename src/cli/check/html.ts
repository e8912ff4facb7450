import type { Finding } from '#checking';
import { escapeHtml } from '#documents';
import { locator } from '../output/lines.ts';
import { inLanguage, type Words } from '../words/words.ts';
import { type Checked, type CheckedDocument, coverageOf } from './checked.ts';
import { type Anchors, documentHtml } from './documentHtml.ts';
import { pageStyle } from './pageStyle.ts';
import { vintageLine } from './stored/findings.ts';
import { wordingOf } from './wording.ts';

/** One page that holds everything: the reports with the marks in their text, and the findings beside them. */
export function checkHtml(all: readonly Checked[], words: Words): string {
  const title = words.check.reportTitle;
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Khớp">
<title>${escapeHtml([title, ...all.map(({ path }) => path)].join(' – '))}</title>
<style>${pageStyle}</style>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1></header>
<main>
${all.map((checked, index) => report(checked, { words, index })).join('\n')}
</main>
</body>
</html>
`;
}

interface Page {
  readonly words: Words;
  /** Position of the report in the page, from 0. */
  readonly index: number;
}

function report(checked: Checked, page: Page): string {
  const { words } = page;
  const name = `<h2 class="name">${escapeHtml(checked.path)}</h2>`;
  if (!checked.ok) {
    const why = escapeHtml(inLanguage(checked.problem, words.language));
    return `<section class="report">${name}<p class="failed">${why}</p></section>`;
  }
  const anchors = anchorsOf(page.index);
  const coverage = [`${capitalised(words.check.headline(checked.result.findings))}.`, ...coverageOf(checked, words)];
  return `<section class="report">
${name}
<p class="coverage">${coverage.map(escapeHtml).join('<br>')}</p>
<div class="columns">
<article class="text" lang="vi">
${documentHtml(checked, anchors)}
</article>
<aside class="findings">
<h2>${escapeHtml(words.check.findingsTitle)}</h2>
${findingList(checked, anchors, words)}${vintageList(checked, words)}
</aside>
</div>
</section>`;
}

function anchorsOf(report: number): Anchors {
  return {
    inText: finding => `r${report + 1}-m${finding}`,
    inList: finding => `r${report + 1}-f${finding}`,
  };
}

function findingList(checked: CheckedDocument, anchors: Anchors, words: Words): string {
  const { findings } = checked.result;
  if (findings.length === 0) return `<p>${escapeHtml(words.check.nothingFound)}</p>`;
  const locate = locator(checked.document.text);
  const items = findings.map((finding, index) => {
    const line = words.check.line(locate(finding.span.start).line);
    return findingItem(finding, { number: index + 1, line, anchors, words });
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

/** Numbers of another vintage than the store's need no mending, and are listed apart. */
function vintageList({ beside, document }: CheckedDocument, words: Words): string {
  const others = beside?.claims.filter(({ outcome }) => outcome === 'vintage') ?? [];
  if (others.length === 0) return '';
  const locate = locator(document.text);
  const items = others.map(claim => {
    const line = capitalised(words.check.line(locate(claim.span.start).line));
    return `<li>${escapeHtml(`${line}: ${unbroken(vintageLine(claim, words))}`)}</li>`;
  });
  return `\n<h2>${escapeHtml(words.check.stored.vintageTitle(others.length))}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

interface Item {
  readonly number: number;
  readonly line: string;
  readonly anchors: Anchors;
  readonly words: Words;
}

function findingItem(finding: Finding, { number, line, anchors, words }: Item): string {
  const { check } = words;
  const suggestion =
    finding.suggestion === null
      ? ''
      : `<p class="suggestion">${capitalised(check.suggestion)} <strong>${escapeHtml(finding.suggestion)}</strong></p>`;
  const { message, equation } = wordingOf(finding, words.language);
  const computed =
    equation === undefined
      ? ''
      : `<p class="equation">${capitalised(check.equation)}: ${escapeHtml(unbroken(equation))}</p>\n`;
  return `<li class="finding ${finding.verdict}" id="${anchors.inList(number)}">
<p class="head"><a href="#${anchors.inText(number)}">${number}. ${escapeHtml(line)}</a> · <span class="verdict">${words.verdicts[finding.verdict]}</span></p>
<p>«${escapeHtml(finding.quote)}»</p>
<p>${escapeHtml(unbroken(message))}</p>
${computed}<p>${capitalised(check.stated)} <strong>${escapeHtml(finding.stated)}</strong> → ${check.recomputed} <strong>${escapeHtml(finding.recomputed)}</strong></p>
${suggestion}
</li>`;
}

/** A percent sign never begins a line. */
function unbroken(text: string): string {
  return text.replace(/(\p{Nd}) (?=[%‰])/gu, '$1\u00a0');
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1);
}
