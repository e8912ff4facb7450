import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Pivot } from '#contract';
import { itemsOfKey } from '#figures';
import { useAsk } from '../data/queries.ts';
import { Loaded } from '../data/trouble.tsx';
import { useWhereWhen, type WhereWhen } from '../data/use-where-when.ts';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useAnnounce } from '../frame/announcer.tsx';
import { CopyIcon } from '../frame/icons.tsx';
import { useTitle } from '../frame/use-title.ts';
import { useDataWords } from '../messages/data-words.ts';
import { FiguresBar } from '../numbers/figures-bar.tsx';
import { copied } from './copying.ts';
import { type Layout, layOut, type Names } from './layout.ts';
import { PivotChooser } from './pivot-chooser.tsx';
import { PivotGrid } from './pivot-grid.tsx';
import { allOf, choiceOf, type PivotChoice, searchOf } from './question.ts';
import { useLineNames } from './use-line-names.ts';
import './pivot.css';

const route = getRouteApi('/data/bang-cheo');

/** Any indicators, areas and periods against one another. */
export function PivotPage() {
  const { pivot } = useDataWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useMemo(() => choiceOf(search), [search]);
  const newest = asked.periods[0];
  const known = useWhereWhen(newest === undefined ? {} : { period: newest });
  const choice = useMemo(() => completed(asked, known), [asked, known]);
  const change = (changed: Partial<PivotChoice>) =>
    void navigate({ search: searchOf({ ...choice, ...changed }), replace: true });
  useTitle(`${pivot.title} – Khớp`);
  const add = ({ code }: { readonly code: string }) => {
    if (!choice.lines.some(({ indicator, items }) => indicator === code && items === ''))
      change({ lines: [...choice.lines, { indicator: code, items: '' }] });
  };
  return (
    <div className="room">
      <FiguresBar here="pivot" onFound={add} />
      <h1 className="unseen">{pivot.title}</h1>
      <PivotChooser choice={choice} known={known} onChange={change} />
      <Loaded of={known.query}>
        {() =>
          choice.lines.length === 0 || choice.periods.length === 0 ? (
            <p className="pivot-none">{pivot.empty}</p>
          ) : (
            <Table choice={choice} known={known} />
          )
        }
      </Loaded>
    </div>
  );
}

/** What the address leaves out: the province, its newest period. */
function completed(asked: PivotChoice, { area, period }: WhereWhen): PivotChoice {
  return {
    ...asked,
    areas: asked.areas.length > 0 || area === null ? asked.areas : [area],
    periods: asked.periods.length > 0 || period === null ? asked.periods : [period],
  };
}

function Table({ choice, known }: { readonly choice: PivotChoice; readonly known: WhereWhen }) {
  const periods = usePeriodNames();
  const areas = useMemo(() => areaIds(choice.areas, known), [choice.areas, known]);
  const body = {
    indicators: choice.lines.map(({ indicator, items }) => ({ indicator, items: { ...itemsOfKey(items) } })),
    areas: [...areas],
    periods: [...choice.periods],
    measure: choice.measure,
    ...(choice.compare === null ? {} : { compare: choice.compare }),
  };
  const answer = useAsk('pivot', { body }, { enabled: areas.length > 0, keep: true });
  const lineNames = useLineNames(choice.lines, choice.compare);
  const names: Names = {
    indicator: lineNames,
    area: areas.map(known.areaName),
    period: choice.periods.map(code => (choice.periods.length > 3 ? periods.short(code) : periods.name(code))),
  };
  return <Loaded of={answer}>{pivot => <Shown pivot={pivot} names={names} choice={choice} />}</Loaded>;
}

function areaIds(chosen: readonly string[], { areas }: WhereWhen): readonly string[] {
  const ofLevel = (level: string) => areas.filter(area => area.level === level).map(({ id }) => id);
  const ids = chosen.flatMap(id =>
    id === allOf.district ? ofLevel('district') : id === allOf.commune ? ofLevel('commune') : [id],
  );
  return [...new Set(ids)];
}

interface ShownProps {
  readonly pivot: Pivot;
  readonly names: Names;
  readonly choice: PivotChoice;
}

function Shown({ pivot, names, choice }: ShownProps) {
  const words = useDataWords();
  const announce = useAnnounce();
  const layout = layOut(pivot, names, choice);
  const columns = layout.outer.length * layout.inner.length;
  const compared = choice.compare === null ? '' : `: ${words.pivot.comparisons[choice.compare]}`;
  const copyAll = async () => announce((await copyTable(layout, columns)) ? words.pivot.copied : words.pivot.notCopied);
  return (
    <>
      <div className="pivot-foot">
        <Button size="compact-sm" variant="light" leftSection={<CopyIcon />} onClick={() => void copyAll()}>
          {words.pivot.copy}
        </Button>
        <span>{words.pivot.size(layout.cells.length, columns, pivot.cells.length)}</span>
      </div>
      <PivotGrid layout={layout} name={words.pivot.title + compared} />
    </>
  );
}

async function copyTable(layout: Layout, columns: number): Promise<boolean> {
  const { text, html } = copied(layout, { top: 0, bottom: layout.cells.length - 1, left: 0, right: columns - 1 });
  const part = (content: string, type: string) => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': part(text, 'text/plain'), 'text/html': part(html, 'text/html') }),
    ]);
    return true;
  } catch {
    return false;
  }
}
