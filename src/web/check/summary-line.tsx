import type { CheckResult } from '#checking';
import { useWords } from '../messages/language.tsx';
import type { Messages } from '../messages/vi.ts';
import { type Placed, type ShownVerdict, verdicts } from '../text/marking.ts';

/** Numbers as both languages of the screens print them here: the Vietnamese way, as in the documents. */
const numbers = new Intl.NumberFormat('vi-VN');

export const countOf = (placed: readonly Placed[], verdict: ShownVerdict): number =>
  placed.filter(({ finding }) => finding.verdict === verdict).length;

/** "Đã rà xong: 3 mâu thuẫn, 0 nghi vấn, 1 làm tròn." */
export function sentenceOf({ summary }: CheckResult, words: Messages): string {
  const parts = verdicts.map(
    verdict => `${numbers.format(summary.relations[verdict])} ${words.summary.count[verdict]}`,
  );
  return words.summary.announce(parts.join(', '));
}

/** Coverage: how much was read and checked, and how the relations stand. */
export function SummaryLine({ result }: { readonly result: CheckResult }) {
  const words = useWords();
  const { relations, claims } = result.summary;
  const kinds = ['holds', 'rounding', 'doubtful', 'contradiction', 'undecided'] as const;
  const total = kinds.reduce((sum, kind) => sum + relations[kind], 0);
  const names = { holds: words.summary.holds, undecided: words.summary.undecided, ...words.summary.count };
  return (
    <div className="summary" data-testid="summary">
      <p>{words.summary.read(numbers.format(result.summary.numbers), numbers.format(claims), numbers.format(total))}</p>
      {total > 0 && (
        <svg className="summary-bar" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
          {kinds.map((kind, index) => {
            const before = kinds.slice(0, index).reduce((sum, each) => sum + relations[each], 0);
            return <rect key={kind} x={before} width={relations[kind]} height="1" className={`bar bar--${kind}`} />;
          })}
        </svg>
      )}
      <ul>
        {kinds.map(kind => (
          <li key={kind} className={`summary-kind summary-kind--${kind}`}>
            <strong>{numbers.format(relations[kind])}</strong> {names[kind]}
          </li>
        ))}
      </ul>
    </div>
  );
}
