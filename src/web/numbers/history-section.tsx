import type { HistoryRecord } from '#contract';
import { Marks, Value } from '../data/cell.tsx';
import { useAsk } from '../data/queries.ts';
import { Loaded } from '../data/trouble.tsx';
import { momentName } from '../data/writing.ts';
import { useDataWords } from '../messages/data-words.ts';
import { useWords } from '../messages/language.tsx';

interface HistorySectionProps {
  readonly figure: string;
  readonly unit: string | null;
}

/** Every vintage and correction of the figure, newest first: who said it, when, on what words. */
export function HistorySection({ figure, unit }: HistorySectionProps) {
  const { indicator } = useDataWords();
  const history = useAsk('figureHistory', { params: { id: figure } });
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{indicator.history}</h2>
      <Loaded of={history}>
        {({ items }) => (
          <ol className="history" aria-label={indicator.historyCaption}>
            {items
              .toSorted((a, b) => b.enteredAt.localeCompare(a.enteredAt))
              .map(said => (
                <Entry key={said.id} said={said} unit={unit} />
              ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}

function Entry({ said, unit }: { readonly said: HistoryRecord; readonly unit: string | null }) {
  const { language } = useWords();
  const { indicator } = useDataWords();
  const organisations = useAsk('organisations', {}).data?.items;
  const nameOf = (code: string | null) => organisations?.find(each => each.code === code)?.name ?? code;
  const at = (who: string, when: string) => `${who}, ${momentName(when, language)}`;
  const { approvedBy, approvedAt, decision, source } = said;
  return (
    <li>
      <p className="history-value">
        <Value cell={said} /> {said.value !== null && <span className="unit">{unit}</span>} <Marks cell={said} />
      </p>
      <dl className="history-facts">
        {said.reporter && <Fact name={indicator.who}>{nameOf(said.reporter)}</Fact>}
        <Fact name={indicator.entered}>{at(said.enteredBy, said.enteredAt)}</Fact>
        {said.status === 'rejected' && decision ? (
          <Fact name={indicator.rejected}>
            {at(decision.by, decision.at)}
            {decision.reason && `: ${decision.reason}`}
          </Fact>
        ) : (
          <Fact name={indicator.approved}>
            {approvedBy && approvedAt ? at(approvedBy, approvedAt) : indicator.notApproved}
          </Fact>
        )}
        {said.reason && <Fact name={indicator.reason}>{said.reason}</Fact>}
        {source && (
          <Fact name={indicator.source}>
            “{source.quote}” ({indicator.line(source.line)})
          </Fact>
        )}
      </dl>
    </li>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
