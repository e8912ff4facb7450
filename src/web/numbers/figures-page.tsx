import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DashboardRecord, Field } from '#contract';
import { useDashboard, useFields } from '../data/queries.ts';
import { Nothing } from '../data/nothing.tsx';
import { StrangePlace } from '../data/strange-place.tsx';
import { Loaded } from '../data/trouble.tsx';
import { useWhereWhen } from '../data/use-where-when.ts';
import { usePeriodNames } from '../data/use-period-names.ts';
import { places } from '../frame/places.ts';
import { Way } from '../frame/travel.tsx';
import { useTitle } from '../frame/use-title.ts';
import { useDataWords } from '../messages/data-words.ts';
import { DashboardTable, type FieldRows } from './dashboard-table.tsx';
import { FieldRail } from './field-rail.tsx';
import { FiguresBar } from './figures-bar.tsx';
import { WhereWhenBar } from './where-when-bar.tsx';
import './figures.css';

const route = getRouteApi('/data/so-lieu');

/** Every indicator of an area in a period, by field: value, share of each target, against last year. */
export function FiguresPage() {
  const periods = usePeriodNames();
  const words = useDataWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = useWhereWhen(search);
  const choose = (change: { area?: string; period?: string; field?: string }) =>
    void navigate({ search: last => ({ ...last, ...change }), replace: true });
  const { area, period } = chosen;
  const where = {
    chosen,
    onArea: (chosenArea: string) => choose({ area: chosenArea }),
    onPeriod: (chosenPeriod: string) => choose({ period: chosenPeriod }),
  };
  useTitle(
    `${words.figures.title}${area && period ? ` – ${chosen.areaName(area)}, ${periods.name(period)}` : ''} – Khớp`,
  );
  return (
    <div className="room">
      <FiguresBar here="list">
        <WhereWhenBar {...where} />
      </FiguresBar>
      <h1 className="unseen">{words.figures.heading}</h1>
      <Loaded of={chosen.query}>
        {() =>
          area === null || period === null ? (
            <Empty sentence={words.figures.emptyStore} next={words.figures.emptyStoreNext} />
          ) : chosen.strange !== null ? (
            <StrangePlace {...where} />
          ) : (
            <List
              area={area}
              period={period}
              field={search.field ?? ''}
              areaName={chosen.areaName(area)}
              demo={chosen.demo}
              onField={field => choose({ field })}
            />
          )
        }
      </Loaded>
    </div>
  );
}

interface ListProps {
  readonly area: string;
  readonly period: string;
  readonly field: string;
  readonly areaName: string;
  readonly demo: boolean;
  readonly onField: (field: string) => void;
}

function List({ area, period, field, areaName, demo, onField }: ListProps) {
  const periods = usePeriodNames();
  const words = useDataWords();
  const dashboard = useDashboard({ area, period }, { keep: true });
  const fields = useFields();
  const names = fields.data?.items;
  const rows = dashboard.data?.rows;
  const groups = useMemo(() => byField(rows ?? [], names ?? []), [rows, names]);
  const shown = groups.filter(({ code }) => field === '' || code === field);
  return (
    <Loaded of={dashboard}>
      {() =>
        groups.length === 0 ? (
          <Empty sentence={words.figures.empty} next={words.figures.emptyNext} />
        ) : (
          <div className="list">
            <FieldRail groups={groups} field={field} onField={onField} />
            <div className="list-body">
              {demo && <p className="list-note">{words.figures.demo}</p>}
              {shown.length > 0 ? (
                <DashboardTable
                  caption={words.figures.caption(areaName, periods.name(period))}
                  groups={shown}
                  area={area}
                  period={period}
                />
              ) : (
                <NoRows field={field} fields={names ?? []} onField={onField} />
              )}
            </div>
          </div>
        )
      }
    </Loaded>
  );
}

/** In the order in which the server names the fields: that of a report. */
function byField(rows: readonly DashboardRecord[], fields: readonly Field[]): readonly FieldRows[] {
  const groups = new Map<string, DashboardRecord[]>(fields.map(({ code }) => [code, []]));
  for (const row of rows) {
    const group = groups.get(row.field);
    if (group) group.push(row);
    else groups.set(row.field, [row]);
  }
  const names = new Map(fields.map(({ code, name }) => [code, name]));
  return [...groups]
    .filter(([, own]) => own.length > 0)
    .map(([code, own]) => ({ code, name: names.get(code) ?? code, rows: own }));
}

interface NoRowsProps {
  readonly field: string;
  readonly fields: readonly Field[];
  readonly onField: (field: string) => void;
}

/** A field of which the area has nothing in the period, or that the catalogue does not have. */
function NoRows({ field, fields, onField }: NoRowsProps) {
  const { figures, where } = useDataWords();
  const name = fields.find(({ code }) => code === field)?.name;
  return (
    <Nothing
      sentence={name === undefined ? figures.noField(field) : figures.emptyField(name)}
      ways={[{ name: where.allFields, onTake: () => onField('') }]}
    />
  );
}

function Empty({ sentence, next }: { readonly sentence: string; readonly next: string }) {
  const { figures } = useDataWords();
  return (
    <Nothing sentence={sentence} next={next}>
      <p>
        <Way to={places.import}>{figures.toImport}</Way>
      </p>
    </Nothing>
  );
}
