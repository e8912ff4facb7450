import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useAnnounce } from '../frame/announcer.tsx';
import { useWords } from '../messages/language.tsx';
import type { Placed } from '../text/marking.ts';
import type { Opened } from './session.ts';
import type { Choosing } from './use-choice.ts';
import type { Actions } from './use-session.ts';

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
  readonly latest: RefObject<Opened>;
  readonly actions: Actions;
  readonly choose: Choosing['choose'];
  readonly shown: readonly Placed[];
  readonly chosen: Placed | null;
}

/** Everything that changes the text: writing in a paragraph, taking a suggestion, undoing. */
export function useEditing({ latest, actions, choose, shown, chosen }: Given): Editing {
  const words = useWords();
  const announce = useAnnounce();
  const [block, setBlock] = useState<number | null>(null);
  const sitting = useRef(0);
  const given = useRef({ shown, chosen, words });
  useEffect(() => {
    given.current = { shown, chosen, words };
  });

  return useMemo(() => {
    const say = (done: boolean, sentence: string) => {
      if (done) announce(sentence);
    };
    return {
      block,
      begin: (index: number) => {
        sitting.current += 1;
        setBlock(index);
      },
      write: (text: string) => {
        const span = block === null ? undefined : latest.current.document.blocks[block]?.span;
        if (span) actions.replace(span, text, sitting.current);
      },
      end: () => {
        setBlock(null);
        choose(given.current.chosen?.id ?? null, 'mark');
      },
      accept: ({ id, finding }: Placed) => {
        const { revision, checkedRevision, document } = latest.current;
        // An answer about an older text would point at the wrong words.
        if (finding.suggestion === null || revision !== checkedRevision) return;
        if (document.text.slice(finding.span.start, finding.span.end) === '') return;
        sitting.current += 1;
        choose(following(given.current.shown, id), 'card');
        actions.replace(finding.span, finding.suggestion, sitting.current);
        announce(given.current.words.findings.accepted(finding.suggestion));
      },
      undo: () => say(actions.undo(), given.current.words.findings.undone),
      redo: () => say(actions.redo(), given.current.words.findings.redone),
    };
  }, [block, actions, choose, announce, latest]);
}

function following(shown: readonly Placed[], id: string): string | null {
  const at = shown.findIndex(each => each.id === id);
  return (shown[at + 1] ?? shown[at - 1])?.id ?? null;
}
