import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { Decision, Proposal } from '#contract';
import { useDataWords } from '../messages/data-words.ts';
import { FindBox } from '../numbers/find-box.tsx';
import type { Doing } from './doing.ts';

interface MergeFormProps {
  readonly proposal: Proposal;
  readonly onDoing: (doing: Doing) => void;
  readonly onDecide: (decision: Decision) => void;
}

/** It is an indicator that the catalogue already has: the likely ones by digit, any other by a few letters. */
export function MergeForm({ proposal, onDoing, onDecide }: MergeFormProps) {
  const { review, catalogue } = useDataWords();
  const candidates = proposal.candidates.slice(0, 9);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const candidate = proposal.candidates[Number(event.key) - 1];
      const writing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (!candidate || writing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onDecide({ action: 'merge', into: candidate.code });
      onDoing(null);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [proposal, onDecide, onDoing]);
  const take = ({ code }: { readonly code: string }) => {
    onDecide({ action: 'merge', into: code });
    onDoing(null);
  };
  return (
    <div className="mend">
      <p className="mend-head">{review.mergeInto}</p>
      <ol className="candidates">
        {candidates.map((candidate, index) => (
          <li key={candidate.code}>
            <button type="button" onClick={() => take(candidate)}>
              <kbd>{index + 1}</kbd>
              <span>{candidate.name}</span>
              <span className="unit">{candidate.unit}</span>
            </button>
          </li>
        ))}
      </ol>
      <FindBox onFound={take} label={review.mergeOther} />
      <div className="form-actions">
        <Button size="compact-sm" variant="default" onClick={() => onDoing(null)}>
          {catalogue.cancel} <kbd className="action-key">Esc</kbd>
        </Button>
      </div>
    </div>
  );
}
