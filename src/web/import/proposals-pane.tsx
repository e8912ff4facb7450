import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Proposal, Report } from '#contract';
import { sourceKey } from '../compose/beginning.ts';
import type { WhereWhen } from '../data/use-where-when.ts';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useDataWords } from '../messages/data-words.ts';
import type { Doing } from './doing.ts';
import { ProposalCard } from './proposal-card.tsx';
import type { Deciding } from './use-deciding.ts';

interface ProposalsPaneProps {
  readonly report: Report;
  readonly shown: readonly Proposal[];
  readonly deciding: Deciding;
  readonly where: WhereWhen;
  readonly doing: Doing;
  readonly onDoing: (doing: Doing) => void;
  readonly onChoose: (n: number) => void;
  readonly showAll: boolean;
  readonly onShowAll: (all: boolean) => void;
}

export function ProposalsPane(props: ProposalsPaneProps) {
  const { report, shown, deciding, where, doing, onDoing, onChoose } = props;
  const { review } = useDataWords();
  const pane = useRef<HTMLElement>(null);
  const { chosen } = deciding;
  useEffect(() => {
    const card = pane.current?.querySelector<HTMLElement>(`[data-proposal="${chosen}"]`);
    if (doing === null) card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }, [chosen, doing]);
  return (
    <section ref={pane} className="proposals" aria-label={review.proposals}>
      <Head {...props} />
      <RefusedDecisions {...props} />
      {shown.length === 0 ? (
        <div className="proposals-done">
          <p>
            <strong>{review.allDone}</strong>
          </p>
          <p>
            <Link to="/so-lieu" search={{ period: report.period }}>
              {review.toFigures}
            </Link>
          </p>
        </div>
      ) : (
        <ol className="cards">
          {shown.map(proposal => (
            <ProposalCard
              key={proposal.n}
              proposal={proposal}
              report={report}
              where={where}
              chosen={proposal.n === chosen}
              doing={proposal.n === chosen ? doing : null}
              refused={deciding.refused.find(({ n }) => n === proposal.n) ?? null}
              onAgain={deciding.sendAgain}
              onChoose={onChoose}
              onDoing={onDoing}
              onDecide={deciding.decide}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

/** Whatever was refused is told over the list too, as its card may lie far down. */
function RefusedDecisions({ deciding, onChoose }: ProposalsPaneProps) {
  const { review } = useDataWords();
  const [first] = deciding.refused;
  if (!first) return null;
  return (
    <div role="alert" className="problem refused-decisions">
      <span>{review.refused(deciding.refused.length)}</span>
      <Button size="compact-sm" variant="default" onClick={() => onChoose(first.n)}>
        {review.lookAgain}
      </Button>
    </div>
  );
}

function Head({ report, deciding, showAll, onShowAll }: ProposalsPaneProps) {
  const periods = usePeriodNames();
  const { review } = useDataWords();
  const total = deciding.all.length;
  const waiting = deciding.all.filter(({ state }) => state === 'waiting').length;
  return (
    <div className="proposals-head">
      <h1>{report.title ?? report.name}</h1>
      <p className="proposals-period">
        {periods.name(report.period)}.{' '}
        <Link to="/soan-bao-cao" search={{ from: sourceKey({ what: 'report', id: report.id }) }}>
          {review.toNext}
        </Link>
      </p>
      <div className="proposals-progress">
        <progress max={total} value={total - waiting} aria-label={review.progress(total - waiting, total)} />
        <span data-testid="progress">{review.progress(total - waiting, total)}</span>
        <Button size="compact-sm" variant="default" disabled={!deciding.undoable} onClick={deciding.undo}>
          {review.undo}
          <kbd className="action-key">u</kbd>
        </Button>
      </div>
      <div className="switch" role="group" aria-label={review.filter}>
        <button type="button" aria-pressed={!showAll} onClick={() => onShowAll(false)}>
          {review.waiting(waiting)}
        </button>
        <button type="button" aria-pressed={showAll} onClick={() => onShowAll(true)}>
          {review.everything(total)}
        </button>
      </div>
    </div>
  );
}
