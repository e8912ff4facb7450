import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { NarrativeVersionRecord } from '#contract';
import { ask, Refused } from '../../data/client.ts';
import { Trouble } from '../../data/trouble.tsx';
import { useComposeWords } from '../../messages/compose-words.ts';
import './forms.css';

interface VersionNameProps {
  readonly id: string;
  readonly version: NarrativeVersionRecord;
}

/** What people call a version, and the form to say so; shown anew (by key) for another one. */
export function VersionName(props: VersionNameProps) {
  const { changes } = useComposeWords();
  const { name } = props.version;
  return (
    <details className="letterhead">
      <summary>{name === null ? changes.nameIt : changes.named(name)}</summary>
      <NameForm {...props} />
    </details>
  );
}

function NameForm({ id, version: { n, name } }: VersionNameProps) {
  const { changes } = useComposeWords();
  const queries = useQueryClient();
  const hint = useId();
  const [text, setText] = useState(name ?? '');
  const [trouble, setTrouble] = useState<Error | null>(null);
  const give = async (given: string | null) => {
    try {
      await ask('nameNarrativeVersion', { params: { id, n }, body: { name: given } });
      setTrouble(null);
      setText(given ?? '');
      await queries.invalidateQueries({ queryKey: ['narrativeVersions'] });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setTrouble(error);
    }
  };
  const typed = text.trim();
  return (
    <form
      className="pane-form pane-form--over"
      onSubmit={event => {
        event.preventDefault();
        void give(typed);
      }}
    >
      <label className="choice">
        {changes.name}
        <input
          value={text}
          maxLength={200}
          aria-describedby={hint}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
      </label>
      <Button type="submit" size="xs" disabled={typed === '' || typed === name}>
        {changes.giveName}
      </Button>
      {name !== null && (
        <Button size="xs" variant="subtle" onClick={() => void give(null)}>
          {changes.takeName}
        </Button>
      )}
      <small id={hint}>{changes.nameHint}</small>
      {trouble !== null && <Trouble error={trouble} />}
    </form>
  );
}
