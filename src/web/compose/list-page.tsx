import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { CreateNarrative, NarrativeSummaryRecord } from '#contract';
import { ask, Refused } from '../data/client.ts';
import { useAsk } from '../data/queries.ts';
import { Loaded, Trouble } from '../data/trouble.tsx';
import { momentName, periodName } from '../data/writing.ts';
import { useTitle } from '../frame/use-title.ts';
import { useComposeWords } from '../messages/compose-words.ts';
import { useWords } from '../messages/language.tsx';
import { keepLook } from './look-kept.ts';
import { saidIn } from './said.ts';
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

/** A period by its half year or year: what is reported to a council. */
const kinds = ['S1', 'S2', 'year'] as const;

function beginningOf(form: FormData): CreateNarrative {
  const kind = saidIn(form, 'kind');
  const period = kind === 'year' ? saidIn(form, 'year') : `${saidIn(form, 'year')}-${kind}`;
  const from = saidIn(form, 'from');
  const id = saidIn(form, 'id');
  const named = id === '' ? {} : { id };
  const [what, of = ''] = from.split(' ');
  if (what === 'report') return { from: 'report', report: of, period, ...named };
  return what === 'narrative'
    ? { from: 'narrative', narrative: of, period, ...named }
    : { from: 'nothing', period, ...named };
}

/** There is a report of that id: a second one of a period needs a name of its own, which is asked for then. */
const taken = 409;

function useCreating() {
  const navigate = useNavigate();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = beginningOf(new FormData(event.currentTarget));
    setBusy(true);
    try {
      const { narrative, look } = await ask('createNarrative', { body });
      keepLook(narrative.id, look);
      await navigate({ to: '/soan-bao-cao/$id', params: { id: narrative.id } });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    } finally {
      setBusy(false);
    }
  };
  return { refused, busy, create };
}

interface BeginningsProps {
  readonly before: readonly NarrativeSummaryRecord[];
}

/** A report written here, one that was brought in as a file, or nothing. */
function Beginnings({ before }: BeginningsProps) {
  const { list } = useComposeWords();
  const [last] = before;
  const broughtIn = useAsk('reports', {}).data?.items ?? [];
  return (
    <select name="from" defaultValue={last === undefined ? '' : `narrative ${last.id}`}>
      {before.map(({ id, title }) => (
        <option key={id} value={`narrative ${id}`}>
          {title}
        </option>
      ))}
      {broughtIn.length > 0 && (
        <optgroup label={list.broughtIn}>
          {broughtIn.map(({ id, title, name }) => (
            <option key={id} value={`report ${id}`}>
              {title ?? name}
            </option>
          ))}
        </optgroup>
      )}
      <option value="">{list.blank}</option>
    </select>
  );
}

function NewNarrative({ before }: { readonly before: readonly NarrativeSummaryRecord[] }) {
  const { list } = useComposeWords();
  const { refused, busy, create } = useCreating();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [last] = before;
  const next = last === undefined ? thisYear : Number(last.period.slice(0, 4)) + 1;
  const sameKind = kinds.find(kind => last?.period.endsWith(kind)) ?? kinds[0];
  return (
    <form className="new-narrative" onSubmit={event => void create(event)}>
      <h2>{list.fresh}</h2>
      <label className="choice">
        {list.from}
        <Beginnings before={before} />
      </label>
      <label className="choice">
        {list.period}
        <select name="kind" defaultValue={sameKind}>
          {kinds.map(kind => (
            <option key={kind} value={kind}>
              {list.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        {list.year}
        <input name="year" type="number" min={1990} max={2100} required defaultValue={next} />
      </label>
      {refused?.problem?.status === taken && (
        <label className="choice">
          {list.id}
          <input name="id" type="text" required maxLength={80} pattern="[a-z0-9][-A-Za-z0-9]*" />
        </label>
      )}
      <Button type="submit" loading={busy}>
        {list.create}
      </Button>
      {refused && <Trouble error={refused} />}
    </form>
  );
}
