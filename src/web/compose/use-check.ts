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
  /** What went out, of an issued report: it is not printed anew. */
  readonly issued: Composed | null;
}

export interface Looking {
  readonly composed: Composed;
  /** Of the composed text; null until it has been checked. */
  readonly findings: readonly Finding[] | null;
}

/**
 * Milliseconds without a change before the whole report is printed and checked anew: longer than what is typed goes
 * unread (use-settled.ts), so that nobody who is typing waits for it.
 */
const pause = 1200;

/**
 * The report as it would be printed, and what does not tally in it; checked in a worker. Null until its figures are
 * there: what has not arrived is not missing.
 */
export function useCheck(looked: Looked): Looking | null {
  const printed = useComposed(looked);
  const composed = looked.issued ?? printed;
  const [checked, setChecked] = useState<{ readonly of: string; readonly findings: readonly Finding[] } | null>(null);
  const engine = useRef<Engine | null>(null);
  useEffect(() => {
    if (composed === null) return;
    engine.current?.stop();
    engine.current = startEngine(reply => {
      if (reply.kind === 'checked') setChecked({ of: composed.text, findings: reply.result.findings });
    });
    engine.current.send({ kind: 'resume', document: documentOf(composed), file: null });
  }, [composed]);
  useEffect(() => () => engine.current?.stop(), []);
  return useMemo(() => {
    if (composed === null) return null;
    // Findings of an older text point at other words than are there now.
    return { composed, findings: checked?.of === composed.text ? checked.findings : null };
  }, [composed, checked]);
}

function useComposed({ narrative, held, indicators, age, issued }: Looked): Composed | null {
  const [composed, setComposed] = useState<Composed | null>(null);
  const first = composed === null;
  useEffect(() => {
    if (issued !== null) return;
    const timer = setTimeout(
      () => {
        // Each is asked for, even where an earlier one is still on its way.
        const known = figuresAsked(narrative).map(held.knows).every(Boolean);
        if (known) setComposed(compose(narrative, { indicators, figures: held.figures, bases: held.bases }));
      },
      first ? 0 : pause,
    );
    return () => clearTimeout(timer);
    // `age` says when `held`, one map that changes, holds something else.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [narrative, indicators, held, age, issued, first]);
  return composed;
}
