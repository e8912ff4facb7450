import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { AreaOnDay, DashboardRecord, IndicatorRecord } from '#contract';
import { useDashboard, useDimensions, useIndicator } from '../data/queries.ts';
import { StrangePlace } from '../data/strange-place.tsx';
import { Loaded } from '../data/trouble.tsx';
import { useWhereWhen, type WhereWhen } from '../data/use-where-when.ts';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useUnitName } from '../data/use-unit-name.ts';
import { useTitle } from '../frame/use-title.ts';
import { useDataWords } from '../messages/data-words.ts';
import { AboutIndicator } from './about-indicator.tsx';
import { AreasSection } from './areas-section.tsx';
import { itemNames, split } from './breakdown.ts';
import { ComparisonsSection } from './comparisons-section.tsx';
import { DashboardTable } from './dashboard-table.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { FiguresBar } from './figures-bar.tsx';
import { HistorySection } from './history-section.tsx';
import { KnownItems } from './known-items.tsx';
import { NoIndicator } from './no-indicator.tsx';
import { SeriesSection } from './series-section.tsx';
import type { OnShow, Shown } from './shown.ts';
import { Summary } from './summary.tsx';
import { WhereWhenBar } from './where-when-bar.tsx';
import './figures.css';
import './indicator.css';

const route = getRouteApi('/data/so-lieu/$code');

/** Writes into the address what was chosen. */
function useChoose() {
  const navigate = route.useNavigate();
  return (change: Partial<ReturnType<typeof route.useSearch>>) =>
    void navigate({ search: last => ({ ...last, ...change }), replace: true });
}

/** One series of an area in a period, with all that is known of it. */
export function IndicatorPage() {
  const { code } = route.useParams();
  const search = route.useSearch();
  const choose = useChoose();
  const chosen = useWhereWhen(search);
  const indicator = useIndicator(code);
  const { area, period } = chosen;
  const where = {
    chosen,
    onArea: (chosenArea: string) => choose({ area: chosenArea }),
    onPeriod: (chosenPeriod: string) => choose({ period: chosenPeriod }),
  };
  return (
    <div className="room">
      <FiguresBar here="indicator">
        <WhereWhenBar {...where} />
      </FiguresBar>
      <Loaded of={indicator} missing={<NoIndicator code={code} />}>
        {known => (
          <Loaded of={chosen.query}>
            {() =>
              chosen.strange !== null ? (
                <StrangePlace {...where} />
              ) : (
                area !== null &&
                period !== null && <Found indicator={known} area={area} period={period} chosen={chosen} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

interface FoundProps {
  readonly indicator: IndicatorRecord;
  readonly area: string;
  readonly period: string;
  readonly chosen: WhereWhen;
}

function Found({ chosen: { areaName, areas }, ...place }: FoundProps) {
  const { items = '', kind, level, map, since, whole } = route.useSearch();
  const onShow = useChoose();
  return (
    <KnownItems {...place} items={items} onItems={chosen => onShow({ items: chosen })}>
      <Body {...place} {...{ items, areaName, areas, onShow }} shown={{ kind, level, map, since, whole }} />
    </KnownItems>
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
  const periods = usePeriodNames();
  const words = useDataWords();
  const dashboard = useDashboard({ area, period, indicators: indicator.code }, { keep: true });
  const label = useLabel(indicator, items);
  const unit = useUnitName()(indicator.unit);
  const { own, parts } = useMemo(() => split(dashboard.data?.rows ?? [], items), [dashboard.data, items]);
  useTitle(`${label} – ${areaName(area)}, ${periods.name(period)} – Khớp`);
  const series = { code: indicator.code, items, area, period: own?.period ?? period };
  return (
    <article className="indicator">
      <Head label={label} where={`${areaName(area)}, ${periods.words(own?.period ?? period)}`}>
        <Link to="/so-lieu" search={{ area, period, field: indicator.field }}>
          {words.indicator.back}
        </Link>
      </Head>
      <Loaded of={dashboard}>
        {() => (
          <Summary
            row={own}
            unit={unit}
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
      {own?.figure && <HistorySection figure={own.figure.id} unit={unit} />}
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

/** The name of the indicator with the names of its items. */
function useLabel(indicator: IndicatorRecord, items: string): string {
  const dimensions = useDimensions({ enabled: items !== '' }).data?.items;
  const names = itemNames(items, dimensions ?? []);
  return names.length === 0 ? indicator.name : `${indicator.name}: ${names.join(', ')}`;
}
