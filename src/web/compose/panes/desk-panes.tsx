import type { StoredNarrativeRecord } from '#contract';
import type { DeskState } from '../use-desk.ts';
import { rowOf } from '../finding/row-of.ts';
import { ChangesPane } from './changes-pane.tsx';
import { CommentsPane } from './comments-pane.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { FindingsPane } from './findings-pane.tsx';
import { IssuePane } from './issue-pane.tsx';
import { LookList } from './look-list.tsx';
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
      return <IssuePane record={record} settle={desk.sendAll} onJudged={onReopen} onPassage={onPassage} />;
  }
}
