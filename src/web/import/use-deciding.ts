import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Decision, Proposal } from '#contract';
import { ask, Refused } from '../data/client.ts';
import { type RefusedDecision, useRefused } from './use-refused.ts';

/** A decision waits this long before it is sent, so that taking it back costs nothing. */
const graceMs = 4000;

interface Pending {
  readonly n: number;
  readonly decision: Decision;
}

export interface Deciding {
  /** As the server has them, and what was decided since. */
  readonly all: readonly Proposal[];
  readonly chosen: number | null;
  readonly choose: (n: number) => void;
  /** Decides the chosen one and goes on to the next that waits. */
  readonly decide: (decision: Decision) => void;
  /** Takes back the last decision while it has not been sent; after that goes back to it, to decide it again. */
  readonly undo: () => void;
  readonly undoable: boolean;
  /** Decisions that the server did not take, in the order in which it refused them. */
  readonly refused: readonly RefusedDecision[];
  /** Sends a refused decision once more, as it was. */
  readonly sendAgain: (refused: RefusedDecision) => void;
}

const stateAfter = { accept: 'accepted', mend: 'mended', merge: 'merged', 'leave-out': 'left-out' } as const;

export function useDeciding(report: string, proposals: readonly Proposal[]): Deciding {
  const [chosen, setChosen] = useState(() => firstWaiting(proposals, -1));
  const [last, setLast] = useState<number | null>(null);
  const { pending, hold, release, refused, sendAgain } = usePending(report);
  const all = useMemo(() => proposals.map(each => withPending(each, pending)), [proposals, pending]);
  const decide = (decision: Decision) => {
    if (chosen === null) return;
    hold({ n: chosen, decision });
    setLast(chosen);
    setChosen(
      firstWaiting(
        all.filter(({ n }) => n !== chosen),
        chosen,
      ) ?? chosen,
    );
  };
  const undo = () => {
    release();
    if (last !== null) setChosen(last);
  };
  return { all, chosen, choose: setChosen, decide, undo, undoable: last !== null, refused, sendAgain };
}

/** The next one that waits after `n`, or the first that waits at all. */
function firstWaiting(proposals: readonly Proposal[], n: number): number | null {
  const waiting = proposals.filter(({ state }) => state === 'waiting');
  return (waiting.find(each => each.n > n) ?? waiting[0])?.n ?? null;
}

function withPending(proposal: Proposal, pending: Pending | null): Proposal {
  if (pending?.n !== proposal.n) return proposal;
  const { decision } = pending;
  const mended = decision.action === 'mend' ? { value: decision.value ?? proposal.value } : {};
  return { ...proposal, ...mended, state: stateAfter[decision.action] };
}

interface Sending {
  readonly pending: Pending | null;
  readonly setPending: (change: (now: Pending | null) => Pending | null) => void;
  readonly send: (pending: Pending) => Promise<void>;
  readonly refused: readonly RefusedDecision[];
  readonly forget: (n: number) => void;
}

function useSending(report: string): Sending {
  const queries = useQueryClient();
  const [pending, setPending] = useState<Pending | null>(null);
  const { refused, keep, forget } = useRefused(report);
  const send = useCallback(
    async ({ n, decision }: Pending) => {
      try {
        const decided = await ask('decideProposal', { params: { id: report, n }, body: decision }, { lasting: true });
        queries.setQueryData<{ items: Proposal[] }>(['proposals', { params: { id: report } }], old =>
          old ? { items: old.items.map(each => (each.n === n ? decided : each)) } : old,
        );
        forget(n);
        // What was read before the decision is old now, but need not be asked for until it is looked at.
        await queries.invalidateQueries({
          refetchType: 'none',
          predicate: ({ queryKey: [name] }) => name !== 'proposals',
        });
      } catch (failure) {
        keep({ n, decision, error: failure instanceof Error ? failure : new Refused(null) });
        // Somebody else may have decided it; what cannot be asked now is asked at the next occasion.
        await queries.invalidateQueries({ queryKey: ['proposals'] }).catch(() => {});
      }
      setPending(now => (now?.n === n ? null : now));
    },
    [queries, report, keep, forget],
  );
  return { pending, setPending, send, refused, forget };
}

/** Holds the last decision back for a moment; the one before goes out when the next is made, and all when one leaves. */
function usePending(report: string) {
  const { pending, setPending, send, refused, forget } = useSending(report);
  const held = useRef<Pending | null>(null);
  const flush = useCallback(() => {
    const waiting = held.current;
    held.current = null;
    if (waiting) void send(waiting);
  }, [send]);
  const hold = (next: Pending) => {
    if (held.current?.n !== next.n) flush();
    held.current = next;
    forget(next.n);
    setPending(() => next);
  };
  const sendAgain = ({ n, decision }: RefusedDecision) => {
    flush();
    forget(n);
    setPending(() => ({ n, decision }));
    void send({ n, decision });
  };
  const release = () => {
    if (held.current !== null) setPending(() => null);
    held.current = null;
  };
  useEffect(() => {
    if (pending === null) return;
    const timer = setTimeout(flush, graceMs);
    return () => clearTimeout(timer);
  }, [pending, flush]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { pending, hold, release, refused, sendAgain };
}
