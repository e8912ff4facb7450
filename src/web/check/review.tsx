import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAnnounce } from '../frame/announcer.tsx';
import { useWords } from '../messages/language.tsx';
import { type Placed, type ShownVerdict, verdicts } from '../text/marking.ts';
import { DocumentPane } from './document-pane.tsx';
import { FindingsPane } from './findings-pane.tsx';
import type { Opened, Session } from './session.ts';
import { countOf, sentenceOf } from './summary-line.tsx';
import { Toolbar } from './toolbar.tsx';
import { useChoice } from './use-choice.ts';
import { useEditing } from './use-editing.ts';
import { useKeys } from './use-keys.ts';
import type { Actions } from './use-session.ts';
import './review.css';

interface ReviewProps {
  readonly session: Session;
  readonly opened: Opened;
  readonly actions: Actions;
  readonly file: File | null;
}

export type Tab = 'document' | 'findings';

/** Document and findings side by side, or as two tabs on a narrow screen. */
export function Review({ session, opened, actions, file }: ReviewProps) {
  const narrow = useMediaQuery('(max-width: 47.99em)') ?? false;
  const [tab, setTab] = useState<Tab>('findings');
  const [hidden, setHidden] = useState<ReadonlySet<ShownVerdict>>(new Set());
  const { choice, choose: chooseIn } = useChoice();
  const filters = useRef<HTMLDivElement>(null);

  const latest = useRef(opened);
  latest.current = opened;
  const shown = useMemo(
    () => opened.placed.filter(({ finding }) => !hidden.has(finding.verdict)),
    [opened.placed, hidden],
  );
  const choose = useMemo(
    () => (id: string | null, focus: 'card' | 'mark' | 'neither') => {
      if (focus !== 'neither') setTab(focus === 'mark' ? 'document' : 'findings');
      chooseIn(id, focus);
    },
    [chooseIn],
  );
  const chosen = shown.find(({ id }) => id === choice.id) ?? null;
  const editing = useEditing({ latest, actions, choose, shown, chosen });
  useAnnouncedResult(opened);

  useKeys({
    next: () => choose(neighbour(shown, choice.id, 1), 'card'),
    previous: () => choose(neighbour(shown, choice.id, -1), 'card'),
    back: () => choose(choice.id, 'card'),
    edit: () => chosen && editing.begin(chosen.block),
    accept: () => chosen && editing.accept(chosen),
    filter: () => {
      setTab('findings');
      requestAnimationFrame(() => filters.current?.querySelector('button')?.focus());
    },
    undo: editing.undo,
    redo: editing.redo,
  });

  return (
    <div className="review" data-tab={narrow ? tab : 'both'}>
      <Toolbar session={session} opened={opened} actions={actions} file={file} editing={editing} />
      {narrow && <Tabs tab={tab} onTab={setTab} count={shown.length} />}
      <div className="panes">
        <DocumentPane
          opened={opened}
          hidden={hidden}
          choice={choice}
          chosen={chosen}
          choose={choose}
          editing={editing}
          tabbed={narrow}
        />
        <FindingsPane
          opened={opened}
          shown={shown}
          hidden={hidden}
          onHidden={setHidden}
          filters={filters}
          choice={choice}
          chosen={chosen}
          choose={choose}
          editing={editing}
          actions={actions}
          tabbed={narrow}
        />
      </div>
    </div>
  );
}

function neighbour(shown: readonly Placed[], id: string | null, by: 1 | -1): string | null {
  const at = shown.findIndex(each => each.id === id);
  const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
  return shown[next]?.id ?? null;
}

/** Reads the counts out once for each document, and again when an edit changed them. */
function useAnnouncedResult(opened: Opened): void {
  const words = useWords();
  const announce = useAnnounce();
  const said = useRef('');
  const sentence = opened.result ? sentenceOf(opened.result, words) : '';
  const counts = opened.result ? verdicts.map(verdict => countOf(opened.placed, verdict)).join() : '';
  useEffect(() => {
    if (counts === '' || counts === said.current) return;
    said.current = counts;
    announce(sentence);
  }, [counts, sentence, announce]);
}

interface TabsProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly count: number;
}

function Tabs({ tab, onTab, count }: TabsProps) {
  const words = useWords();
  const names: Readonly<Record<Tab, string>> = {
    document: words.findings.tabDocument,
    findings: words.findings.tabFindings(count),
  };
  const order: readonly Tab[] = ['document', 'findings'];
  return (
    <div role="tablist" className="tabs" aria-label={words.frame.tagline}>
      {order.map(name => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={tab === name}
          aria-controls={`pane-${name}`}
          tabIndex={tab === name ? 0 : -1}
          onClick={() => onTab(name)}
          onKeyDown={event => {
            if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
            const other = name === 'document' ? 'findings' : 'document';
            onTab(other);
            document.getElementById(`tab-${other}`)?.focus();
          }}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}
