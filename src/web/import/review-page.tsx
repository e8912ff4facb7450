import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Proposal, Report } from '#contract';
import { Nothing } from '../data/nothing.tsx';
import { useAsk } from '../data/queries.ts';
import { Loaded } from '../data/trouble.tsx';
import { useWhereWhen } from '../data/use-where-when.ts';
import { useTitle } from '../frame/use-title.ts';
import { useDataWords } from '../messages/data-words.ts';
import type { Doing } from './doing.ts';
import { ProposalsPane } from './proposals-pane.tsx';
import { ReportText } from './report-text.tsx';
import { type Deciding, useDeciding } from './use-deciding.ts';
import { type ReviewActions, useReviewKeys } from './use-review-keys.ts';
import './import.css';
import './review.css';

const route = getRouteApi('/data/nhap-bao-cao/$id');

/** An imported report beside what was read out of it: a person decides what the reader doubts. */
export function ReviewPage() {
  const { id } = route.useParams();
  const report = useAsk('report', { params: { id } });
  const proposals = useAsk('proposals', { params: { id } });
  return (
    <Loaded of={report} missing={<NoReport id={id} />}>
      {read => <Loaded of={proposals}>{({ items }) => <Review report={read} proposals={items} />}</Loaded>}
    </Loaded>
  );
}

function NoReport({ id }: { readonly id: string }) {
  const { review } = useDataWords();
  const navigate = route.useNavigate();
  const ways = [{ name: review.toReports, onTake: () => void navigate({ to: '/nhap-bao-cao' }) }];
  return <Nothing sentence={review.noReport(id)} ways={ways} />;
}

interface ReviewProps {
  readonly report: Report;
  readonly proposals: readonly Proposal[];
}

function Review({ report, proposals }: ReviewProps) {
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  const [doing, setDoing] = useState<Doing>(null);
  const [tab, setTab] = useState<Tab>('proposals');
  const deciding = useDeciding(report.id, proposals);
  const where = useWhereWhen({ period: report.period });
  const shown =
    show === 'all' ? deciding.all : deciding.all.filter(each => each.state === 'waiting' || each.n === deciding.chosen);
  const choose = (n: number) => {
    setDoing(null);
    deciding.choose(n);
    setTab('proposals');
  };
  const move = (step: number) => {
    const at = shown.findIndex(({ n }) => n === deciding.chosen);
    const next = shown[Math.max(0, Math.min(at + step, shown.length - 1))];
    if (next) choose(next.n);
  };
  useReviewKeys(actionsOf(deciding, move, setDoing));
  useTitle(`${report.title ?? report.name} – Khớp`);
  return (
    <div className="import-review" data-tab={tab}>
      <Tabs tab={tab} onTab={setTab} />
      <ReportText report={report} proposals={deciding.all} chosen={deciding.chosen} onChoose={choose} />
      <ProposalsPane
        report={report}
        shown={shown}
        deciding={deciding}
        where={where}
        doing={doing}
        onDoing={setDoing}
        onChoose={choose}
        showAll={show === 'all'}
        onShowAll={all => void navigate({ search: all ? { show: 'all' } : {}, replace: true })}
      />
    </div>
  );
}

function actionsOf(deciding: Deciding, move: (step: number) => void, setDoing: (doing: Doing) => void): ReviewActions {
  return {
    next: () => move(1),
    previous: () => move(-1),
    accept: () => deciding.decide({ action: 'accept' }),
    mend: () => setDoing('mend'),
    merge: () => setDoing('merge'),
    leaveOut: () => deciding.decide({ action: 'leave-out' }),
    undo: deciding.undo,
    close: () => setDoing(null),
  };
}

type Tab = 'text' | 'proposals';

/** One pane at a time on a narrow screen. */
function Tabs({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }) {
  const { review } = useDataWords();
  return (
    <div className="switch import-tabs" role="group" aria-label={review.panes}>
      <button type="button" aria-pressed={tab === 'proposals'} onClick={() => onTab('proposals')}>
        {review.proposals}
      </button>
      <button type="button" aria-pressed={tab === 'text'} onClick={() => onTab('text')}>
        {review.text}
      </button>
    </div>
  );
}
