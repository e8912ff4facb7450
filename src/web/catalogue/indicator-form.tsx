import { useId } from 'react';
import type { IndicatorRecord } from '#contract';
import { useAsk, useFields } from '../data/queries.ts';
import { useDataWords } from '../messages/data-words.ts';
import { useWords } from '../messages/language.tsx';
import { EditForm, type EntryFormProps } from './edit-form.tsx';
import { Choice, Days, Dimensions, type FieldTools, Line, MergedInto, Text } from './fields.tsx';
import { faultOf } from './use-saving.ts';

/** All of an indicator. What the server finds wrong stands beside the field it is about. */
export function IndicatorForm(props: EntryFormProps<IndicatorRecord, IndicatorRecord>) {
  const { heading, draft, original, fresh = false, saving, onChange, onSave, onRestore, children } = props;
  const { catalogue } = useDataWords();
  const { language } = useWords();
  const dirty = JSON.stringify(draft) !== JSON.stringify(original);
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
    <EditForm
      heading={heading}
      fresh={fresh}
      dirty={dirty}
      saving={saving}
      names={catalogue.fields}
      onSave={onSave}
      onRestore={onRestore}
      above={children}
    >
      <Fields tools={tools} fresh={fresh} />
    </EditForm>
  );
}

function mergedTo(draft: IndicatorRecord, into: string | null): IndicatorRecord {
  const { mergedInto: _, ...alone } = draft;
  return into === null ? alone : { ...alone, mergedInto: into };
}

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
