import { usePeriodNames } from './use-period-names.ts';
import { useDataWords } from '../messages/data-words.ts';
import { partsOf, reportPeriods } from './period-parts.ts';
import './period-chooser.css';

interface PeriodChooserProps {
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}

/** The period a report speaks of: kind and year. */
export function PeriodChooser({ period, onPeriod }: PeriodChooserProps) {
  const periods = usePeriodNames();
  const { import: words } = useDataWords();
  const { year, part } = partsOf(period);
  return (
    <div className="period-chooser">
      <label className="choice">
        <span>{words.period}</span>
        <select value={part} onChange={event => onPeriod(year + event.currentTarget.value)}>
          {reportPeriods.map(each => (
            <option key={each} value={each}>
              {each === '' ? words.wholeYear : withoutYear(periods.name(year + each), year)}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <span>{words.year}</span>
        <input
          type="number"
          min={1990}
          max={2100}
          value={year}
          onChange={event => onPeriod(event.currentTarget.value.padStart(4, '0').slice(-4) + part)}
        />
      </label>
    </div>
  );
}

/** "6 tháng đầu năm 2021", "Quý I/2021", "First half of 2021", "May 2021" without the year that stands beside. */
const withoutYear = (name: string, year: string) => name.replace(new RegExp(`(?: năm | of | |/)${year}$`), '');
