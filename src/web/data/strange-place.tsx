import type { AreaHistory } from '#contract';
import { areaLabel, periodOfCode } from '#figures';
import { useDataWords } from '../messages/data-words.ts';
import { Nothing, type WayOn, Ways } from './nothing.tsx';
import { useAsk } from './queries.ts';
import { Pending } from './trouble.tsx';
import { usePeriodNames } from './use-period-names.ts';
import type { WhereWhen } from './use-where-when.ts';
import { dayName } from './writing.ts';

interface StrangePlaceProps {
  readonly chosen: WhereWhen;
  readonly onArea: (area: string) => void;
  readonly onPeriod: (period: string) => void;
}

/** An address that names a period there is none of, or an area that is not there on its last day: what there is instead. */
export function StrangePlace({ chosen, onArea, onPeriod }: StrangePlaceProps) {
  if (chosen.strange === 'period') return <StrangePeriod code={chosen.period ?? ''} onPeriod={onPeriod} />;
  return <StrangeArea chosen={chosen} onArea={onArea} onPeriod={onPeriod} />;
}

/** As many of the newest as fit on two lines. */
const most = 6;
const fewer = 3;

function StrangePeriod({ code, onPeriod }: { readonly code: string } & Pick<StrangePlaceProps, 'onPeriod'>) {
  const { where } = useDataWords();
  const names = usePeriodNames();
  const periods = useAsk('periods', {}).data?.items ?? [];
  const ways = periods
    .slice(0, most)
    .map(each => ({ name: names.name(each.code), onTake: () => onPeriod(each.code) }));
  return (
    <Nothing
      sentence={where.noPeriod(code)}
      next={ways.length > 0 ? where.newestPeriods : where.periodForms}
      ways={ways}
    />
  );
}

function StrangeArea({ chosen, onArea, onPeriod }: StrangePlaceProps) {
  const { where } = useDataWords();
  const names = usePeriodNames();
  const id = chosen.area ?? '';
  const history = useAsk('area', { params: { id } });
  const periods = useAsk('periods', {}).data?.items ?? [];
  if (history.isPending) return <Pending />;
  const wayTo = (area: string): WayOn => ({ name: chosen.areaName(area), onTake: () => onArea(area) });
  const home = chosen.home === null ? [] : [wayTo(chosen.home)];
  const area = history.data;
  if (area === undefined) return <Nothing sentence={where.noArea(id)} next={where.chooseArea} ways={home} />;
  const day = periodOfCode(chosen.period ?? '')?.to ?? '';
  const heirs = kin(area, chosen).map(wayTo);
  const then = periods
    .filter(({ to }) => area.versions.some(version => version.from <= to && (version.to === null || to < version.to)))
    .slice(0, fewer)
    .map(({ code }) => ({ name: names.name(code), onTake: () => onPeriod(code) }));
  return (
    <Nothing
      sentence={where.areaNotThen(labelOf(area), dayName(day))}
      next={heirs.length > 0 ? where.itsLand : where.chooseArea}
      ways={heirs.length > 0 ? heirs : home}
    >
      {then.length > 0 && <Ways next={where.whenItWas} ways={then} />}
    </Nothing>
  );
}

/** What was called by the last name it had. */
function labelOf({ versions, id }: AreaHistory): string {
  const last = versions.at(-1);
  return last === undefined ? id : areaLabel(last);
}

/** The areas of the day that hold its land: those it went into, or those it was made of. */
function kin({ predecessors, successors }: AreaHistory, { areas }: WhereWhen): readonly string[] {
  const related = [...successors.map(({ successor }) => successor), ...predecessors.map(({ predecessor }) => predecessor)];
  return [...new Set(related)].filter(id => areas.some(area => area.id === id));
}
