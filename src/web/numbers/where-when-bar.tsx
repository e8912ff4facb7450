import { useMemo } from 'react';
import type { AreaOnDay, PeriodCount } from '#contract';
import { useAsk } from '../data/queries.ts';
import type { WhereWhen } from '../data/use-where-when.ts';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useDataWords } from '../messages/data-words.ts';

interface WhereWhenBarProps {
  readonly chosen: WhereWhen;
  readonly onArea: (area: string) => void;
  readonly onPeriod: (period: string) => void;
}

/** Area and period: the browser's own lists, which every keyboard knows. */
export function WhereWhenBar({ chosen, onArea, onPeriod }: WhereWhenBarProps) {
  const { where } = useDataWords();
  return (
    <>
      <label className="choice">
        <span>{where.area}</span>
        <select value={chosen.area ?? ''} onChange={event => onArea(event.currentTarget.value)}>
          <AreaOptions areas={chosen.areas} area={chosen.area} />
        </select>
      </label>
      <label className="choice">
        <span>{where.period}</span>
        <PeriodSelect period={chosen.period} onPeriod={onPeriod} />
      </label>
    </>
  );
}

const order = new Intl.Collator('vi');

export function AreaOptions({ areas, area }: { readonly areas: readonly AreaOnDay[]; readonly area: string | null }) {
  const { where, levels } = useDataWords();
  const { tops, districts, groups } = useMemo(() => grouped(areas), [areas]);
  const option = ({ id, label }: AreaOnDay) => (
    <option key={id} value={id}>
      {label}
    </option>
  );
  return (
    <>
      {area !== null && !areas.some(({ id }) => id === area) && (
        <option value={area}>{areas.length === 0 ? '…' : area}</option>
      )}
      {tops.map(option)}
      {districts.length > 0 && <optgroup label={where.districtsOf}>{districts.map(option)}</optgroup>}
      {groups.map(({ parent, communes }) => (
        <optgroup key={parent?.id ?? ''} label={parent ? where.communesOf(parent.label) : levels.commune}>
          {communes.map(option)}
        </optgroup>
      ))}
    </>
  );
}

function grouped(areas: readonly AreaOnDay[]) {
  const ofLevel = (level: AreaOnDay['level']) =>
    areas.filter(area => area.level === level).sort((a, b) => order.compare(a.name, b.name));
  const districts = ofLevel('district');
  const communes = ofLevel('commune');
  const under = districts
    .map(parent => ({ parent, communes: communes.filter(commune => commune.parent === parent.id) }))
    .filter(group => group.communes.length > 0);
  const homeless = communes.filter(({ parent }) => !districts.some(({ id }) => id === parent));
  const groups = homeless.length > 0 ? [{ parent: null, communes: homeless }, ...under] : under;
  return { tops: [...ofLevel('province'), ...ofLevel('country')], districts, groups };
}

const none: readonly PeriodCount[] = [];

interface PeriodSelectProps {
  readonly period: string | null;
  readonly onPeriod: (period: string) => void;
  /** What stands for none. */
  readonly none?: string;
}

/** The choice is drawn anew with its options: a browser forgets what was chosen when its option is put in again. */
export function PeriodSelect({ period, onPeriod, none: nothing }: PeriodSelectProps) {
  const periods = usePeriods();
  return (
    <select value={period ?? ''} onChange={event => onPeriod(event.currentTarget.value)}>
      {nothing !== undefined && <option value="">{nothing}</option>}
      <Options periods={periods} period={period} />
    </select>
  );
}

/** For a choice that keeps nothing chosen. */
export function PeriodOptions() {
  return <Options periods={usePeriods()} period={null} />;
}

function usePeriods(): readonly PeriodCount[] {
  return useAsk('periods', {}).data?.items ?? none;
}

function Options({ periods, period }: { readonly periods: readonly PeriodCount[]; readonly period: string | null }) {
  const names = usePeriodNames();
  const years = useMemo(() => byYear(periods), [periods]);
  return (
    <>
      {period !== null && !periods.some(({ code }) => code === period) && (
        <option value={period}>{names.name(period)}</option>
      )}
      {years.map(([year, own]) => (
        <optgroup key={year} label={year}>
          {own.map(({ code }) => (
            <option key={code} value={code}>
              {names.name(code)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

function byYear(periods: readonly PeriodCount[]): readonly (readonly [string, readonly PeriodCount[]])[] {
  const years = new Map<string, PeriodCount[]>();
  for (const period of periods) {
    const year = period.to.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), period]);
  }
  return [...years].sort(([a], [b]) => b.localeCompare(a));
}
