import { ActionIcon, Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '#documents';
import { useAnnounce } from '../frame/announcer.tsx';
import { CopyIcon, DownloadIcon, FileIcon, PrintIcon, RedoIcon, UndoIcon } from '../frame/icons.tsx';
import { useWords } from '../messages/language.tsx';
import { copyText, renamed, saveFile } from './downloads.ts';
import { ProblemNote } from './problem-note.tsx';
import { canRedo, canUndo, type Opened, type Session } from './session.ts';
import type { Editing } from './use-editing.ts';
import type { Actions } from './session-store.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface ToolbarProps {
  readonly session: Session;
  readonly opened: Opened;
  readonly actions: Actions;
  readonly editing: Editing;
}

/** The name of the document and what can be done with the whole of it. */
export function Toolbar({ session, opened, actions, editing }: ToolbarProps) {
  const words = useWords();
  const edited = canUndo(opened);
  return (
    <div className="toolbar">
      <h1 className="toolbar-name" title={session.name}>
        {session.name}
        {edited && <span className="toolbar-edited">{words.document.edited}</span>}
      </h1>
      <div className="toolbar-actions">
        <ActionIcon
          variant="subtle"
          aria-label={words.document.undo}
          title={words.document.undo}
          disabled={!edited}
          onClick={editing.undo}
        >
          <UndoIcon />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={words.document.redo}
          title={words.document.redo}
          disabled={!canRedo(opened)}
          onClick={editing.redo}
        >
          <RedoIcon />
        </ActionIcon>
        <Downloads session={session} opened={opened} actions={actions} />
        <Button size="xs" variant="default" leftSection={<FileIcon />} onClick={actions.leave}>
          {words.document.newFile}
        </Button>
      </div>
    </div>
  );
}

type DownloadsProps = Pick<ToolbarProps, 'session' | 'opened' | 'actions'>;

function Downloads({ session, opened, actions }: DownloadsProps) {
  const words = useWords();
  const announce = useAnnounce();
  const word = useAnnotated(session.name, actions);
  const { text, format } = opened.document;
  const copy = async () => announce((await copyText(text)) ? words.document.copied : words.document.notCopied);
  return (
    <>
      <Menu position="bottom-end" width={300} loop={false}>
        <Menu.Target>
          <Button size="xs" leftSection={<DownloadIcon />} loading={word.preparing}>
            {words.document.download}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {format === 'docx' && session.ofFile && opened.work !== 'stopped' && (
            <Menu.Item leftSection={<DownloadIcon />} onClick={() => void word.prepare()}>
              {words.document.downloadWord}
              <span className="menu-hint">{words.document.downloadWordHint}</span>
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<DownloadIcon />}
            onClick={() => saveFile(text, renamed(session.name, '-da-sua', '.txt'), 'text/plain;charset=utf-8')}
          >
            {words.document.downloadText}
          </Menu.Item>
          <Menu.Item leftSection={<CopyIcon />} onClick={() => void copy()}>
            {words.document.copy}
          </Menu.Item>
          <Menu.Item leftSection={<PrintIcon />} onClick={() => print()}>
            {words.document.print}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {word.problem && <ProblemNote heading={words.problem.notWritten} problem={word.problem} />}
    </>
  );
}

/** The reader's own Word file, with comments, made by the worker and saved. */
function useAnnotated(name: string, actions: Actions) {
  const { language } = useWords();
  const [preparing, setPreparing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const prepare = async () => {
    setPreparing(true);
    setProblem(null);
    const answer = await actions.annotate(language);
    setPreparing(false);
    if (answer.ok) saveFile(answer.bytes, renamed(name, '-co-chu-thich', '.docx'), docx);
    else setProblem(answer.problem);
  };
  return { preparing, problem, prepare };
}
