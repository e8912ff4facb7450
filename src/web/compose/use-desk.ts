import { useEffect, useMemo, useState } from 'react';
import { boundProblemSentence, type Letterhead, type Narrative } from '#composing';
import type { StoredNarrativeRecord } from '#contract';
import type { Indicator } from '#figures';
import { useAsk } from '../data/queries.ts';
import { useWords } from '../messages/language.tsx';
import { useCheck } from './use-check.ts';
import { useFigures } from './use-figures.ts';
import { useLeaving, useSaver } from './use-saver.ts';
import { useSettled } from './use-settled.ts';
import { useSheet } from './use-sheet.ts';

/** What all parts of the desk share. */
export type DeskState = ReturnType<typeof useDesk>;

interface DeskParts {
  readonly record: StoredNarrativeRecord;
  /** What this machine held of it, when it is to be taken up; null for what the server has. */
  readonly draft: Narrative | null;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

export function useDesk({ record, draft, indicators }: DeskParts) {
  const [narrative] = useState(draft ?? record.narrative);
  const { language } = useWords();
  const sheet = useSheet(record.state !== 'draft');
  const { saver, state: saving } = useSaver(record.id, record.version);
  const figures = useFigures(narrative, indicators);
  const [letterhead, setLetterhead] = useState(narrative.letterhead);
  const written = useSettled(narrative.passages, passages => saver.changed({ ...narrative, letterhead, passages }));
  const { value: passages, changed, settle } = written;
  useLeaving(record.id, saver);
  const current = useMemo(() => ({ ...narrative, letterhead, passages }), [narrative, letterhead, passages]);
  const looking = useCheck({ narrative: current, held: figures.held, indicators, age: figures.age });
  const dashboard = useAsk('dashboard', { query: { area: narrative.area, period: narrative.period } });
  const organisations = useAsk('organisations', {});
  // What this machine held goes to the server as soon as it is taken up.
  useEffect(() => {
    if (draft !== null) saver.changed(draft);
  }, [draft, saver]);
  const nameOf = (code: string) => {
    const known = organisations.data?.items.find(each => each.code === code);
    return known?.short ?? known?.name ?? code;
  };
  const whyNot = ({ problem }: { readonly problem: Parameters<typeof boundProblemSentence>[0] }) =>
    boundProblemSentence(problem, { indicators, figures: figures.held.figures, bases: figures.held.bases })[language];
  const sendAll = async () => {
    settle();
    await saver.flush();
    return saver.version();
  };
  const changeLetterhead = (changed: Letterhead) => {
    setLetterhead(changed);
    saver.changed({ ...current, letterhead: changed });
  };
  return {
    narrative,
    /** As it is written now. */
    current,
    changed,
    changeLetterhead,
    sheet,
    saver,
    saving,
    figures,
    indicators,
    looking,
    rows: dashboard.data?.rows ?? [],
    nameOf,
    whyNot,
    sendAll,
  };
}
