import { Button } from '@mantine/core';
import type { Decision, Proposal, Report } from '#contract';
import { Marks, Value } from '../data/cell.tsx';
import { useDimensions } from '../data/queries.ts';
import { useTargetName } from '../data/use-target-name.ts';
import type { WhereWhen } from '../data/use-where-when.ts';
import { written } from '../data/writing.ts';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useTroubleSentence } from '../data/trouble.tsx';
import { useDataWords } from '../messages/data-words.ts';
import type { Doing } from './doing.ts';
import { MendForm } from './mend-form.tsx';
import { MergeForm } from './merge-form.tsx';
import type { RefusedDecision } from './use-refused.ts';

interface ProposalCardProps {
  readonly proposal: Proposal;
  readonly report: Report;
  readonly where: WhereWhen;
  readonly chosen: boolean;
  readonly doing: Doing;
  /** What was decided of it and not taken by the server. */
  readonly refused: RefusedDecision | null;
  readonly onAgain: (refused: RefusedDecision) => void;
  readonly onChoose: (n: number) => void;
  readonly onDoing: (doing: Doing) => void;
  readonly onDecide: (decision: Decision) => void;
}

/** One figure as it was read: what, where, when, how much, and why a person is asked. */
export function ProposalCard(props: ProposalCardProps) {
  const { proposal, where, chosen, doing, onChoose, onDoing, onDecide } = props;
  const { review } = useDataWords();
  const { n, state } = proposal;
  return (
    <li className={`proposal proposal--${state}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button may not hold the buttons of its own actions */}
      <div
        role="button"
        tabIndex={chosen ? 0 : -1}
        aria-pressed={chosen}
        className="proposal-body"
        data-proposal={n}
        onClick={() => onChoose(n)}
      >
        <Read proposal={proposal} where={where} />
      </div>
      {doing === null && <NotTaken {...props} />}
      {chosen && doing === null && (
        <div className="proposal-actions">
          <Action name={review.accept} keyName="Enter" main onPress={() => onDecide({ action: 'accept' })} />
          <Action name={review.mend} keyName="e" onPress={() => onDoing('mend')} />
          <Action name={review.merge} keyName="m" onPress={() => onDoing('merge')} />
          <Action name={review.leaveOut} keyName="x" onPress={() => onDecide({ action: 'leave-out' })} />
        </div>
      )}
      {doing === 'mend' && <MendForm {...props} />}
      {doing === 'merge' && <MergeForm {...props} />}
    </li>
  );
}

/** Why the decision was not taken, and the ways on: the same once more, or what was written, to be mended. */
function NotTaken({ refused, proposal, onAgain, onChoose, onDoing }: ProposalCardProps) {
  const { review } = useDataWords();
  const sentence = useTroubleSentence();
  if (refused === null) return null;
  const { action } = refused.decision;
  const reopen = () => {
    onChoose(proposal.n);
    onDoing(action === 'merge' ? 'merge' : 'mend');
  };
  return (
    <div className="not-taken">
      <p>
        <strong>{review.notTaken[action]}</strong> {sentence(refused.error)}
      </p>
      <div className="form-actions">
        <Button size="compact-sm" onClick={() => onAgain(refused)}>
          {review.sendAgain}
        </Button>
        {(action === 'mend' || action === 'merge') && (
          <Button size="compact-sm" variant="default" onClick={reopen}>
            {review.changeIt}
          </Button>
        )}
      </div>
    </div>
  );
}

function Read({ proposal, where }: { readonly proposal: Proposal; readonly where: WhereWhen }) {
  const words = useDataWords();
  const { review } = words;
  const { state, indicator, value, absence, doubts, span } = proposal;
  return (
    <>
      <span className="proposal-head">
        <strong>{indicator.name}</strong>
        <span className="proposal-value">
          {value === null ? (absence ? words.absence[absence] : '–') : written(value)}{' '}
          <span className="unit">{indicator.unit}</span>
        </span>
      </span>
      <span className="proposal-where">
        <Where proposal={proposal} where={where} />
        {!indicator.known && <span className="badge badge--proposed">{review.newIndicator}</span>}
        <span className="badge">{words.marks[proposal.vintage].short}</span>
        {state !== 'waiting' && <span className="badge badge--official">{review.states[state]}</span>}
      </span>
      {span && (
        <span className="proposal-quote">
          “{span.quote}” <span className="unit">({words.indicator.line(span.line)})</span>
        </span>
      )}
      {proposal.standing && <Standing standing={proposal.standing} unit={indicator.unit} />}
      {doubts.map(doubt => (
        <span key={doubt} className="proposal-doubt">
          {doubt}
        </span>
      ))}
    </>
  );
}

interface StandingProps {
  readonly standing: NonNullable<Proposal['standing']>;
  readonly unit: string | null;
}

/** The approved figure that says otherwise, with who said it and where. */
function Standing({ standing, unit }: StandingProps) {
  const { review, indicator } = useDataWords();
  const { source, document, reporter } = standing;
  const said = [
    document ?? reporter,
    source === null ? null : `“${source.quote}” (${indicator.line(source.line)})`,
  ].filter(part => part !== null);
  return (
    <span className="proposal-standing">
      {review.approved}{' '}
      <strong>
        <Value cell={standing} /> {unit}
      </strong>{' '}
      <Marks cell={standing} />
      {said.length > 0 && <span> {said.join(', ')}</span>}
    </span>
  );
}

/** Breakdown, area, period and whose figure: only what differs from the plain case is said. */
function Where({ proposal, where }: { readonly proposal: Proposal; readonly where: WhereWhen }) {
  const periods = usePeriodNames();
  const targetName = useTargetName();
  const dimensions = useDimensions().data?.items;
  const items = Object.entries(proposal.items).map(
    ([dimension, item]) =>
      dimensions?.find(({ code }) => code === dimension)?.items.find(({ code }) => code === item)?.name ?? item,
  );
  const said = [
    ...items,
    where.areaName(proposal.area),
    periods.name(proposal.period),
    ...(proposal.measure === 'actual' ? [] : [targetName(proposal.measure)]),
  ];
  return <span>{said.join(' · ')}</span>;
}

interface ActionProps {
  readonly name: string;
  readonly keyName: string;
  readonly main?: boolean;
  readonly onPress: () => void;
}

function Action({ name, keyName, main = false, onPress }: ActionProps) {
  return (
    <Button size="compact-sm" variant={main ? 'filled' : 'default'} onClick={onPress}>
      {name}
      <kbd className="action-key">{keyName}</kbd>
    </Button>
  );
}
