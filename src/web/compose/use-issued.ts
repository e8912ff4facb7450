import { useEffect, useMemo } from 'react';
import type { Narrative } from '#composing';
import type { IssuedRecord, UntrueRecord } from '#contract';
import { useAsk } from '../data/queries.ts';
import { useComposeWords } from '../messages/compose-words.ts';
import { useWords } from '../messages/language.tsx';
import { type IssuedPrinter, openIssuedPrinter } from './issued-printer.ts';

export interface IssuedSheet {
  readonly composed: IssuedRecord['composed'];
  readonly printer: IssuedPrinter;
  /** Sentences that revisions have made untrue; empty until it is known. */
  readonly untrue: readonly UntrueRecord[];
}

/** An issued report as it went out, with what has been revised since; null where there is none. */
export function useIssued(narrative: Narrative, issued: IssuedRecord | null): IssuedSheet | null {
  const { language } = useWords();
  const { issued: words } = useComposeWords();
  const { data } = useAsk('narrativeUntrue', { params: { id: narrative.id } }, { enabled: issued !== null });
  const untrue = data?.items;
  const composed = issued?.composed ?? null;
  const printer = useMemo(
    () =>
      composed === null
        ? null
        : openIssuedPrinter({
            composed,
            narrative,
            language,
            revisedSentence: words.revised,
            chartSentence: words.redrawn,
          }),
    [composed, narrative, language, words],
  );
  useEffect(() => printer?.revise(untrue ?? []), [printer, untrue]);
  return composed === null || printer === null ? null : { composed, printer, untrue: untrue ?? [] };
}
