import { rules, spreadRules } from '#checking';

interface Chapter {
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly explanation: { readonly vi: string; readonly en: string };
  readonly fires: readonly { readonly text: string; readonly quote: string; readonly suggestion?: string }[];
  readonly staysSilent: readonly string[];
}

const HEAD = `# Sổ tay luật kiểm tra (Rule handbook)

Tệp này do \`npm run rules\` viết ra từ chính các luật; đừng sửa tay. Mỗi luật kèm ví dụ mà nó báo và ví dụ mà nó phải im
lặng; phép thử chạy tất cả.

Written by \`npm run rules\` from the rules themselves. Each rule carries the texts on which it must speak and those on
which it must stay silent; a test runs them all.

Verdicts (kết luận): **khớp** (holds) · **làm tròn** (rounding: only by truncation or the last digit of a sum) ·
**nghi vấn** (doubtful: the text leaves room) · **mâu thuẫn** (contradiction: the printed numbers cannot all be right) ·
**chưa đủ căn cứ** (undecided).
`;

/** The handbook as Markdown, Vietnamese first. */
export function handbook(): string {
  const chapters: readonly Chapter[] = [...rules, ...spreadRules];
  return `${HEAD}\n${chapters.map(chapter).join('\n')}`;
}

function chapter({ id, title, explanation, fires, staysSilent }: Chapter, index: number): string {
  const spoken = fires.map(({ text, quote, suggestion }) => {
    const better = suggestion === undefined ? '' : ` → «${suggestion}»`;
    return `- ${inline(text)}\n  - «${quote}»${better}`;
  });
  return [
    `## ${index + 1}. ${title.vi} · ${title.en} (\`${id}\`)`,
    '',
    explanation.vi,
    '',
    `*${explanation.en}*`,
    '',
    'Báo (fires):',
    '',
    ...spoken,
    '',
    'Im lặng (stays silent):',
    '',
    ...staysSilent.map(text => `- ${inline(text)}`),
    '',
  ].join('\n');
}

function inline(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ');
}
