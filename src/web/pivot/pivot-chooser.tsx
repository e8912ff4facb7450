import type { ReactNode } from 'react';
import { type DimensionRecord, pivotComparisons } from '#contract';
import { useAsk, useDimensions, useIndicators } from '../data/queries.ts';
import { useTargetName } from '../data/use-target-name.ts';
import type { WhereWhen } from '../data/use-where-when.ts';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useDataWords } from '../messages/data-words.ts';
import { AreaOptions, PeriodOptions } from '../numbers/where-when-bar.tsx';
import { allOf, axes, comparisonsWith, type Line, measureOf, type PivotChoice } from './question.ts';
import { useLineNames } from './use-line-names.ts';

interface PivotChooserProps {
  readonly choice: PivotChoice;
  readonly known: WhereWhen;
  readonly onChange: (changed: Partial<PivotChoice>) => void;
}

/** What stands in the table. Every choice is in the address at once. */
export function PivotChooser({ choice, known, onChange }: PivotChooserProps) {
  const periods = usePeriodNames();
  const { pivot, where } = useDataWords();
  return (
    <div className="chooser">
      <Lines choice={choice} onChange={onChange} />
      <Group name={where.area}>
        {choice.areas.map(id => (
          <Chip
            key={id}
            name={areaName(id, known, pivot)}
            onRemove={() => onChange({ areas: without(choice.areas, id) })}
          />
        ))}
        <Adder label={pivot.addArea} onAdd={id => onChange({ areas: withOne(choice.areas, id) })}>
          <option value={allOf.district}>{pivot.allDistricts}</option>
          <option value={allOf.commune}>{pivot.allCommunes}</option>
          <AreaOptions areas={known.areas} area={null} />
        </Adder>
      </Group>
      <Group name={where.period}>
        {choice.periods.map(code => (
          <Chip
            key={code}
            name={periods.name(code)}
            onRemove={() => onChange({ periods: without(choice.periods, code) })}
          />
        ))}
        <Adder label={pivot.addPeriod} onAdd={code => onChange({ periods: withOne(choice.periods, code) })}>
          <PeriodOptions />
        </Adder>
      </Group>
      <Ends choice={choice} onChange={onChange} />
    </div>
  );
}

function Ends({ choice, onChange }: Omit<PivotChooserProps, 'known'>) {
  const { pivot, indicator } = useDataWords();
  return (
    <div className="chooser-ends">
      <label className="choice">
        <span>{pivot.measure}</span>
        <select
          value={choice.measure}
          onChange={event => onChange({ measure: measureOf(event.currentTarget.value), compare: null })}
        >
          <option value="actual">{indicator.actual}</option>
          <TargetOptions />
        </select>
      </label>
      <label className="choice">
        <span>{pivot.shows}</span>
        <select
          value={choice.compare ?? ''}
          onChange={event =>
            onChange({ compare: pivotComparisons.find(each => each === event.currentTarget.value) ?? null })
          }
        >
          <option value="">{pivot.figures}</option>
          {comparisonsWith(choice.measure).map(each => (
            <option key={each} value={each}>
              {pivot.comparisons[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <span>{pivot.rows}</span>
        <select
          value={choice.rows}
          onChange={event => onChange({ rows: axes.find(axis => axis === event.currentTarget.value) ?? 'area' })}
        >
          {axes.map(axis => (
            <option key={axis} value={axis}>
              {pivot.axes[axis]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function areaName(id: string, known: WhereWhen, pivot: { allDistricts: string; allCommunes: string }): string {
  if (id === allOf.district) return pivot.allDistricts;
  return id === allOf.commune ? pivot.allCommunes : known.areaName(id);
}

const without = (list: readonly string[], gone: string) => list.filter(each => each !== gone);
const withOne = (list: readonly string[], added: string) => [...without(list, added), added];

function Lines({ choice, onChange }: Omit<PivotChooserProps, 'known'>) {
  const { figures, pivot } = useDataWords();
  const names = useLineNames(choice.lines);
  const indicators = useIndicators().data;
  const dimensions = useDimensions().data?.items ?? none;
  const put = (index: number, line: Line | null) =>
    onChange({ lines: choice.lines.flatMap((each, at) => (at !== index ? [each] : line ? [line] : [])) });
  return (
    <Group name={figures.indicator}>
      {choice.lines.map((line, index) => (
        <Chip key={`${line.indicator} ${line.items}`} name={names[index] ?? ''} onRemove={() => put(index, null)}>
          <Breakdown
            line={line}
            dimensions={dimensions.filter(({ code }) =>
              indicators?.find(each => each.code === line.indicator)?.dimensions.includes(code),
            )}
            onItems={items => put(index, { ...line, items })}
          />
        </Chip>
      ))}
      <span className="chooser-hint">{pivot.addIndicator}</span>
    </Group>
  );
}

const none: readonly DimensionRecord[] = [];

interface BreakdownProps {
  readonly line: Line;
  readonly dimensions: readonly DimensionRecord[];
  readonly onItems: (items: string) => void;
}

function Breakdown({ line, dimensions, onItems }: BreakdownProps) {
  const { indicator } = useDataWords();
  if (dimensions.length === 0) return null;
  return (
    <select aria-label={indicator.part} value={line.items} onChange={event => onItems(event.currentTarget.value)}>
      <option value="">{indicator.total}</option>
      {dimensions.map(({ code, name, items }) => (
        <optgroup key={code} label={name}>
          {items.map(item => (
            <option key={item.code} value={`${code}=${item.code}`}>
              {item.name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="chooser-group" role="group" aria-label={name}>
      <span className="chooser-name">{name}</span>
      {children}
    </div>
  );
}

interface ChipProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

function Chip({ name, onRemove, children }: ChipProps) {
  const { pivot } = useDataWords();
  return (
    <span className="chip">
      {name}
      {children}
      <button type="button" aria-label={pivot.remove(name)} title={pivot.remove(name)} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}

interface AdderProps {
  readonly label: string;
  readonly onAdd: (value: string) => void;
  readonly children: ReactNode;
}

function Adder({ label, onAdd, children }: AdderProps) {
  return (
    <select className="adder" aria-label={label} value="" onChange={event => onAdd(event.currentTarget.value)}>
      <option value="" disabled hidden>
        + {label}
      </option>
      {children}
    </select>
  );
}

const assigners = new Set(['council', 'committee', 'central']);
/** Whose targets a report that was read may hold, whatever the catalogue knows of them. */
const ofReports = ['tw', 'hdnd-tinh', 'ke-hoach'];

/** Those who set targets. */
function TargetOptions() {
  const targetName = useTargetName();
  const organisations = useAsk('organisations', {}).data?.items ?? [];
  const codes = new Set([
    ...organisations.filter(({ kind }) => assigners.has(kind)).map(({ code }) => code),
    ...ofReports,
  ]);
  return [...codes].map(code => (
    <option key={code} value={`target:${code}`}>
      {targetName(code)}
    </option>
  ));
}
