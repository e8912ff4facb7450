import { useEffect, useMemo, useRef, useState } from 'react';
import { useAnnounce } from '../frame/announcer.tsx';
import { useWords } from '../messages/language.tsx';
import type { Placed } from '../text/marking.ts';
import type { SessionStore } from './session-store.ts';
import type { Choosing } from './use-choice.ts';

export interface Editing {
  /** Index of the block that is open for writing. */
  readonly block: number | null;
  readonly begin: (block: number) => void;
  readonly write: (text: string) => void;
  readonly end: () => void;
  readonly accept: (placed: Placed) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Given {
  readonly store: SessionStore;
  readonly choose: Choosing['choose'];
  readonly shown: readonly Placed[];
  readonly chosen: Placed | null;
}

/** Everything that changes the text: writing in a paragraph, taking a suggestion, undoing. */
export function useEditing({ store, choose, shown, chosen }: Given): Editing {
  const words = useWords();
  const announce = useAnnounce();
  const [block, setBlock] = useState<number | null>(null);
  const sitting = useRef(0);
  const latest = useRef({ shown, chosen });
  useEffect(() => {
    latest.current = { shown, chosen };
  });

  return useMemo(() => {
    const { actions, current } = store;
    return {
      block,
      begin: (index: number) => {
        sitting.current += 1;
        setBlock(index);
      },
      write: (text: string) => {
        const span = block === null ? undefined : current().opened?.document.blocks[block]?.span;
        if (span) actions.replace(span, text, sitting.current);
      },
      end: () => {
        setBlock(null);
        choose(latest.current.chosen?.id ?? null, 'mark');
      },
      accept: (placed: Placed) => {
        const { suggestion, span } = placed.finding;
        const { opened } = current();
        // An answer about an older text would point at the wrong words.
        if (suggestion === null || !opened || opened.revision !== opened.checkedRevision) return;
        sitting.current += 1;
        choose(following(latest.current.shown, placed), 'card');
        actions.replace(span, suggestion, sitting.current);
        announce(words.findings.accepted(suggestion));
      },
      undo: () => {
        if (actions.undo()) announce(words.findings.undone);
      },
      redo: () => {
        if (actions.redo()) announce(words.findings.redone);
      },
    };
  }, [block, store, choose, announce, words]);
}

/** The finding to go on to; one of the same rule in the same block will take the place, and so the id, of this one. */
function following(shown: readonly Placed[], accepted: Placed): string | null {
  const at = shown.findIndex(({ id }) => id === accepted.id);
  const next = shown[at + 1];
  const inherits = next?.block === accepted.block && next.finding.rule === accepted.finding.rule;
  return inherits ? accepted.id : ((next ?? shown[at - 1])?.id ?? null);
}
