import { Button } from '@mantine/core';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useWords } from '../messages/language.tsx';
import type { Placed } from '../text/marking.ts';
import { Filters } from './filters.tsx';
import { FindingCard } from './finding-card.tsx';
import { LazyPage } from './lazy-page.tsx';
import type { Opened } from './session.ts';
import { SummaryLine } from './summary-line.tsx';
import type { Actions } from './session-store.ts';
import { bringUp } from './use-choice.ts';
import type { ReviewState } from './use-review.ts';
import { Working } from './working.tsx';
import './findings-pane.css';

interface FindingsPaneProps {
  readonly opened: Opened;
  readonly review: ReviewState;
  readonly actions: Actions;
}

/** Coverage, filters and the findings under the headings of the document. */
export function FindingsPane({ opened, review, actions }: FindingsPaneProps) {
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  const { choice, shown, hidden, setHidden, filters, tabbed } = review;

  useEffect(() => {
    if (choice.id !== null) bringUp(pane.current, `[data-card="${CSS.escape(choice.id)}"]`, choice.focus === 'card');
  }, [choice]);

  return (
    <section
      ref={pane}
      id="pane-findings"
      className="pane pane-findings"
      aria-label={words.findings.region}
      role={tabbed ? 'tabpanel' : 'region'}
    >
      <div className="findings-head" data-sticky>
        <h2>{words.findings.heading}</h2>
        {opened.result && <SummaryLine result={opened.result} />}
        <State opened={opened} actions={actions} />
        {opened.placed.length > 0 && (
          <Filters placed={opened.placed} hidden={hidden} onHidden={setHidden} box={filters} />
        )}
      </div>
      {opened.result && shown.length === 0 && <Nothing found={opened.placed.length > 0} />}
      <Groups opened={opened} review={review} pane={pane} />
    </section>
  );
}

function State({ opened, actions }: { readonly opened: Opened; readonly actions: Actions }) {
  const words = useWords();
  if (opened.work === 'checking' && !opened.result) {
    return <Working sentence={words.working.checking} onStop={actions.stop} />;
  }
  if (opened.work !== 'stopped' && opened.work !== 'broken') return null;
  return (
    <div role="alert" className="halted">
      <p>{opened.work === 'stopped' ? words.working.stopped : words.problem.broken}</p>
      <Button size="compact-sm" variant="default" onClick={actions.resume}>
        {words.working.again}
      </Button>
    </div>
  );
}

function Nothing({ found }: { readonly found: boolean }) {
  const words = useWords();
  return (
    <div className="nothing">
      <p>{found ? words.findings.noneShown : words.findings.none}</p>
      {!found && <p className="nothing-detail">{words.findings.noneDetail}</p>}
    </div>
  );
}

interface Group {
  readonly key: string;
  readonly heading: string | null;
  readonly cards: readonly Placed[];
}

/** More cards than this are drawn only near the visible part of the list. */
const drawnWhole = 80;
const cardsPerGroup = 40;
const cardHeight = 112;

interface GroupsProps {
  readonly opened: Opened;
  readonly review: ReviewState;
  readonly pane: RefObject<HTMLElement | null>;
}

function Groups({ opened, review, pane }: GroupsProps) {
  const { shown, chosen, choose, editing } = review;
  const words = useWords();
  const groups = useMemo(() => groupsOf(opened, shown, words.findings.noSection), [opened, shown, words]);
  return groups.map(group => (
    <LazyPage
      key={group.key}
      pane={pane}
      guess={group.cards.length * cardHeight}
      always={shown.length <= drawnWhole || group.cards.some(({ id }) => id === chosen?.id)}
    >
      {() => (
        <>
          {group.heading !== null && (
            <h3 className="group-heading" lang="vi">
              {group.heading}
            </h3>
          )}
          <ol className="cards">
            {group.cards.map(placed => (
              <FindingCard
                key={placed.id}
                placed={placed}
                chosen={placed.id === chosen?.id}
                choose={choose}
                editing={editing}
              />
            ))}
          </ol>
        </>
      )}
    </LazyPage>
  ));
}

/** Findings under their headings, long sections cut into several groups of which only the first bears the heading. */
function groupsOf(opened: Opened, shown: readonly Placed[], beginning: string): readonly Group[] {
  const groups: { key: string; heading: string | null; section: number; cards: Placed[] }[] = [];
  let nth = 0;
  for (const placed of shown) {
    const last = groups.at(-1);
    const same = last?.section === placed.section;
    if (last && same && last.cards.length < cardsPerGroup) last.cards.push(placed);
    else {
      // Counted within the section, so that a group keeps its key, and its cards the focus, when one before it goes.
      nth = same ? nth + 1 : 0;
      const heading = same ? null : headingOf(opened, placed.section, beginning);
      groups.push({ key: `${placed.section}-${nth}`, heading, section: placed.section, cards: [placed] });
    }
  }
  return groups;
}

function headingOf({ document }: Opened, section: number, beginning: string): string {
  const block = document.blocks[section];
  if (!block) return beginning;
  const text = document.text.slice(block.span.start, block.span.end).replace(/\s+/gu, ' ');
  return block.label ? `${block.label} ${text}` : text;
}
