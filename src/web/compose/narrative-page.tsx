import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { itemNaming, type Narrative } from '#composing';
import type { DimensionRecord, IndicatorRecord, IssuedRecord, StoredNarrativeRecord } from '#contract';
import { useAsk, useCatalogue } from '../data/queries.ts';
import { Loaded } from '../data/trouble.tsx';
import { momentName } from '../data/writing.ts';
import { useTitle } from '../frame/use-title.ts';
import { useComposeWords } from '../messages/compose-words.ts';
import { useWords } from '../messages/language.tsx';
import { Desk } from './desk.tsx';
import { Notice } from './notice.tsx';
import type { Pane } from './panes/pane-tabs.tsx';
import { useArrived, useDraftHere } from './use-saver.ts';

const route = getRouteApi('/data/soan-bao-cao/$id');

/** One report, to be written. */
export function NarrativePage() {
  const { id } = route.useParams();
  const arrived = useArrived(id);
  const narrative = useAsk('narrative', { params: { id } }, { once: true, enabled: arrived });
  const isIssued = narrative.data?.state === 'issued';
  const issued = useAsk('issuedNarrative', { params: { id } }, { once: true, enabled: isIssued });
  const indicators = useCatalogue();
  const dimensions = useAsk('dimensions', {});
  // The editor begins anew with what the server has: after a judgement, or when another version is taken.
  const [opening, setOpening] = useState(0);
  const [pane, setPane] = useState<Pane>('figure');
  const reopen = () => void narrative.refetch().then(() => setOpening(last => last + 1));
  return (
    <Loaded of={narrative}>
      {record => (
        <Loaded of={indicators}>
          {known => (
            <Loaded of={dimensions}>
              {({ items }) => {
                const shown = { record, known, dimensions: items, pane, onPane: setPane, onReopen: reopen };
                const key = `${id} ${opening}`;
                if (record.state !== 'issued') return <Opened key={key} issued={null} {...shown} />;
                return <Loaded of={issued}>{went => <Opened key={key} issued={went} {...shown} />}</Loaded>;
              }}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface OpenedProps {
  readonly record: StoredNarrativeRecord;
  readonly issued: IssuedRecord | null;
  readonly known: readonly IndicatorRecord[];
  readonly dimensions: readonly DimensionRecord[];
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  readonly onReopen: () => void;
}

/** Before anything is shown, what this machine still holds of the report is offered. */
function Opened({ record, known, dimensions, ...shown }: OpenedProps) {
  const { saving } = useComposeWords();
  const { language } = useWords();
  const indicators = useMemo(() => new Map(known.map(each => [each.code, each])), [known]);
  const itemName = useMemo(() => itemNaming(dimensions), [dimensions]);
  const { draft, drop } = useDraftHere(record.id);
  const [taken, setTaken] = useState<Narrative | null>(null);
  useTitle(`${record.title} – Khớp`);
  if (draft === undefined) return null;
  const waits = draft !== null && taken === null && JSON.stringify(draft.content) !== JSON.stringify(record.narrative);
  if (waits)
    return (
      <Notice
        actions={[
          { name: saving.takeHere, onDo: () => setTaken(draft.content) },
          { name: saving.dropHere, onDo: () => void drop() },
        ]}
      >
        {saving.foundHere(momentName(draft.at, language))}
      </Notice>
    );
  return <Desk record={record} draft={taken} indicators={indicators} itemName={itemName} {...shown} />;
}
