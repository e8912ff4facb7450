import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
import type { Letterhead } from '#composing';
import { useComposeWords } from '../../messages/compose-words.ts';
import { linesIn, saidIn } from '../said.ts';
import type { Issue } from './use-judging.ts';

interface IssueFormProps {
  readonly letterhead: Letterhead;
  readonly busy: boolean;
  readonly onIssue: (issue: Issue) => void;
}

/** What an approved report still needs to go out: number, day, signer with the power to sign, recipients. */
export function IssueForm({ letterhead, busy, onIssue }: IssueFormProps) {
  const { issue } = useComposeWords();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onIssue({
      number: saidIn(form, 'number'),
      date: saidIn(form, 'date'),
      signer: saidIn(form, 'signer'),
      power: linesIn(form, 'power'),
      recipients: linesIn(form, 'recipients'),
    });
  };
  return (
    <form className="pane-form" onSubmit={send}>
      <p>{issue.confirm}</p>
      <label className="choice">
        {issue.number}
        <input name="number" required inputMode="numeric" defaultValue={letterhead.number ?? ''} />
      </label>
      <label className="choice">
        {issue.date}
        <input name="date" type="date" required defaultValue={letterhead.date ?? ''} />
      </label>
      <label className="choice">
        {issue.power}
        <textarea name="power" rows={3} required defaultValue={letterhead.power.join('\n')} />
      </label>
      <label className="choice">
        {issue.signer}
        <input name="signer" required defaultValue={letterhead.signer ?? ''} />
      </label>
      <label className="choice">
        {issue.recipients}
        <textarea name="recipients" rows={5} required defaultValue={letterhead.recipients.join('\n')} />
      </label>
      <Button type="submit" loading={busy}>
        {issue.issue}
      </Button>
    </form>
  );
}
