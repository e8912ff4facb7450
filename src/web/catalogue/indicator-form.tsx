import { Button } from '@mantine/core';
import { Link, useBlocker } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { IndicatorRecord } from '#contract';
import type { Refused } from '../data/client.ts';
import { useAsk, useFields } from '../data/queries.ts';
import { Trouble } from '../data/trouble.tsx';
import { useDataWords } from '../messages/data-words.ts';
import { useWords } from '../messages/language.tsx';
import { Choice, Days, Dimensions, type FieldTools, Line, MergedInto, Text } from './fields.tsx';
import { faultOf, type Saving } from './use-saving.ts';

interface IndicatorFormProps {
  readonly heading: string;
  readonly draft: IndicatorRecord;
  readonly original: IndicatorRecord;
  /** True for one that the catalogue does not have yet: its code may still be chosen. */
  readonly fresh?: boolean;
  readonly saving: Saving;
  readonly onChange: (draft: IndicatorRecord) => void;
  readonly onSave: () => void;
  readonly onRestore: () => void;
  readonly children?: ReactNode;
}

/** All of an indicator. What the server finds wrong stands beside the field it is about. */
export function IndicatorForm(props: IndicatorFormProps) {
  const { heading, draft, original, fresh = false, saving, onChange, onSave, onRestore, children } = props;
  const { catalogue } = useDataWords();
  const { language } = useWords();
  const dirty = JSON.stringify(draft) !== JSON.stringify(original);
  useUnsaved(dirty && !saving.busy, catalogue.leave);
  const prefix = useId();
  const tools: FieldTools = {
    draft,
    prefix,
    names: catalogue.fields,
    faultOf: column => faultOf(saving.refused?.problem, column, language),
    put: change => onChange({ ...draft, ...change }),
    merge: into => onChange(mergedTo(draft, into)),
  };
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
      {children}
      {saving.refused && <Refusal error={saving.refused} tools={tools} />}
      <Fields tools={tools} fresh={fresh} />
      <Ends fresh={fresh} dirty={dirty} busy={saving.busy} onRestore={onRestore} />
    </form>
  );
}

/** What is wrong, field by field under the names that the form has for them; anything else in one sentence. */
function Refusal({
  error,
  tools: { names, faultOf: sentenceOf },
}: {
  readonly error: Refused;
  readonly tools: FieldTools;
}) {
  const { catalogue } = useDataWords();
  const faults = Object.entries(names).flatMap(([column, name]) => {
    const sentence = sentenceOf(column);
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

function mergedTo(draft: IndicatorRecord, into: string | null): IndicatorRecord {
  const { mergedInto: _, ...alone } = draft;
  return into === null ? alone : { ...alone, mergedInto: into };
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

function Fields({ tools, fresh }: { readonly tools: FieldTools; readonly fresh: boolean }) {
  const { natures, catalogue } = useDataWords();
  const fields = useFields().data?.items ?? [];
  const organisations = useAsk('organisations', {}).data?.items ?? [];
  const named = (list: readonly { readonly code: string; readonly name: string }[]) =>
    list.map(({ code, name }) => [code, name] as const);
  return (
    <div className="form-fields">
      <Line tools={tools} name="code" fixed={!fresh} hint={fresh ? catalogue.codeHint : undefined} />
      <Text tools={tools} name="name" rows={2} />
      <Line tools={tools} name="unit" hint={catalogue.unitHint} />
      <Choice tools={tools} name="nature" options={Object.entries(natures)} />
      <Choice tools={tools} name="overAreas" options={Object.entries(catalogue.overAreas)} />
      <Choice tools={tools} name="overTime" options={Object.entries(catalogue.overTime)} />
      <Choice tools={tools} name="field" options={named(fields)} empty="" />
      <Choice tools={tools} name="owner" options={named(organisations)} empty={catalogue.nobody} />
      <Dimensions tools={tools} />
      <Text tools={tools} name="definition" rows={3} />
      <Text tools={tools} name="source" rows={2} />
      <Line tools={tools} name="nameEn" />
      <Days tools={tools} hint={catalogue.validToHint} />
      <MergedInto tools={tools} hint={catalogue.mergedIntoHint} none={catalogue.notMerged} />
    </div>
  );
}

/** Asks before an unsaved change would be lost. */
function useUnsaved(dirty: boolean, sentence: string): void {
  useBlocker({ shouldBlockFn: () => dirty && !confirm(sentence), enableBeforeUnload: () => dirty });
}
