import { ActionIcon } from '@mantine/core';
import { useDataWords } from '../messages/data-words.ts';
import { type DimensionDraft, type ItemDraft, moved, withItem, withoutItem } from './dimension-draft.ts';

interface DimensionItemsProps {
  readonly draft: DimensionDraft;
  readonly onChange: (draft: DimensionDraft) => void;
}

/** The items in their order, each in one row: on a phone one under another. */
export function DimensionItems({ draft, onChange }: DimensionItemsProps) {
  const { dimension } = useDataWords().catalogue;
  if (draft.items.length === 0) return null;
  return (
    <ol className="items">
      <li className="items-head" aria-hidden>
        <span>{dimension.item}</span>
        <span>{dimension.itemEn}</span>
        <span>{dimension.parent}</span>
        <span>{dimension.itemCode}</span>
      </li>
      {draft.items.map(item => (
        <li key={item.key}>
          <Item item={item} draft={draft} onChange={onChange} />
        </li>
      ))}
    </ol>
  );
}

function Item({ item, draft, onChange }: DimensionItemsProps & { readonly item: ItemDraft }) {
  const { dimension } = useDataWords().catalogue;
  const put = (change: Partial<ItemDraft>) => onChange(withItem(draft, item.key, change));
  const named = item.name || dimension.unnamed;
  const others = draft.items.filter(({ key, code }) => key !== item.key && code !== '');
  const text = (name: 'name' | 'nameEn' | 'code', label: string) => (
    <input
      className="field-input"
      aria-label={`${label}: ${named}`}
      value={item[name]}
      placeholder={name === 'code' ? dimension.itemCodeHint : label}
      readOnly={name === 'code' && !item.fresh}
      spellCheck={false}
      autoComplete="off"
      onChange={event => put({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {text('name', dimension.item)}
      {text('nameEn', dimension.itemEn)}
      <select
        className="field-input"
        aria-label={`${dimension.parent}: ${named}`}
        value={item.parent ?? ''}
        onChange={event => put({ parent: event.currentTarget.value || null })}
      >
        <option value="">{dimension.noParent}</option>
        {others.map(({ key, code, name }) => (
          <option key={key} value={code}>
            {name}
          </option>
        ))}
      </select>
      {text('code', dimension.itemCode)}
      <span className="items-acts">
        <Act sign="↑" label={dimension.up(named)} onPress={() => onChange(moved(draft, item.key, -1))} />
        <Act sign="↓" label={dimension.down(named)} onPress={() => onChange(moved(draft, item.key, 1))} />
        <Act sign="×" label={dimension.remove(named)} onPress={() => onChange(withoutItem(draft, item.key))} />
      </span>
    </>
  );
}

function Act({
  sign,
  label,
  onPress,
}: {
  readonly sign: string;
  readonly label: string;
  readonly onPress: () => void;
}) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={onPress}>
      {sign}
    </ActionIcon>
  );
}
