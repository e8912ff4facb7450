import { useDataWords } from '../messages/data-words.ts';
import type { FieldRows } from './dashboard-table.tsx';

interface FieldRailProps {
  readonly groups: readonly FieldRows[];
  /** Empty for all. */
  readonly field: string;
  readonly onField: (field: string) => void;
}

/** The fields of the report: a rail beside the list, one choice above it on a narrow screen. */
export function FieldRail({ groups, field, onField }: FieldRailProps) {
  const { where } = useDataWords();
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const all = [{ code: '', name: where.allFields, count: total }, ...groups.map(counted)];
  return (
    <>
      <nav className="rail" aria-label={where.field}>
        {all.map(({ code, name, count }) => (
          <button
            key={code}
            type="button"
            aria-current={code === field ? 'true' : undefined}
            onClick={() => onField(code)}
          >
            <span>{name}</span>
            <span className="rail-count">{count}</span>
          </button>
        ))}
      </nav>
      <label className="choice rail-choice">
        <span>{where.field}</span>
        <select value={field} onChange={event => onField(event.currentTarget.value)}>
          {all.map(({ code, name, count }) => (
            <option key={code} value={code}>
              {name} ({count})
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

const counted = ({ code, name, rows }: FieldRows) => ({ code, name, count: rows.length });
