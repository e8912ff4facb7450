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
  const { language } = useWords();
  const { indicator } = useDataWords();
  const history = useAsk('figureHistory', { params: { id: figure } });
  const organisations = useAsk('organisations', {}).data?.items;
  const nameOf = (code: string | null) => organisations?.find(each => each.code === code)?.name ?? code;
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{indicator.history}</h2>
      <Loaded of={history}>
        {({ items }) => (
          <ol className="history" aria-label={indicator.historyCaption}>
            {items
              .toSorted((a, b) => b.enteredAt.localeCompare(a.enteredAt))
              .map(said => (
                <li key={said.id}>
                  <p className="history-value">
                    <Value cell={said} /> {said.value !== null && <span className="unit">{unit}</span>}{' '}
                    <Marks cell={said} />
                  </p>
                  <dl className="history-facts">
                    {said.reporter && <Fact name={indicator.who}>{nameOf(said.reporter)}</Fact>}
                    <Fact name={indicator.entered}>
                      {said.enteredBy}, {momentName(said.enteredAt, language)}
                    </Fact>
                    <Fact name={indicator.approved}>
                      {said.approvedBy && said.approvedAt
                        ? `${said.approvedBy}, ${momentName(said.approvedAt, language)}`
                        : indicator.notApproved}
                    </Fact>
                    {said.reason && <Fact name={indicator.reason}>{said.reason}</Fact>}
                    {said.source && (
                      <Fact name={indicator.source}>
                        “{said.source.quote}” ({indicator.line(said.source.line)})
                      </Fact>
                    )}
                  </dl>
                </li>
              ))}
          </ol>
        )}
      </Loaded>
    </section>
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
