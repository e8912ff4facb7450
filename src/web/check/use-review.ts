import { useMediaQuery } from '@mantine/hooks';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { Placed, ShownVerdict } from '../text/marking.ts';
import type { Opened } from './session.ts';
import type { SessionStore } from './session-store.ts';
import { type Choice, type FocusOn, useChoice } from './use-choice.ts';
import { type Editing, useEditing } from './use-editing.ts';
import { useKeys } from './use-keys.ts';

export type Tab = 'document' | 'findings';

/** What is shown, chosen and written, common to both panes. */
export interface ReviewState {
  /** True where the panes are tabs, of which one is seen. */
  readonly tabbed: boolean;
  readonly tab: Tab;
  readonly setTab: (tab: Tab) => void;
  readonly hidden: ReadonlySet<ShownVerdict>;
  readonly setHidden: (hidden: ReadonlySet<ShownVerdict>) => void;
  readonly filters: RefObject<HTMLDivElement | null>;
  /** Findings that are not filtered out. */
  readonly shown: readonly Placed[];
  readonly choice: Choice;
  readonly chosen: Placed | null;
  readonly choose: (id: string | null, focus: FocusOn) => void;
  readonly editing: Editing;
}

export function useReview(store: SessionStore, opened: Opened): ReviewState {
  const tabbed = useMediaQuery('(max-width: 47.99em)') ?? false;
  const [tab, setTab] = useState<Tab>('findings');
  const [hidden, setHidden] = useState<ReadonlySet<ShownVerdict>>(new Set());
  const filters = useRef<HTMLDivElement>(null);
  const { choice, choose: chooseIn } = useChoice();

  const choose = useCallback(
    (id: string | null, focus: FocusOn) => {
      if (focus !== 'neither') setTab(focus === 'mark' ? 'document' : 'findings');
      chooseIn(id, focus);
    },
    [chooseIn],
  );
  const shown = useMemo(
    () => opened.placed.filter(({ finding }) => !hidden.has(finding.verdict)),
    [opened.placed, hidden],
  );
  const chosen = shown.find(({ id }) => id === choice.id) ?? null;
  const writing = useEditing({ store, choose, shown, chosen });
  const editing = useMemo(
    () => ({
      ...writing,
      begin: (block: number) => {
        setTab('document');
        writing.begin(block);
      },
    }),
    [writing],
  );
  const state = { tabbed, tab, setTab, hidden, setHidden, filters, shown, choice, chosen, choose, editing };
  useReviewKeys(state);
  return state;
}

function useReviewKeys({ shown, choice, chosen, choose, editing, filters, setTab }: ReviewState): void {
  useKeys({
    next: () => choose(neighbour(shown, choice.id, 1), 'card'),
    previous: () => choose(neighbour(shown, choice.id, -1), 'card'),
    back: () => choose(choice.id, 'card'),
    edit: () => {
      if (chosen) editing.begin(chosen.block);
    },
    accept: () => {
      if (chosen) editing.accept(chosen);
    },
    filter: () => {
      setTab('findings');
      requestAnimationFrame(() => filters.current?.querySelector('button')?.focus());
    },
    undo: editing.undo,
    redo: editing.redo,
  });
}

function neighbour(shown: readonly Placed[], id: string | null, by: 1 | -1): string | null {
  const at = shown.findIndex(each => each.id === id);
  const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
  return shown[next]?.id ?? null;
}
