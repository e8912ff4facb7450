import { useEffect, useMemo, useState } from 'react';
import { boundProblemSentence, type Held, type Letterhead, type Narrative } from '#composing';
import type { IssuedRecord, StoredNarrativeRecord } from '#contract';
import type { Indicator } from '#figures';
import { nameIn } from '../data/in-english.ts';
import { useAsk, useDashboard } from '../data/queries.ts';
import { useWords } from '../messages/language.tsx';
import type { HeldFigures } from './held-figures.ts';
import { useCheck } from './use-check.ts';
import { type Naming, useFigures } from './use-figures.ts';
import { useIssued } from './use-issued.ts';
import { useLeaving, useSaver } from './use-saver.ts';
import { useSettled } from './use-settled.ts';
import { useSheet } from './use-sheet.ts';

/** What all parts of the desk share. */
export type DeskState = ReturnType<typeof useDesk>;

interface DeskParts {
  readonly record: StoredNarrativeRecord;
  /** What this machine held of it, when it is to be taken up; null for what the server has. */
  readonly draft: Narrative | null;
  /** As it went out; null while it has not been issued. */
  readonly issued: IssuedRecord | null;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly itemName: Held['itemName'];
}

export function useDesk({ record, draft, issued: issuedRecord, indicators, itemName }: DeskParts) {
  const [narrative] = useState(draft ?? record.narrative);
  const sheet = useSheet(record.state !== 'draft');
  const { saver, state: saving } = useSaver(record.id, record.version);
  const figures = useFigures(narrative, { indicators, itemName });
  const issued = useIssued(narrative, issuedRecord);
  const [correction, showCorrection] = useState<number | null>(null);
  const [letterhead, setLetterhead] = useState(narrative.letterhead);
  const written = useSettled(narrative.passages, passages => saver.changed({ ...narrative, letterhead, passages }));
  const { value: passages, changed, settle } = written;
  useLeaving(record.id, saver);
  const current = useMemo(() => ({ ...narrative, letterhead, passages }), [narrative, letterhead, passages]);
  const { held, age } = figures;
  const looking = useCheck({ narrative: current, held, indicators, age, issued: issued?.composed ?? null });
  const dashboard = useDashboard({ area: narrative.area, period: narrative.period });
  // What this machine held goes to the server as soon as it is taken up.
  useEffect(() => {
    if (draft !== null) saver.changed(draft);
  }, [draft, saver]);
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
    /** Of the chips: of an issued report with the words that went out. */
    printer: issued?.printer ?? figures.printer,
    issued,
    correction,
    showCorrection,
    indicators,
    looking,
    rows: dashboard.data?.rows ?? [],
    ...useSaid({ indicators, itemName }, held),
    sendAll,
  };
}

/** Assigners and indicators by their names, and why a figure could not be printed. */
function useSaid({ indicators, itemName }: Naming, held: HeldFigures) {
  const { language } = useWords();
  const organisations = useAsk('organisations', {});
  return {
    nameOf: (code: string) => {
      const known = organisations.data?.items.find(each => each.code === code);
      return known?.short ?? known?.name ?? code;
    },
    indicatorName: (code: string) => {
      const known = indicators.get(code);
      return known === undefined ? null : nameIn(language, known);
    },
    whyNot: ({ problem }: { readonly problem: Parameters<typeof boundProblemSentence>[0] }) =>
      boundProblemSentence(problem, { indicators, figures: held.figures, bases: held.bases, itemName })[language],
  };
}
