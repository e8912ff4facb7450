import { useWords } from '../messages/language.tsx';
import { verdicts } from '../text/marking.ts';
import { VerdictSign } from './verdict-sign.tsx';

/** What the three kinds of mark mean. */
export function VerdictLegend() {
  const words = useWords();
  return (
    <dl className="legend">
      {verdicts.map(verdict => (
        <div key={verdict} className="legend-row">
          <dt>
            <VerdictSign verdict={verdict} />
            <span className={`mark mark--${verdict} mark--shown`}>{words.verdict[verdict]}</span>
          </dt>
          <dd>{words.verdictMeaning[verdict]}</dd>
        </div>
      ))}
    </dl>
  );
}
