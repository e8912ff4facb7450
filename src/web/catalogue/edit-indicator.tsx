import { useState } from 'react';
import type { IndicatorRecord } from '#contract';
import { Loaded } from '../data/trouble.tsx';
import { useDataWords } from '../messages/data-words.ts';
import { Conflict } from './conflict.tsx';
import { IndicatorForm } from './indicator-form.tsx';
import { shownIndicator } from './shown-value.ts';
import { useAdding, useEditing, useVersion } from './use-editing.ts';
import { indicatorEntries, type Version } from './use-saving.ts';

export function EditIndicator({ code }: { readonly code: string }) {
  const version = useVersion(indicatorEntries, code);
  return <Loaded of={version}>{read => <Editor read={read} />}</Loaded>;
}

const asIs = (indicator: IndicatorRecord) => indicator;

function Editor({ read }: { readonly read: Version<IndicatorRecord> }) {
  const words = useDataWords();
  const { conflict, ...editing } = useEditing(indicatorEntries, read, { draftOf: asIs, recordOf: asIs });
  return (
    <IndicatorForm heading={read.body.name} {...editing}>
      {conflict && (
        <Conflict {...conflict} said={words.catalogue.conflict} shown={entry => shownIndicator(entry, words)} />
      )}
    </IndicatorForm>
  );
}

const today = () => new Date().toISOString().slice(0, 10);

function emptyIndicator(): IndicatorRecord {
  return {
    code: '',
    name: '',
    nameEn: null,
    unit: null,
    nature: 'flow',
    overAreas: 'sum',
    overTime: 'sum',
    dimensions: [],
    field: '',
    owner: null,
    definition: null,
    source: null,
    validFrom: today(),
    validTo: null,
  };
}

export function NewIndicator({ onDone }: { readonly onDone: (code: string | null) => void }) {
  const { catalogue } = useDataWords();
  const [empty] = useState(emptyIndicator);
  const adding = useAdding(indicatorEntries, { empty, recordOf: asIs, onDone });
  return <IndicatorForm heading={catalogue.addHeading} fresh {...adding} />;
}
