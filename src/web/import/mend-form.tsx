import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Decision, Proposal } from '#contract';
import { formatDecimal } from '#figures';
import { readNumber } from '#vietnamese';
import type { WhereWhen } from '../data/use-where-when.ts';
import { written } from '../data/writing.ts';
import { useDataWords } from '../messages/data-words.ts';
import { AreaOptions, PeriodSelect } from '../numbers/where-when-bar.tsx';
import type { Doing } from './doing.ts';
import type { RefusedDecision } from './use-refused.ts';

interface MendFormProps {
  readonly proposal: Proposal;
  readonly where: WhereWhen;
  readonly refused: RefusedDecision | null;
  readonly onDoing: (doing: Doing) => void;
  readonly onDecide: (decision: Decision) => void;
}

/** What was read wrongly is put right; only what was changed is sent. */
export function MendForm({ proposal, where, refused, onDoing, onDecide }: MendFormProps) {
  const { review, catalogue, where: names } = useDataWords();
  const [draft, setDraft] = useState(() => ({ ...draftOf(proposal), ...writtenBefore(refused) }));
  const decision = decisionOf(proposal, draft);
  const put = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  return (
    <form
      className="mend"
      onSubmit={event => {
        event.preventDefault();
        if (decision === null) return;
        onDecide(decision);
        onDoing(null);
      }}
    >
      <ValueField
        unit={proposal.indicator.unit}
        value={draft.value}
        wrong={decision === null}
        onValue={value => put({ value })}
      />
      {!proposal.indicator.known && (
        <label className="choice">
          <span>{catalogue.fields.name}</span>
          <input value={draft.name} onChange={event => put({ name: event.currentTarget.value })} />
        </label>
      )}
      <label className="choice">
        <span>{names.area}</span>
        <select value={draft.area} onChange={event => put({ area: event.currentTarget.value })}>
          <AreaOptions areas={where.areas} area={draft.area} />
        </select>
      </label>
      <label className="choice">
        <span>{names.period}</span>
        <PeriodSelect period={draft.period} onPeriod={period => put({ period })} />
      </label>
      <div className="form-actions">
        <Button type="submit" size="compact-sm">
          {review.saveMend}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onDoing(null)}>
          {catalogue.cancel} <kbd className="action-key">Esc</kbd>
        </Button>
      </div>
    </form>
  );
}

interface ValueFieldProps {
  readonly unit: string | null;
  readonly value: string;
  readonly wrong: boolean;
  readonly onValue: (value: string) => void;
}

function ValueField({ unit, value, wrong, onValue }: ValueFieldProps) {
  const { indicator, review } = useDataWords();
  const id = useId();
  return (
    <>
      <label className="choice">
        <span>
          {indicator.value} {unit && `(${unit})`}
        </span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the form was just asked for by the key that opens it
          autoFocus
          inputMode="decimal"
          value={value}
          aria-invalid={wrong}
          aria-describedby={wrong ? id : undefined}
          onChange={event => onValue(event.currentTarget.value)}
        />
      </label>
      {wrong && (
        <p id={id} className="form-fault">
          {review.notANumber}
        </p>
      )}
    </>
  );
}

interface Draft {
  readonly value: string;
  readonly name: string;
  readonly area: string;
  readonly period: string;
}

const draftOf = ({ value, indicator, area, period }: Proposal): Draft => ({
  value: value === null ? '' : written(value),
  name: indicator.name,
  area,
  period,
});

/** What was written the last time and refused is there again. */
function writtenBefore(refused: RefusedDecision | null): Partial<Draft> {
  if (refused?.decision.action !== 'mend') return {};
  const { value, name, area, period } = refused.decision;
  return {
    ...(value === undefined ? {} : { value: written(value) }),
    ...(name === undefined ? {} : { name }),
    ...(area === undefined ? {} : { area }),
    ...(period === undefined ? {} : { period }),
  };
}

/** Only what was changed; null while the value is no number. */
function decisionOf(proposal: Proposal, draft: Draft): Decision | null {
  const before = draftOf(proposal);
  const value = draft.value === before.value ? null : exact(draft.value);
  if (value === null && draft.value !== before.value) return null;
  return {
    action: 'mend',
    ...(value === null ? {} : { value }),
    ...(draft.name === before.name ? {} : { name: draft.name.normalize('NFC') }),
    ...(draft.area === before.area ? {} : { area: draft.area }),
    ...(draft.period === before.period ? {} : { period: draft.period }),
  };
}

/** "5.135,4" as 5135.4; null when it is no number. */
function exact(text: string): string | null {
  const read = readNumber(text.trim().replace('−', '-'));
  return read === null || read.malformed ? null : formatDecimal({ coefficient: read.coefficient, scale: read.scale });
}
