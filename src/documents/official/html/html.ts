/** An official document as one page of HTML that needs nothing else and fetches nothing. */
import type { OfficialAnnex, OfficialDocument, OfficialHead } from '../official.ts';
import {
  agencyLines,
  dateLine,
  guidanceLine,
  motto,
  nationalName,
  numberLine,
  recipientLines,
  recipientsWord,
} from '../wording.ts';
import { htmlBlocks } from './blocks.ts';
import { escaped } from './escaped.ts';
import { annexPages, styleSheet } from './style.ts';

/** Accessible and printable on A4; runs with a tag carry it as `data-tag`. */
export function htmlOf({ title, head, body, annexes }: OfficialDocument): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title === '' ? head.type : title)}</title>
<style>${styleSheet}${annexPages(annexes.length)}</style>
</head>
<body>
<main>
${letterheadOf(head)}
${htmlBlocks(body, 1)}
${closingOf(head)}
${annexes.map((annex, at) => annexOf(annex, head, at + 1)).join('\n')}
</main>
</body>
</html>
`;
}

function letterheadOf(head: OfficialHead): string {
  const agency = agencyLines(head.agency).map(escaped).join('<br>');
  const superior = head.superior === null ? '' : `<p>${agencyLines(head.superior).map(escaped).join('<br>')}</p>`;
  const addressee = head.addressee === null ? '' : `\n<p class="centre">Kính gửi: ${escaped(head.addressee)}</p>`;
  return `<header>
<div class="letterhead">
<div>${superior}<p class="ruled"><strong>${agency}</strong></p><p class="number">${escaped(numberLine(head))}</p></div>
<div><p class="national"><strong>${nationalName}</strong></p><p class="motto"><strong><span>${motto}</span></strong></p><p class="date"><em>${escaped(dateLine(head))}</em></p></div>
</div>
<h1 class="title ruled"><span class="capitals">${escaped(head.type)}</span> <span>${escaped(head.subject)}</span></h1>${addressee}
</header>`;
}

function closingOf({ recipients, power, signer }: OfficialHead): string {
  const list = recipientLines(recipients).map(line => `<li>${escaped(line)}</li>`);
  const received =
    list.length === 0 ? '' : `<p class="word">${recipientsWord}</p><ul role="list">${list.join('')}</ul>`;
  const lines = power.map(line => `<p class="capitals">${escaped(line)}</p>`);
  return `<div class="closing"><div>${received}</div><div class="power">${lines.join('')}<p class="signer">${escaped(signer ?? '')}</p></div></div>`;
}

function annexOf({ label, title, body }: OfficialAnnex, head: OfficialHead, number: number): string {
  return `<section class="annex annex-${number}">
<h2 class="centre">${escaped(label)}<br><span class="capitals">${escaped(title)}</span></h2>
<p class="centre"><em>${escaped(guidanceLine(head))}</em></p>
${htmlBlocks(body, 2)}
</section>`;
}
