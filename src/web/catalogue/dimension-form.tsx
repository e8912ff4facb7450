import { Button } from '@mantine/core';
import { useId } from 'react';
import type { DimensionRecord } from '#contract';
import { useDataWords } from '../messages/data-words.ts';
import { useWords } from '../messages/language.tsx';
import { type DimensionDraft, recordOf, withNewItem } from './dimension-draft.ts';
import { DimensionItems } from './dimension-items.tsx';
import { EditForm, type EntryFormProps } from './edit-form.tsx';
import { faultOf } from './use-saving.ts';

/** A breakdown with all its items. */
export function DimensionForm(props: EntryFormProps<DimensionRecord, DimensionDraft>) {
  const { heading, draft, original, fresh = false, saving, onChange, onSave, onRestore, children } = props;
  const { catalogue } = useDataWords();
  const { language } = useWords();
  const { dimension } = catalogue;
  const dirty = JSON.stringify(recordOf(draft)) !== JSON.stringify(recordOf(original));
  const fault = (column: string) => faultOf(saving.refused?.problem, column, language);
  const add = () => onChange(withNewItem(draft, crypto.randomUUID()));
  return (
    <EditForm
      heading={heading}
      fresh={fresh}
      dirty={dirty}
      saving={saving}
      names={dimension.fields}
      onSave={onSave}
      onRestore={onRestore}
      above={children}
    >
      <div className="form-fields">
        <Line
          name={dimension.fields.code}
          value={draft.code}
          fixed={!fresh}
          fault={fault('code')}
          hint={fresh ? catalogue.codeHint : null}
          onChange={code => onChange({ ...draft, code })}
        />
        <Line
          name={dimension.fields.name}
          value={draft.name}
          fault={fault('name')}
          onChange={name => onChange({ ...draft, name })}
        />
        <Line
          name={dimension.fields.nameEn}
          value={draft.nameEn}
          fault={fault('nameEn')}
          onChange={nameEn => onChange({ ...draft, nameEn })}
        />
      </div>
      <h3>{dimension.items}</h3>
      <p className="form-hint">{dimension.itemsHint}</p>
      <DimensionItems draft={draft} onChange={onChange} />
      <Button size="compact-sm" variant="light" onClick={add}>
        {dimension.addItem}
      </Button>
    </EditForm>
  );
}

interface LineProps {
  readonly name: string;
  readonly value: string;
  readonly fixed?: boolean;
  readonly fault: string | null;
  readonly hint?: string | null;
  readonly onChange: (value: string) => void;
}

function Line({ name, value, fixed = false, fault, hint = null, onChange }: LineProps) {
  const id = useId();
  const said = fault ?? hint;
  return (
    <div className="form-field">
      <label htmlFor={id}>{name}</label>
      <div>
        <input
          id={id}
          className="field-input"
          value={value}
          readOnly={fixed}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={fault !== null}
          aria-describedby={said === null ? undefined : `${id}-said`}
          onChange={event => onChange(event.currentTarget.value)}
        />
        {said !== null && (
          <p id={`${id}-said`} className={fault === null ? 'form-hint' : 'form-fault'}>
            {said}
          </p>
        )}
      </div>
    </div>
  );
}
