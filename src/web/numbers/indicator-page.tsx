import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { AreaOnDay, DashboardRecord, IndicatorRecord } from '#contract';
import { breakdownKey, itemsOfKey } from '#figures';
import { useAsk } from '../data/queries.ts';
import { Loaded } from '../data/trouble.tsx';
import { useWhereWhen } from '../data/use-where-when.ts';
import { periodName } from '../data/writing.ts';
import { useTitle } from '../frame/use-title.ts';
import { useDataWords } from '../messages/data-words.ts';
import { AboutIndicator } from './about-indicator.tsx';
import { AreasSection } from './areas-section.tsx';
import { ComparisonsSection } from './comparisons-section.tsx';
import { DashboardTable } from './dashboard-table.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { FiguresBar } from './figures-bar.tsx';
import { HistorySection } from './history-section.tsx';
import { SeriesSection } from './series-section.tsx';
import type { OnShow, Shown } from './shown.ts';
import { Summary } from './summary.tsx';
import { WhereWhenBar } from './where-when-bar.tsx';
import './figures.css';
import './indicator.css';

const route = getRouteApi('/data/so-lieu/$code');

/** One series of an area in a period, with all that is known of it. */
export function IndicatorPage() {
  const { code } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = useWhereWhen(search);
  const indicator = useAsk('indicator', { params: { code } });
  const choose = (change: Partial<typeof search>) =>
    void navigate({ search: last => ({ ...last, ...change }), replace: true });
  const { area, period } = chosen;
  return (
    <div className="room">
      <FiguresBar here="indicator">
        <WhereWhenBar
          chosen={chosen}
          onArea={chosenArea => choose({ area: chosenArea })}
          onPeriod={chosenPeriod => choose({ period: chosenPeriod })}
        />
      </FiguresBar>
      <Loaded of={indicator}>
        {known => (
          <Loaded of={chosen.query}>
            {() =>
              area !== null &&
              period !== null && (
                <Body
                  indicator={known}
                  items={search.items ?? ''}
                  area={area}
                  period={period}
                  areaName={chosen.areaName}
                  areas={chosen.areas}
                  shown={{
                    kind: search.kind,
                    level: search.level,
                    map: search.map,
                    since: search.since,
                    whole: search.whole,
                  }}
                  onShow={choose}
                />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

interface BodyProps {
  readonly indicator: IndicatorRecord;
  readonly items: string;
  readonly area: string;
  readonly period: string;
  readonly areaName: (id: string) => string;
  readonly areas: readonly AreaOnDay[];
  readonly shown: Shown;
  readonly onShow: OnShow;
}

function Body({ indicator, items, area, period, areaName, areas, shown, onShow }: BodyProps) {
  const words = useDataWords();
  const dashboard = useAsk('dashboard', { query: { area, period, indicators: indicator.code } }, { keep: true });
  const label = useLabel(indicator, items);
  const { own, parts } = useMemo(() => split(dashboard.data?.rows ?? [], items), [dashboard.data, items]);
  useTitle(`${label} – ${areaName(area)}, ${periodName(period)} – Khớp`);
  const series = { code: indicator.code, items, area, period: own?.period ?? period };
  return (
    <article className="indicator">
      <Head label={label} where={`${areaName(area)}, ${periodName(own?.period ?? period)}`}>
        <Link to="/so-lieu" search={{ area, period, field: indicator.field }}>
          {words.indicator.back}
        </Link>
      </Head>
      <Loaded of={dashboard}>
        {() => (
          <Summary
            row={own}
            unit={indicator.unit}
            elsewhere={parts.length === 0 && <Elsewhere code={indicator.code} items={items} area={area} />}
          />
        )}
      </Loaded>
      <ComparisonsSection
        {...series}
        indicator={indicator}
        areaName={areaName}
        areas={areas}
        shown={shown}
        onShow={onShow}
      />
      <SeriesSection {...series} period={period} label={label} shown={shown} onShow={onShow} />
      {parts.length > 0 && <Parts parts={parts} label={label} area={area} period={period} />}
      <AreasSection
        indicator={indicator}
        items={items}
        areas={areas}
        area={area}
        period={own?.period ?? period}
        label={label}
        shown={shown}
        onShow={onShow}
      />
      {own?.figure && <HistorySection figure={own.figure.id} unit={indicator.unit} />}
      <AboutIndicator indicator={indicator} />
    </article>
  );
}

interface PartsProps {
  readonly parts: readonly DashboardRecord[];
  readonly label: string;
  readonly area: string;
  readonly period: string;
}

function Parts({ parts, label, area, period }: PartsProps) {
  const { indicator } = useDataWords();
  const groups = [{ code: '', name: '', rows: parts }];
  return (
    <section className="section" aria-labelledby="parts">
      <h2 id="parts">{indicator.parts}</h2>
      <DashboardTable caption={indicator.partsCaption(label)} groups={groups} area={area} period={period} />
    </section>
  );
}

interface HeadProps {
  readonly label: string;
  readonly where: string;
  readonly children: ReactNode;
}

function Head({ label, where, children }: HeadProps) {
  return (
    <header className="indicator-head">
      <p className="indicator-back">{children}</p>
      <h1>{label}</h1>
      <p className="indicator-where">{where}</p>
    </header>
  );
}

/** The series itself and the series that are parts of it: those with one item more. */
function split(rows: readonly DashboardRecord[], items: string) {
  const own = rows.find(row => breakdownKey(row.items) === items) ?? null;
  const chosen = Object.entries(itemsOfKey(items) ?? {});
  const parts = rows.filter(
    row =>
      Object.keys(row.items).length > chosen.length &&
      chosen.every(([dimension, item]) => row.items[dimension] === item),
  );
  return { own, parts };
}

/** The name of the indicator with the names of its items. */
function useLabel(indicator: IndicatorRecord, items: string): string {
  const dimensions = useAsk('dimensions', {}, { enabled: items !== '' }).data?.items;
  const chosen = Object.entries(itemsOfKey(items) ?? {});
  if (chosen.length === 0) return indicator.name;
  const names = chosen.map(
    ([dimension, item]) =>
      dimensions?.find(({ code }) => code === dimension)?.items.find(({ code }) => code === item)?.name ?? item,
  );
  return `${indicator.name}: ${names.join(', ')}`;
}
