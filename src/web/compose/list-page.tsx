import { Link } from '@tanstack/react-router';
import type { NarrativeSummaryRecord } from '#contract';
import { useAsk } from '../data/queries.ts';
import { Loaded } from '../data/trouble.tsx';
import { momentName, periodName } from '../data/writing.ts';
import { useTitle } from '../frame/use-title.ts';
import { useComposeWords } from '../messages/compose-words.ts';
import { useWords } from '../messages/language.tsx';
import { NewNarrative } from './new-narrative.tsx';
import './list.css';

/** The reports that are being written, or were issued; and how a new one begins. */
export function NarrativesPage() {
  const { list } = useComposeWords();
  const narratives = useAsk('narratives', {}, { anew: true });
  useTitle(`${list.title} – Khớp`);
  return (
    <div className="page narratives">
      <h1>{list.title}</h1>
      <Loaded of={narratives}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{list.none}</p>}
            <ul className="narrative-list">
              {items.map(each => (
                <Entry key={each.id} narrative={each} />
              ))}
            </ul>
            <NewNarrative before={items} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Entry({ narrative }: { readonly narrative: NarrativeSummaryRecord }) {
  const { list } = useComposeWords();
  const { language } = useWords();
  const { id, title, period, state, savedAt, savedBy, openComments } = narrative;
  return (
    <li>
      <Link to="/soan-bao-cao/$id" params={{ id }}>
        {title}
      </Link>
      <span className={`badge badge--${state}`}>{list.states[state]}</span>
      <small>
        {periodName(period, language)}. {list.changed(momentName(savedAt, language), savedBy)}.
        {openComments > 0 && ` ${list.comments(openComments)}.`}
      </small>
    </li>
  );
}
