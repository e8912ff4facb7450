import { Button } from '@mantine/core';
import { memo } from 'react';
import { ArrowIcon, EditIcon } from '../frame/icons.tsx';
import { useWords } from '../messages/language.tsx';
import type { Placed } from '../text/marking.ts';
import type { Choosing } from './use-choice.ts';
import type { Editing } from './use-editing.ts';
import { VerdictSign } from './verdict-sign.tsx';

interface FindingCardProps {
  readonly placed: Placed;
  readonly chosen: boolean;
  readonly choose: Choosing['choose'];
  readonly editing: Editing;
}

/** What is printed, what it should be by the other figures, why, and what to do about it. */
export const FindingCard = memo(function FindingCard({ placed, chosen, choose, editing }: FindingCardProps) {
  const words = useWords();
  const { finding, id } = placed;
  const { verdict, suggestion } = finding;
  return (
    <li className={`card card--${verdict}${chosen ? ' card--chosen' : ''}`} aria-current={chosen || undefined}>
      <button
        type="button"
        className="card-head"
        data-card={id}
        title={words.findings.show}
        onClick={() => choose(id, 'mark')}
      >
        <span className="card-verdict">
          <VerdictSign verdict={verdict} />
          {words.verdict[verdict]}
        </span>
        <span className="card-figures" lang="vi">
          <span className="unseen">{words.findings.stated} </span>
          <span className="card-stated">{finding.stated}</span>
          <ArrowIcon />
          <span className="unseen">{words.findings.recomputed} </span>
          <span className="card-recomputed">{finding.recomputed}</span>
        </span>
        <span className="card-message">{finding.message[words.language]}</span>
      </button>
      {chosen && <Details placed={placed} />}
      <div className="card-actions">
        {suggestion !== null && (
          <Button size="compact-sm" variant="light" className="card-accept" onClick={() => editing.accept(placed)}>
            {words.findings.accept(suggestion)}
          </Button>
        )}
        {chosen && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<EditIcon />}
            onClick={() => editing.begin(placed.block)}
          >
            {words.findings.edit}
          </Button>
        )}
      </div>
    </li>
  );
});

function Details({ placed: { finding } }: { readonly placed: Placed }) {
  const words = useWords();
  const { equation } = finding.untold;
  return (
    <dl className="card-details">
      {equation !== null && (
        <div>
          <dt>{words.findings.equation}</dt>
          <dd lang="vi" className="card-equation">
            {equation}
          </dd>
        </div>
      )}
      {finding.related.length > 0 && (
        <div>
          <dt>{words.findings.related}</dt>
          <dd lang="vi">{finding.related.map(({ quote }) => quote.replace(/\s+/gu, ' ')).join(' · ')}</dd>
        </div>
      )}
      <div>
        <dt>{words.findings.rule}</dt>
        <dd>{finding.rule}</dd>
      </div>
    </dl>
  );
}
