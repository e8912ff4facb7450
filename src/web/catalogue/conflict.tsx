import { Button } from '@mantine/core';
import { useDataWords } from '../messages/data-words.ts';

/** One part of an entry as a person reads it. */
export type Shown = readonly [name: string, value: string];

interface ConflictProps<Entry> {
  readonly original: Entry;
  readonly mine: Entry;
  readonly theirs: Entry;
  /** That somebody else saved it. */
  readonly said: string;
  /** The parts of an entry, always the same ones in the same order. */
  readonly shown: (entry: Entry) => readonly Shown[];
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody saved the same entry meanwhile: where the two versions differ, and which is to stay. */
export function Conflict<Entry>({
  original,
  mine,
  theirs,
  said: sentence,
  shown,
  onMine,
  onTheirs,
}: ConflictProps<Entry>) {
  const { catalogue } = useDataWords();
  const [before, other] = [shown(original), shown(theirs)];
  const differing = shown(mine).flatMap(([name, value], at) => {
    const said = other[at]?.[1] ?? '';
    return said === value ? [] : [{ name, value, said, was: before[at]?.[1] ?? '' }];
  });
  return (
    <div role="alert" className="conflict" data-testid="conflict">
      <strong>{sentence}</strong>
      <p>{differing.length === 0 ? catalogue.conflictSame : catalogue.conflictDetail}</p>
      {differing.length > 0 && <Differing parts={differing} />}
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

interface Part {
  readonly name: string;
  readonly was: string;
  readonly said: string;
  readonly value: string;
}

function Differing({ parts }: { readonly parts: readonly Part[] }) {
  const { catalogue } = useDataWords();
  return (
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
        {parts.map(({ name, value, said, was }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{was}</td>
            <td>{said}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
