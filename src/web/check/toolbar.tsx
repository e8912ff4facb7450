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
import type { Actions } from './use-session.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface ToolbarProps {
  readonly session: Session;
  readonly opened: Opened;
  readonly actions: Actions;
  readonly file: File | null;
  readonly editing: Editing;
}

/** The name of the document and what can be done with the whole of it. */
export function Toolbar({ session, opened, actions, file, editing }: ToolbarProps) {
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
        <Downloads opened={opened} actions={actions} file={file} name={session.name} />
        <Button size="xs" variant="default" leftSection={<FileIcon />} onClick={actions.leave}>
          {words.document.newFile}
        </Button>
      </div>
    </div>
  );
}

interface DownloadsProps {
  readonly opened: Opened;
  readonly actions: Actions;
  readonly file: File | null;
  readonly name: string;
}

function Downloads({ opened, actions, file, name }: DownloadsProps) {
  const words = useWords();
  const announce = useAnnounce();
  const [preparing, setPreparing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { text, format } = opened.document;

  const annotated = async () => {
    setPreparing(true);
    setProblem(null);
    const answer = await actions.annotate(words.language);
    setPreparing(false);
    if (answer.ok) saveFile(answer.bytes, renamed(name, '-co-chu-thich', '.docx'), docx);
    else setProblem(answer.problem);
  };
  return (
    <>
      <Menu position="bottom-end" width={300} loop={false}>
        <Menu.Target>
          <Button size="xs" leftSection={<DownloadIcon />} loading={preparing}>
            {words.document.download}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {format === 'docx' && file && (
            <Menu.Item leftSection={<DownloadIcon />} onClick={() => void annotated()}>
              {words.document.downloadWord}
              <span className="menu-hint">{words.document.downloadWordHint}</span>
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<DownloadIcon />}
            onClick={() => saveFile(text, renamed(name, '-da-sua', '.txt'), 'text/plain;charset=utf-8')}
          >
            {words.document.downloadText}
          </Menu.Item>
          <Menu.Item
            leftSection={<CopyIcon />}
            onClick={async () => announce((await copyText(text)) ? words.document.copied : words.document.notCopied)}
          >
            {words.document.copy}
          </Menu.Item>
          <Menu.Item leftSection={<PrintIcon />} onClick={() => print()}>
            {words.document.print}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {problem && <ProblemNote problem={problem} />}
    </>
  );
}
