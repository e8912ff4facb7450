import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '#checking';
import { type Composed, compose, documentOf, figuresAsked, type Narrative } from '#composing';
import type { Indicator } from '#figures';
import { startEngine, type Engine } from '../engine/engine.ts';
import type { HeldFigures } from './held-figures.ts';

interface Looked {
  readonly narrative: Narrative;
  readonly held: HeldFigures;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Grows when figures arrive or change. */
  readonly age: number;
}

export interface Looking {
  readonly composed: Composed;
  /** Of the composed text; null until it has been checked. */
  readonly findings: readonly Finding[] | null;
}

/** Milliseconds without a change before the whole report is printed and checked anew. */
const pause = 400;

/**
 * The report as it would be printed now, and what does not tally in it; checked in a worker. Null while figures are on
 * their way: what is not there yet is not missing.
 */
export function useCheck({ narrative, held, indicators, age }: Looked): Looking | null {
  const composed = useMemo(
    () => {
      // Each is asked for, even where an earlier one is still on its way.
      const known = figuresAsked(narrative).map(held.knows).every(Boolean);
      return known ? compose(narrative, { indicators, figures: held.figures }) : null;
    },
    // `age` says when `held`, one map that changes, holds something else.
    // oxlint-disable-next-line react/exhaustive-deps
    [narrative, indicators, held, age],
  );
  const [checked, setChecked] = useState<{ readonly of: string; readonly findings: readonly Finding[] } | null>(null);
  const engine = useRef<Engine | null>(null);
  useEffect(() => {
    if (composed === null) return;
    const timer = setTimeout(() => {
      engine.current?.stop();
      engine.current = startEngine(reply => {
        if (reply.kind === 'checked') setChecked({ of: composed.text, findings: reply.result.findings });
      });
      engine.current.send({ kind: 'resume', document: documentOf(composed), file: null });
    }, pause);
    return () => clearTimeout(timer);
  }, [composed]);
  useEffect(() => () => engine.current?.stop(), []);
  if (composed === null) return null;
  // Findings of an older text point at other words than are there now.
  return { composed, findings: checked?.of === composed.text ? checked.findings : null };
}
