import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Held, Narrative } from '#composing';
import { type ChangeRecord, addressOf } from '#contract';
import { ask, wayOf } from '../data/client.ts';
import { useWords } from '../messages/language.tsx';
import type { Printer } from './editor/chips.ts';
import { type HeldFigures, openHeldFigures } from './held-figures.ts';
import { openPrinter } from './printer.ts';

/** Milliseconds after a change before what rests on figures and may wait is asked for anew. */
const offeredAfter = 1000;
/** The series that can be bound; what is no longer true of an issued report. */
const restingOnFigures = ['dashboard', 'narrativeUntrue'] as const;

export interface LiveFigures {
  readonly held: HeldFigures;
  readonly printer: Printer;
  /** Grows whenever something may be printed otherwise. */
  readonly age: number;
}

export type Naming = Pick<Held, 'indicators' | 'itemName'>;

/** The figures behind a report, kept as the server has them: it says what was written, and that is asked for again. */
export function useFigures(narrative: Narrative, { indicators, itemName }: Naming): LiveFigures {
  const { language } = useWords();
  const queries = useQueryClient();
  const [held] = useState(() =>
    openHeldFigures(async asked => await ask('lookupFigures', { body: { asked: [...asked] } })),
  );
  const printer = useMemo(
    () => openPrinter({ narrative, held, indicators, itemName, language }),
    [narrative, held, indicators, itemName, language],
  );
  const [age, setAge] = useState(0);
  useEffect(() => held.onChange(() => setAge(last => last + 1)), [held]);
  useEffect(() => {
    const events = new EventSource(addressOf(wayOf('changes')));
    let opened = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    events.onopen = () => {
      // What was written while the wire was cut was told to nobody.
      if (opened) held.hear({ kind: 'figures', all: true, figures: [] });
      opened = true;
    };
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const change = JSON.parse(data) as ChangeRecord;
      held.hear(change);
      if (change.kind !== 'figures') return;
      // The chips are asked for first.
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const name of restingOnFigures) void queries.invalidateQueries({ queryKey: [name] });
      }, offeredAfter);
    };
    return () => {
      clearTimeout(timer);
      events.close();
    };
  }, [held, queries]);
  return { held, printer, age };
}
