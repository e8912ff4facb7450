import type { IndicatorRecord } from '#contract';
import { dayName } from '../data/writing.ts';
import type { DataMessages } from '../messages/data-vi.ts';
import type { Shown } from './conflict.tsx';

/** An indicator as a person reads it, field by field. */
export function shownIndicator(indicator: IndicatorRecord, words: DataMessages): Shown[] {
  const fields = Object.entries(words.catalogue.fields) as [keyof IndicatorRecord, string][];
  return fields.map(([name, said]) => [said, shownValue(indicator, name, words)]);
}

function shownValue(
  indicator: IndicatorRecord,
  name: keyof IndicatorRecord,
  { natures, catalogue }: DataMessages,
): string {
  if (name === 'nature') return natures[indicator.nature];
  if (name === 'overAreas') return catalogue.overAreas[indicator.overAreas];
  if (name === 'overTime') return catalogue.overTime[indicator.overTime];
  if (name === 'dimensions') return indicator.dimensions.join(', ') || '–';
  const value = indicator[name];
  if (value === null || value === undefined || value === '') return '–';
  return name === 'validFrom' || name === 'validTo' ? dayName(value) : value;
}
