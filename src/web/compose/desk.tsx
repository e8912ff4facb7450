import type { EditorState } from 'prosemirror-state';
import { useState } from 'react';
import type { Held, Narrative } from '#composing';
import type { IssuedRecord, StoredNarrativeRecord } from '#contract';
import type { Indicator } from '#figures';
import { useComposeWords } from '../messages/compose-words.ts';
import { goToPassage } from './editor/commands.ts';
import { NarrativeEditor, type Selected } from './editor/narrative-editor.tsx';
import { Toolbar } from './editor/toolbar.tsx';
import { FigureFinder } from './finding/figure-finder.tsx';
import { Notice } from './notice.tsx';
import { DeskPanes } from './panes/desk-panes.tsx';
import { type Pane, PaneTabs } from './panes/pane-tabs.tsx';
import { SavingNotes, SavingSign } from './saving-notes.tsx';
import { type DeskState, useDesk } from './use-desk.ts';
import { useOtherTabs } from './use-other-tabs.ts';
import './desk.css';

interface DeskProps {
  readonly record: StoredNarrativeRecord;
  /** What this machine held of it, when it is to be taken up; null for what the server has. */
  readonly draft: Narrative | null;
  /** As it went out; null while it has not been issued. */
  readonly issued: IssuedRecord | null;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly itemName: Held['itemName'];
  /** What is shown beside the text; it stays when the report is shown anew. */
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  /** Shows the report anew, as the server has it. */
  readonly onReopen: () => void;
}

/** Where one report is written: the sheet, and beside it what must be known of its numbers. */
export function Desk({ pane, onPane, onReopen, ...parts }: DeskProps) {
  const { record } = parts;
  const desk = useDesk(parts);
  const [tab, setTab] = useState<Tab>('text');
  const { looking, sheet } = desk;
  const goTo = (passage: string) => {
    setTab('text');
    if (sheet.view !== null) goToPassage(passage)(sheet.view.state, sheet.view.dispatch, sheet.view);
  };
  const correct = (sentence: number) => {
    desk.showCorrection(sentence);
    onPane('issue');
  };
  const open = (looking?.findings?.length ?? 0) + (looking?.composed.problems.length ?? 0);
  return (
    <div className="compose" data-tab={tab}>
      <Bar desk={desk} record={record} />
      <Notes desk={desk} record={record} onReopen={onReopen} onCorrections={() => onPane('issue')} />
      <Tabs tab={tab} onTab={setTab} />
      <div className="compose-body">
        <Writing desk={desk} record={record} onFigure={() => onPane('figure')} />
        <PaneTabs pane={pane} onPane={onPane} counts={{ findings: open, comments: record.openComments }}>
          <DeskPanes
            pane={pane}
            desk={desk}
            record={record}
            onPassage={goTo}
            onReopen={onReopen}
            onCorrection={correct}
          />
        </PaneTabs>
      </div>
    </div>
  );
}

interface PartProps {
  readonly desk: DeskState;
  readonly record: StoredNarrativeRecord;
}

function Bar({ desk, record }: PartProps) {
  const { list } = useComposeWords();
  return (
    <div className="bar">
      <h1 className="compose-title">{record.title}</h1>
      <span className={`badge badge--${record.state}`} data-testid="state">
        {list.states[record.state]}
      </span>
      {record.state === 'draft' && <SavingSign state={desk.saving} />}
    </div>
  );
}

interface WritingProps extends PartProps {
  /** A bound figure has been selected. */
  readonly onFigure: () => void;
}

function Writing({ desk, record, onFigure }: WritingProps) {
  const { editor } = useComposeWords();
  const { sheet, narrative, printer } = desk;
  const { view, tools, setScroll, setView, binding, bind, lost, selected, take, closeBinding } = sheet;
  const readOnly = record.state !== 'draft';
  const events = {
    changed: desk.changed,
    selected: (chosen: Selected, state: EditorState) => {
      selected(chosen, state);
      if (chosen.figure !== null || chosen.chart !== null) onFigure();
    },
    binding: bind,
    lost,
  };
  return (
    <>
      <Toolbar view={view} tools={tools} readOnly={readOnly} period={narrative.period} onBind={() => bind('')} />
      <div className="writing-scroll" ref={setScroll}>
        <NarrativeEditor
          passages={narrative.passages}
          printer={printer}
          readOnly={readOnly}
          label={editor.label(record.title)}
          emptyChart={editor.emptyChart}
          events={events}
          onView={setView}
        />
        {binding && (
          <FigureFinder
            rows={desk.rows}
            period={narrative.period}
            printer={printer}
            at={binding.at}
            question={binding.question}
            nameOf={desk.nameOf}
            onTake={take}
            onClose={closeBinding}
          />
        )}
      </div>
    </>
  );
}

interface NotesProps extends PartProps {
  readonly onReopen: () => void;
  readonly onCorrections: () => void;
}

function Notes({ desk, record, onReopen, onCorrections }: NotesProps) {
  const words = useComposeWords();
  const others = useOtherTabs(record.id);
  const { loss } = desk.sheet;
  const revised = desk.issued?.untrue.flatMap(({ changes }) => changes).length ?? 0;
  return (
    <>
      {desk.issued !== null && (
        <Notice actions={revised === 0 ? [] : [{ name: words.issued.corrections, onDo: onCorrections }]}>
          {words.issued.notice(revised)}
        </Notice>
      )}
      <SavingNotes state={desk.saving} saver={desk.saver} onReload={onReopen} />
      {others && record.state === 'draft' && <Notice>{words.saving.otherTab}</Notice>}
      {loss && (
        <Notice actions={[{ name: words.saving.understood, onDo: () => desk.sheet.lost(null) }]}>
          {words.lost[loss]}
        </Notice>
      )}
    </>
  );
}

type Tab = 'text' | 'panes';

interface TabsProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** One part at a time on a narrow screen. */
function Tabs({ tab, onTab }: TabsProps) {
  const { panes } = useComposeWords();
  return (
    <div className="switch compose-tabs" role="group" aria-label={panes.names}>
      <button type="button" aria-pressed={tab === 'text'} onClick={() => onTab('text')}>
        {panes.text}
      </button>
      <button type="button" aria-pressed={tab === 'panes'} onClick={() => onTab('panes')}>
        {panes.beside}
      </button>
    </div>
  );
}
