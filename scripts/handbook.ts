import { spreadRules } from '../src/checking/across/list.ts';
import type { Sentence } from '../src/checking/finding.ts';
import { rules } from '../src/checking/list.ts';
import type { Fires } from '../src/checking/rule.ts';

/** What the handbook says of a rule, be it of one block or of several. */
interface Described {
  readonly id: string;
  readonly title: Sentence;
  readonly explanation: Sentence;
  readonly fires: readonly Fires[];
  readonly staysSilent: readonly string[];
}

const HEAD = `# Sổ tay quy tắc · Rule handbook

Tệp này do \`npm run rules\` in ra từ các quy tắc trong \`src/checking\`; đừng sửa tay. Mỗi ví dụ là một phép thử.
*Printed from the rules in \`src/checking\` by \`npm run rules\`; do not edit it. Every example is a test.*

Một số in ra là một khoảng giá trị: 40,5 có thể là mọi số từ 40,45 đến 40,55. Hai số chỉ "không khớp" khi các khoảng ấy không thể gặp nhau, kể cả khi người viết cắt bớt chữ số thay vì làm tròn.
*A printed number is an interval: 40,5 may stand for anything from 40,45 to 40,55. Figures contradict only when no values within their intervals agree, not even had the author cut digits off instead of rounding.*
`;

/** The rule handbook as Markdown: Vietnamese first, English second, in the order in which the rules are tried. */
export function handbook(): string {
  const described: readonly Described[] = [...rules, ...spreadRules];
  const contents = described.map(({ id, title }) => `- [${title.vi}](#${id}) · ${title.en}`);
  return `${[HEAD, contents.join('\n'), ...described.map(chapter)].join('\n')}`;
}

function chapter({ id, title, explanation, fires, staysSilent }: Described): string {
  return `
## <a id="${id}"></a>${title.vi}
*${title.en}* · \`${id}\`

${explanation.vi}
*${explanation.en}*

**Báo · Fires**

${fires.map(example).join('\n')}

**Im lặng · Stays silent**

${staysSilent.map(text => `- ${inLine(text)}`).join('\n')}
`;
}

function example({ text, quote, suggestion }: Fires): string {
  return `- ${inLine(text)}\n  → «${quote}»${suggestion === undefined ? '' : `, có lẽ là · probably «${suggestion}»`}`;
}

/** A small document on one line: its paragraphs, and the cells of its tables, parted by marks. */
function inLine(text: string): string {
  return text.replace(/\n+/g, ' ¶ ').replaceAll('\t', ' ┊ ').replaceAll('*', '\\*').replaceAll('|', '\\|');
}
