import { assignerName } from '#vietnamese';
import { useDataWords } from '../messages/data-words.ts';
import { useAsk } from './queries.ts';

/** Names the target of a measure such as `target:hdnd-tinh`: never by its code where words are known. */
export function useTargetName(): (measure: string) => string {
  const { indicator } = useDataWords();
  const organisations = useAsk('organisations', {}).data?.items;
  return measure => {
    const assigner = measure.replace(/^target:/, '');
    if (assigner === 'ke-hoach') return indicator.target;
    if (assigner === 'ke-hoach-ky') return indicator.targetOfPeriod;
    const known = organisations?.find(({ code }) => code === assigner);
    return indicator.targetBy(known?.short ?? known?.name ?? assignerName(assigner) ?? assigner);
  };
}
