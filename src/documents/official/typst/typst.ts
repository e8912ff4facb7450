/** An official document as Typst source, which a compiler elsewhere makes a PDF of. */
import { depthsOf } from '../depths.ts';
import { boldWidth } from '../letterWidths.ts';
import { letters, ruleShare, textWidth } from '../measures.ts';
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
import { typstBlocks } from './blocks.ts';
import { literal } from './literal.ts';
import { template } from './template.ts';

/** The whole source; every text in it is a string literal, so that nothing an author writes is a command. */
export function typstOf(document: OfficialDocument): string {
  const { title, head, body, annexes } = document;
  return [
    `#set document(title: ${literal(title === '' ? head.type : title)}, author: ${literal(head.agency)}, date: none)`,
    template,
    headOf(head),
    typstBlocks(body, { depths: depthsOf(body), under: 0, held: true }),
    closingOf(head),
    ...annexes.map(annex => annexOf(annex, head)),
  ].join('\n');
}

const bold = (text: string): string => `text(weight: "bold", ${literal(text)})`;
const italic = (text: string): string => `text(style: "italic", ${literal(text)})`;
const millimetres = (length: number): string => `${length.toFixed(2)}mm`;

function headOf(head: OfficialHead): string {
  const lines = agencyLines(head.agency);
  const superior = head.superior === null ? [] : agencyLines(head.superior);
  const widest = Math.max(...lines.map(line => boldWidth(line, letters.heading)));
  const small = `size: ${letters.heading}pt`;
  const left = [...superior.map(literal), ...lines.map(bold)].join(', ');
  const subject = Math.min(boldWidth(head.subject, letters.body), textWidth) * ruleShare;
  return [
    '#letterhead(',
    `  { centred(${small}, ${left}); drawn(${millimetres(widest * ruleShare)}) },`,
    `  { centred(${small}, ${bold(nationalName)}); centred(${bold(motto)}); drawn(${millimetres(boldWidth(motto, letters.body))}) },`,
    `  text(${small}, ${literal(numberLine(head))}), ${italic(dateLine(head))})`,
    '#v(18pt, weak: true)',
    `#single(centred(${bold(head.type.toLocaleUpperCase('vi'))}, ${bold(head.subject)}))`,
    `#drawn(${millimetres(subject)})`,
    head.addressee === null ? '' : `#v(12pt, weak: true)\n#centred(${literal(`Kính gửi: ${head.addressee}`)})`,
    '#v(14pt, weak: true)',
  ].join('\n');
}

function closingOf({ recipients, power, signer }: OfficialHead): string {
  const word = `text(size: ${letters.recipientsWord}pt, weight: "bold", style: "italic", ${literal(recipientsWord)})`;
  const lines = recipientLines(recipients).map(line => `text(size: ${letters.recipients}pt, ${literal(line)})`);
  const received = recipients.length === 0 ? 'none' : [word, ...lines].join('; linebreak(); ');
  const titles = power.map(line => bold(line.toLocaleUpperCase('vi')));
  return `#closing({ ${received} }, { ${titles.length === 0 ? 'none' : titles.join('; linebreak(); ')} }, ${literal(signer ?? '')})`;
}

/** The page's counter is set on the page before, because a page's head is set before what stands on it. */
function annexOf({ label, title, body }: OfficialAnnex, head: OfficialHead): string {
  const heading = title === '' ? literal(label) : `${literal(label)}; linebreak(); upper(${literal(title)})`;
  return [
    '#counter(page).update(0)',
    '#pagebreak()',
    `#section(1, 1, { ${heading} })`,
    `#single(centred(${italic(guidanceLine(head))}))`,
    '#v(gap, weak: true)',
    typstBlocks(body, { depths: depthsOf(body), under: 1, held: false }),
  ].join('\n');
}
