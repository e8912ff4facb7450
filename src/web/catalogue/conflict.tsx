import { Button } from '@mantine/core';
import type { IndicatorRecord } from '#contract';
import { useDataWords } from '../messages/data-words.ts';
import { shownValue } from './shown-value.ts';

interface ConflictProps {
  readonly original: IndicatorRecord;
  readonly mine: IndicatorRecord;
  readonly theirs: IndicatorRecord;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody saved the same indicator meanwhile: where the two versions differ, and which is to stay. */
export function Conflict({ original, mine, theirs, onMine, onTheirs }: ConflictProps) {
  const words = useDataWords();
  const { catalogue } = words;
  const names = Object.keys(catalogue.fields) as (keyof typeof catalogue.fields)[];
  const differing = names.filter(name => shownValue(mine, name, words) !== shownValue(theirs, name, words));
  return (
    <div role="alert" className="conflict" data-testid="conflict">
      <strong>{catalogue.conflict}</strong>
      <p>{differing.length === 0 ? catalogue.conflictSame : catalogue.conflictDetail}</p>
      {differing.length > 0 && (
        <table className="plain">
          <thead>
            <tr>
              <td />
              <th scope="col">{catalogue.before}</th>
              <th scope="col">{catalogue.theirs}</th>
              <th scope="col">{catalogue.mine}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(name => (
              <tr key={name}>
                <th scope="row">{catalogue.fields[name]}</th>
                <td>{shownValue(original, name, words)}</td>
                <td>{shownValue(theirs, name, words)}</td>
                <td>{shownValue(mine, name, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="form-actions">
        <Button size="xs" onClick={onTheirs}>
          {catalogue.takeTheirs}
        </Button>
        <Button size="xs" variant="default" onClick={onMine}>
          {catalogue.keepMine}
        </Button>
      </div>
    </div>
  );
}
