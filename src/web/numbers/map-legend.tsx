import { useDataWords } from '../messages/data-words.ts';
import { type Steps, shades } from './steps.ts';

/** Shades with the value each begins at. */
export function MapLegend({ steps, unit }: { readonly steps: Steps; readonly unit: string | null }) {
  const { indicator } = useDataWords();
  return (
    <ul className="legend" aria-label={indicator.mapLegend}>
      {steps.from.map((start, step) => (
        <li key={start}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect width="12" height="12" className={shadeName(step, steps)} />
          </svg>
          ≥ {short.format(start)}
          {step === steps.from.length - 1 && unit ? ` ${unit}` : ''}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <rect width="12" height="12" className="shade shade--none" />
        </svg>
        {indicator.noValue}
      </li>
    </ul>
  );
}

/** With few steps the light and the dark end are still used. */
export function shadeName(step: number | null, { from }: Steps): string {
  if (step === null) return 'shade shade--none';
  const spread = from.length === 1 ? shades - 1 : Math.round((step * (shades - 1)) / (from.length - 1));
  return `shade shade--${spread}`;
}

const short = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
