import { useDataWords } from '../messages/data-words.ts';
import type { OnShow } from './shown.ts';
import type { WholeChoice } from './whole.ts';

interface WholeChooserProps {
  readonly wholes: readonly WholeChoice[];
  readonly whole: string | undefined;
  /** Of one item of a breakdown, whose total is the usual whole. */
  readonly ofItem: boolean;
  readonly onShow: OnShow;
}

/** What the share and the contribution are taken of. */
export function WholeChooser({ wholes, whole, ofItem, onShow }: WholeChooserProps) {
  const { comparing } = useDataWords();
  if (wholes.length === 0) return null;
  const areas = wholes.filter(({ group }) => group === 'area');
  const usual = comparing.usualWhole(ofItem);
  const groups = [
    { label: comparing.wholeAreas, choices: areas },
    { label: comparing.wholeIndicators, choices: wholes.filter(({ group }) => group === 'indicator') },
  ];
  return (
    <label className="choice">
      <span>{comparing.whole}</span>
      <select value={whole ?? ''} onChange={event => onShow({ whole: event.currentTarget.value })}>
        <option value="">{usual}</option>
        {groups.map(
          ({ label, choices }) =>
            choices.length > 0 && (
              <optgroup key={label} label={label}>
                {choices.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </label>
  );
}
