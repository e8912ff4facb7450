import type { DimensionRecord } from '#contract';
import { Loaded } from '../data/trouble.tsx';
import { useDataWords } from '../messages/data-words.ts';
import { Conflict, type Shown } from './conflict.tsx';
import { draftOf, recordOf } from './dimension-draft.ts';
import { DimensionForm } from './dimension-form.tsx';
import { useAdding, useEditing, useVersion } from './use-editing.ts';
import { dimensionEntries, type Version } from './use-saving.ts';

export function EditDimension({ code }: { readonly code: string }) {
  const version = useVersion(dimensionEntries, code);
  return <Loaded of={version}>{read => <Editor read={read} />}</Loaded>;
}

function Editor({ read }: { readonly read: Version<DimensionRecord> }) {
  const { dimension } = useDataWords().catalogue;
  const { conflict, ...editing } = useEditing(dimensionEntries, read, { draftOf, recordOf });
  const shown = ({ name, nameEn, items }: DimensionRecord): Shown[] => [
    [dimension.fields.name, name],
    [dimension.fields.nameEn, nameEn ?? '–'],
    [dimension.fields.items, items.map(item => item.name).join('; ') || '–'],
  ];
  return (
    <DimensionForm heading={read.body.name} {...editing}>
      {conflict && <Conflict {...conflict} said={dimension.conflict} shown={shown} />}
    </DimensionForm>
  );
}

const empty = draftOf({ code: '', name: '', items: [] });

export function NewDimension({ onDone }: { readonly onDone: (code: string | null) => void }) {
  const { dimension } = useDataWords().catalogue;
  return (
    <DimensionForm heading={dimension.addHeading} fresh {...useAdding(dimensionEntries, { empty, recordOf, onDone })} />
  );
}
