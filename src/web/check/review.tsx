import { useEffect, useRef } from 'react';
import { useAnnounce } from '../frame/announcer.tsx';
import { useWords } from '../messages/language.tsx';
import { verdicts } from '../text/marking.ts';
import { DocumentPane } from './document-pane.tsx';
import { FindingsPane } from './findings-pane.tsx';
import type { Opened, Session } from './session.ts';
import type { SessionStore } from './session-store.ts';
import { countOf, sentenceOf } from './summary-line.tsx';
import { Toolbar } from './toolbar.tsx';
import { type Tab, useReview } from './use-review.ts';
import './review.css';

interface ReviewProps {
  readonly session: Session;
  readonly opened: Opened;
  readonly store: SessionStore;
}

/** Document and findings side by side, or as two tabs on a narrow screen. */
export function Review({ session, opened, store }: ReviewProps) {
  const review = useReview(store, opened);
  const { tabbed, tab, setTab, shown } = review;
  useAnnouncedResult(opened);
  return (
    <div className="review" data-tab={tabbed ? tab : 'both'}>
      <Toolbar session={session} opened={opened} actions={store.actions} editing={review.editing} />
      {tabbed && <Tabs tab={tab} onTab={setTab} count={shown.length} />}
      <div className="panes">
        <DocumentPane opened={opened} review={review} />
        <FindingsPane opened={opened} review={review} actions={store.actions} />
      </div>
    </div>
  );
}

/** Reads the counts out once for each document, and again when an edit changed them. */
function useAnnouncedResult(opened: Opened): void {
  const words = useWords();
  const announce = useAnnounce();
  const said = useRef('');
  const sentence = opened.result ? sentenceOf(opened.result, words) : '';
  const counts = opened.result ? verdicts.map(verdict => countOf(opened.placed, verdict)).join(' ') : '';
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

const tabOrder: readonly Tab[] = ['document', 'findings'];

function Tabs({ tab, onTab, count }: TabsProps) {
  const words = useWords();
  const names: Readonly<Record<Tab, string>> = {
    document: words.findings.tabDocument,
    findings: words.findings.tabFindings(count),
  };
  const moveTo = (other: Tab) => {
    onTab(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <div role="tablist" className="tabs" aria-label={words.frame.tagline}>
      {tabOrder.map(name => (
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
            if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
              moveTo(name === 'document' ? 'findings' : 'document');
            }
          }}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}
