import type { BoundFigure } from '#composing';
import type { StoredNarrativeRecord } from '#contract';
import type { DrawnChart } from '../editor/chips.ts';
import type { DeskState } from '../use-desk.ts';
import { rowOf } from '../finding/row-of.ts';
import { ChangesPane } from './changes-pane.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { CommentsPane } from './comments-pane.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { FindingsPane } from './findings-pane.tsx';
import { IssuePane } from './issue-pane.tsx';
import { LetterheadForm } from './letterhead-form.tsx';
import { LookList } from './look-list.tsx';
import type { SubjectSetting } from './subject.ts';
import type { Pane } from './pane-tabs.tsx';

interface DeskPanesProps {
  readonly pane: Pane;
  readonly desk: DeskState;
  readonly record: StoredNarrativeRecord;
  readonly onPassage: (passage: string) => void;
  readonly onReopen: () => void;
}

/** The part that is shown beside the text. */
export function DeskPanes({ pane, desk, record, onPassage, onReopen }: DeskPanesProps) {
  const { sheet, narrative, figures, rows } = desk;
  switch (pane) {
    case 'figure':
      if (sheet.chart !== null) return <Chart desk={desk} chart={sheet.chart} readOnly={record.state !== 'draft'} />;
      return (
        <FigurePanel
          figure={sheet.figure}
          row={sheet.figure === null ? null : rowOf(sheet.figure, rows, narrative)}
          area={narrative.area}
          period={narrative.period}
          printer={figures.printer}
          nameOf={desk.nameOf}
          readOnly={record.state !== 'draft'}
          onChange={sheet.change}
          onUnbind={() => sheet.unbind(figures.printer)}
        />
      );
    case 'findings':
      return (
        <>
          <LookList id={record.id} onPassage={onPassage} />
          <FindingsPane looking={desk.looking} whyNot={desk.whyNot} onPassage={onPassage} />
        </>
      );
    case 'comments':
      return <CommentsPane id={record.id} passage={sheet.passage} quote={sheet.quote()} onPassage={onPassage} />;
    case 'changes':
      return (
        <ChangesPane
          narrative={desk.current}
          looking={desk.looking}
          indicators={desk.indicators}
          printer={figures.printer}
          version={desk.saver.version()}
          onPassage={onPassage}
        />
      );
    case 'issue':
      return (
        <IssuePane
          record={record}
          around={<Around desk={desk} />}
          settle={desk.sendAll}
          onJudged={onReopen}
          onPassage={onPassage}
        />
      );
  }
}

function settingOf({ current, figures }: DeskState): SubjectSetting {
  const print = (figure: BoundFigure) => figures.printer.figure(figure, false).text;
  return { period: current.period, print };
}

function Around({ desk }: { readonly desk: DeskState }) {
  const { current, changeLetterhead } = desk;
  return <LetterheadForm letterhead={current.letterhead} setting={settingOf(desk)} onChange={changeLetterhead} />;
}

interface ChartProps {
  readonly desk: DeskState;
  readonly chart: DrawnChart;
  readonly readOnly: boolean;
}

function Chart({ desk, chart, readOnly }: ChartProps) {
  const { sheet, rows } = desk;
  return (
    <ChartPanel
      key={sheet.passage}
      chart={chart}
      rows={rows}
      setting={settingOf(desk)}
      readOnly={readOnly}
      onChange={sheet.redraw}
    />
  );
}
