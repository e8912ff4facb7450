import { Button } from '@mantine/core';
import { Link, useBlocker } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Refused } from '../data/client.ts';
import { Trouble } from '../data/trouble.tsx';
import { useDataWords } from '../messages/data-words.ts';
import { useWords } from '../messages/language.tsx';
import type { Editing } from './use-editing.ts';
import { faultOf } from './use-saving.ts';

/** Names of the parts of an entry, by the columns that the server tells faults of. */
type Names = Readonly<Record<string, string>>;

/** What the form of one kind of entry is given. */
export interface EntryFormProps<Entry, Draft> extends Omit<Editing<Entry, Draft>, 'conflict'> {
  readonly heading: string;
  /** True for one that the catalogue does not have yet: its code may still be chosen. */
  readonly fresh?: boolean;
  /** Stands over the fields: a conflict. */
  readonly children?: ReactNode;
}

interface EditFormProps {
  readonly heading: string;
  /** True for an entry that the catalogue does not have yet. */
  readonly fresh: boolean;
  readonly dirty: boolean;
  readonly saving: { readonly busy: boolean; readonly refused: Refused | null };
  readonly names: Names;
  readonly onSave: () => void;
  readonly onRestore: () => void;
  /** Stands over the fields: a conflict. */
  readonly above: ReactNode;
  readonly children: ReactNode;
}

/** What the forms of the catalogue have in common: saving by key, what was refused, and asking before a change is lost. */
export function EditForm(props: EditFormProps) {
  const { heading, fresh, dirty, saving, names, onSave, onRestore, above, children } = props;
  const { catalogue } = useDataWords();
  useUnsaved(dirty && !saving.busy, catalogue.leave);
  return (
    <form
      className="form"
      noValidate
      onKeyDown={event => {
        if (!asksToSave(event)) return;
        event.preventDefault();
        if (dirty) onSave();
      }}
      onSubmit={event => {
        event.preventDefault();
        onSave();
      }}
    >
      <p className="form-back">
        <Link to="/danh-muc" search={last => ({ ...last, code: '', add: '' })}>
          {catalogue.back}
        </Link>
      </p>
      <h2>{heading}</h2>
      <InSight of={Boolean(above)}>{above}</InSight>
      <InSight of={saving.refused}>{saving.refused && <Refusal error={saving.refused} names={names} />}</InSight>
      {children}
      <Ends fresh={fresh} dirty={dirty} busy={saving.busy} onRestore={onRestore} />
    </form>
  );
}

/** Comes into sight when there is something in it: who saves at the end of a long form sees what is said at its top. */
function InSight({ of, children }: { readonly of: unknown; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const filled = Boolean(of);
  useEffect(() => {
    if (filled) box.current?.scrollIntoView({ block: 'nearest' });
  }, [filled, of]);
  return <div ref={box}>{children}</div>;
}

/** What is wrong, field by field under the names that the form has for them; anything else in one sentence. */
function Refusal({ error, names }: { readonly error: Refused; readonly names: Names }) {
  const { catalogue } = useDataWords();
  const { language } = useWords();
  const faults = Object.entries(names).flatMap(([column, name]) => {
    const sentence = faultOf(error.problem, column, language);
    return sentence === null ? [] : [{ name, sentence }];
  });
  if (faults.length === 0) return <Trouble error={error} />;
  return (
    <div role="alert" className="problem form-refusal">
      <strong>{catalogue.refused}</strong>
      <ul>
        {faults.map(({ name, sentence }) => (
          <li key={name}>
            {name}: {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface EndsProps {
  readonly fresh: boolean;
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly onRestore: () => void;
}

function Ends({ fresh, dirty, busy, onRestore }: EndsProps) {
  const { catalogue } = useDataWords();
  return (
    <div className="form-actions form-end">
      <Button type="submit" disabled={!dirty} loading={busy}>
        {catalogue.save}
      </Button>
      <Button variant="default" onClick={onRestore} disabled={!dirty && !fresh}>
        {fresh ? catalogue.cancel : catalogue.restore}
      </Button>
      <span className="form-hint">
        <kbd>Ctrl+S</kbd>
      </span>
    </div>
  );
}

const asksToSave = ({ ctrlKey, metaKey, key }: KeyboardEvent) =>
  (ctrlKey || metaKey) && (key === 's' || key === 'Enter');

/** Asks before an unsaved change would be lost. */
function useUnsaved(dirty: boolean, sentence: string): void {
  useBlocker({ shouldBlockFn: () => dirty && !confirm(sentence), enableBeforeUnload: () => dirty });
}
