import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { CreateNarrative, NarrativeSummaryRecord } from '#contract';
import { ask, Refused } from '../data/client.ts';
import { PeriodChooser } from '../data/period-chooser.tsx';
import { isReportPeriod, likelyPeriod, periodAfter } from '../data/period-parts.ts';
import { useAsk } from '../data/queries.ts';
import { Trouble } from '../data/trouble.tsx';
import { useComposeWords } from '../messages/compose-words.ts';
import { beginningWith, type Source, sourceKey } from './beginning.ts';
import { keepLook } from './look-kept.ts';
import { saidIn } from './said.ts';

const route = getRouteApi('/data/soan-bao-cao');

/** There is a report of that id: a second one of a period needs a name of its own, which is asked for then. */
const taken = 409;

/** How a report begins: from one written here, from one brought in as a file, or from nothing. */
export function NewNarrative({ before }: { readonly before: readonly NarrativeSummaryRecord[] }) {
  const { list } = useComposeWords();
  const { refused, busy, create } = useCreating();
  const { sources, from, choose } = useSource(before);
  const [chosen, setChosen] = useState<string | null>(null);
  const of = sources.find(source => sourceKey(source) === from);
  const period = chosen ?? (of && isReportPeriod(of.period) ? periodAfter(of.period) : likelyPeriod());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void create(beginningWith(of ?? null, period, saidIn(new FormData(event.currentTarget), 'id')));
  };
  return (
    <form className="new-narrative" onSubmit={submit}>
      <h2>{list.fresh}</h2>
      <label className="choice">
        {list.from}
        <Sources
          sources={sources}
          from={from}
          onFrom={key => {
            choose(key);
            setChosen(null);
          }}
        />
      </label>
      <PeriodChooser period={period} onPeriod={setChosen} />
      {of !== undefined && of.waiting > 0 && (
        <p className="new-narrative-waiting">
          {list.waiting(of.waiting)}{' '}
          <Link to="/nhap-bao-cao/$id" params={{ id: of.id }}>
            {list.decide}
          </Link>
        </p>
      )}
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

/** What there is to begin from, and which of it is chosen: what the address names, else the newest written here. */
function useSource(before: readonly NarrativeSummaryRecord[]) {
  const { from: named } = route.useSearch();
  const broughtIn = useAsk('reports', {}).data?.items ?? [];
  const [chosen, choose] = useState<string | null>(null);
  const sources: readonly Source[] = [
    ...before.map(({ id, title, period }) => ({ what: 'narrative' as const, id, title, period, waiting: 0 })),
    ...broughtIn.map(({ id, title, name, period, waiting }) => ({
      what: 'report' as const,
      id,
      title: title ?? name,
      period,
      waiting,
    })),
  ];
  const newest = before.toSorted((a, b) => b.period.localeCompare(a.period))[0];
  const usual = newest === undefined ? '' : sourceKey({ what: 'narrative', id: newest.id });
  return { sources, from: chosen ?? named ?? usual, choose };
}

interface SourcesProps {
  readonly sources: readonly Source[];
  readonly from: string;
  readonly onFrom: (key: string) => void;
}

function Sources({ sources, from, onFrom }: SourcesProps) {
  const { list } = useComposeWords();
  const broughtIn = sources.filter(({ what }) => what === 'report');
  return (
    <select value={from} onChange={event => onFrom(event.currentTarget.value)}>
      {sources.filter(({ what }) => what === 'narrative').map(optionOf)}
      {broughtIn.length > 0 && <optgroup label={list.broughtIn}>{broughtIn.map(optionOf)}</optgroup>}
      <option value="">{list.blank}</option>
    </select>
  );
}

function optionOf(source: Source) {
  const key = sourceKey(source);
  return (
    <option key={key} value={key}>
      {source.title}
    </option>
  );
}

function useCreating() {
  const navigate = route.useNavigate();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const create = async (body: CreateNarrative) => {
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
