import { lazy, Suspense, useMemo, useState } from 'react';
import type { AreaOnDay, IndicatorRecord, RollUp } from '#contract';
import { written } from '../data/writing.ts';
import { useAsk } from '../data/queries.ts';
import { Loaded, Pending } from '../data/trouble.tsx';
import { useUnitName } from '../data/use-unit-name.ts';
import { useDataWords } from '../messages/data-words.ts';
import { useWords } from '../messages/language.tsx';
import { MapLegend } from './map-legend.tsx';
import { stepsOf } from './steps.ts';
import type { OnShow, Shown } from './shown.ts';
import { TileMap } from './tile-map.tsx';

const BoundaryMap = lazy(() => import('./boundary-map.tsx').then(({ BoundaryMap: map }) => ({ default: map })));

interface AreasSectionProps {
  readonly indicator: IndicatorRecord;
  readonly items: string;
  readonly areas: readonly AreaOnDay[];
  /** Whose parts are shown: a district's communes, else all of the province. */
  readonly area: string;
  readonly period: string;
  readonly label: string;
  readonly shown: Shown;
  readonly onShow: OnShow;
}

/** Highest first: the first that the day has is shown unless another was chosen. */
const levels = ['district', 'commune'] as const;

/** The same figure area by area, as a table and as a map, and how many areas have one. */
export function AreasSection({ indicator, items, areas, area, period, label, shown, onShow }: AreasSectionProps) {
  const words = useDataWords();
  const district = areas.some(({ id, level: own }) => id === area && own === 'district');
  const there = levels.filter(
    each => areas.some(({ level: own }) => own === each) && !(district && each === 'district'),
  );
  const level = there.find(each => each === shown.level) ?? there[0] ?? 'commune';
  const asked = {
    indicator: indicator.code,
    period,
    level,
    ...(items === '' ? {} : { items }),
    ...(district ? { area } : {}),
  };
  const unitName = useUnitName();
  const rollUp = useAsk('rollUp', { query: asked }, { keep: true, enabled: areas.length > 0 });
  return (
    <section className="section" aria-labelledby="areas">
      <div className="section-head">
        <h2 id="areas">{words.indicator.areas}</h2>
        {there.length > 1 && (
          <div className="switch" role="group" aria-label={words.indicator.areas}>
            {there.map(each => (
              <button key={each} type="button" aria-pressed={each === level} onClick={() => onShow({ level: each })}>
                {words.levels[each]}
              </button>
            ))}
          </div>
        )}
      </div>
      <Loaded of={rollUp}>
        {answer => (
          <Areas rollUp={answer} unit={unitName(indicator.unit)} label={label} shown={shown} onShow={onShow} />
        )}
      </Loaded>
    </section>
  );
}

interface AreasProps {
  readonly rollUp: RollUp;
  readonly unit: string | null;
  readonly label: string;
  readonly shown: Shown;
  readonly onShow: OnShow;
}

function Areas({ rollUp, unit, label, shown, onShow }: AreasProps) {
  const { language } = useWords();
  const { indicator } = useDataWords();
  const [pointed, point] = useState<string | null>(null);
  const { reported, expected } = rollUp.total.coverage;
  // Areas with parts count the lowest ones below, who report.
  const levelWord = indicator.levelWords[expected === rollUp.rows.length ? rollUp.level : 'commune'];
  if (reported === 0)
    return (
      <p className="fact-none">
        <strong>{indicator.coverageLong(reported, expected, levelWord)}.</strong> {indicator.noAreas}{' '}
        {indicator.noAreasNext}
      </p>
    );
  return (
    <>
      <p className="coverage" data-testid="coverage">
        <strong>{indicator.coverageLong(reported, expected, levelWord)}</strong>
        {rollUp.total.value !== null && (
          <span>
            {indicator.total}: {written(rollUp.total.value)} {unit}
          </span>
        )}
        {rollUp.total.refused && <span className="refusal">{rollUp.total.refused[language]}</span>}
      </p>
      <div className="areas">
        <AreaMap
          rollUp={rollUp}
          label={label}
          shown={shown}
          onShow={onShow}
          pointed={pointed}
          onPoint={point}
          unit={unit}
        />
        <AreaTable rollUp={rollUp} unit={unit} label={label} pointed={pointed} onPoint={point} />
      </div>
    </>
  );
}

interface AreaMapProps extends AreasProps {
  readonly pointed: string | null;
  readonly onPoint: (area: string | null) => void;
}

function AreaMap({ rollUp, unit, label, shown, onShow, pointed, onPoint }: AreaMapProps) {
  const { language } = useWords();
  const { indicator } = useDataWords();
  const steps = useMemo(() => stepsOf(rollUp.rows), [rollUp]);
  const boundaries = useAsk('boundaries', {});
  const drawable = useMemo(() => {
    const known = new Set(boundaries.data?.features.map(({ properties }) => properties.area));
    return rollUp.rows.some(({ area }) => known.has(area));
  }, [boundaries.data, rollUp]);
  const real = drawable && shown.map === 'real';
  const map = { rollUp, steps, unit, name: indicator.mapName(label), pointed, onPoint };
  return (
    <div className="area-map">
      {drawable && (
        <div className="switch" role="group" aria-label={indicator.mapName(label)}>
          <button type="button" aria-pressed={!real} onClick={() => onShow({ map: '' })}>
            {indicator.tileMap}
          </button>
          <button type="button" aria-pressed={real} onClick={() => onShow({ map: 'real' })}>
            {indicator.realMap}
          </button>
        </div>
      )}
      {real && boundaries.data ? (
        <Suspense fallback={<Pending />}>
          <BoundaryMap {...map} boundaries={boundaries.data} />
          {boundaries.data.note && <p className="unit">{boundaries.data.note[language]}</p>}
        </Suspense>
      ) : (
        <TileMap {...map} />
      )}
      <MapLegend steps={steps} unit={unit} />
    </div>
  );
}

interface AreaTableProps {
  readonly rollUp: RollUp;
  readonly unit: string | null;
  readonly label: string;
  readonly pointed: string | null;
  readonly onPoint: (area: string | null) => void;
}

function AreaTable({ rollUp, unit, label, pointed, onPoint }: AreaTableProps) {
  const words = useDataWords();
  const { indicator } = words;
  const nested = rollUp.rows.some(({ coverage }) => coverage.expected > 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="series-table" tabIndex={0} role="region" aria-label={indicator.areasCaption(label)}>
      <table className="plain">
        <caption className="unseen">{indicator.areasCaption(label)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.where.area}</th>
            <th scope="col" className="numeric">
              {indicator.value}
              {unit && ` (${unit})`}
            </th>
            {nested && (
              <th scope="col" className="numeric">
                {indicator.levelWords.commune}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rollUp.rows.map(({ area, name, value, absence, coverage }) => (
            <tr
              key={area}
              data-pointed={area === pointed || undefined}
              onPointerEnter={() => onPoint(area)}
              onPointerLeave={() => onPoint(null)}
            >
              <th scope="row">{name}</th>
              <td className="numeric">
                {value === null ? (
                  <span className="absent">{absence ? words.absence[absence] : indicator.noValue}</span>
                ) : (
                  written(value)
                )}
              </td>
              {nested && <td className="numeric unit">{indicator.coverage(coverage.reported, coverage.expected)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
