import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Problem } from '#documents';
import { FileIcon, LockIcon } from '../frame/icons.tsx';
import { useWords } from '../messages/language.tsx';
import { exampleReport } from './example.ts';
import { ProblemNote } from './problem-note.tsx';
import { VerdictLegend } from './verdict-legend.tsx';
import './welcome.css';

const accepted = '.docx,.doc,.pdf,.html,.htm,.md,.markdown,.txt,text/plain';

interface WelcomeProps {
  readonly problem: Problem | null;
  readonly stopped: boolean;
  readonly hovering: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string, name: string) => void;
}

/** The empty page: what to do, what happens to the file, what the marks will mean. */
export function Welcome({ problem, stopped, hovering, onFiles, onText }: WelcomeProps) {
  const words = useWords();
  const [pasting, setPasting] = useState(false);
  return (
    <div className="welcome">
      <div className="welcome-intro">
        <h1>{words.welcome.heading}</h1>
        <p className="welcome-lead">{words.welcome.lead}</p>
      </div>
      {problem && <ProblemNote heading={words.problem.heading} problem={problem} />}
      {stopped && (
        <p role="status" className="welcome-stopped">
          {words.working.stopped}
        </p>
      )}
      {pasting ? (
        <PasteBox onText={onText} onCancel={() => setPasting(false)} />
      ) : (
        <DropBox hovering={hovering} onFiles={onFiles} onPaste={() => setPasting(true)} />
      )}
      <div className="welcome-example">
        <Button
          variant="light"
          size="sm"
          onClick={() => onText(exampleReport, words.welcome.exampleName)}
          data-testid="example"
        >
          {words.welcome.example}
        </Button>
        <span className="welcome-hint">{words.welcome.exampleHint}</span>
      </div>
      <p className="welcome-promise">
        <LockIcon />
        <span>
          <strong>{words.welcome.promise}</strong> {words.welcome.promiseDetail}
        </span>
      </p>
      <section className="welcome-marks" aria-labelledby="marks-heading">
        <h2 id="marks-heading">{words.welcome.marksHeading}</h2>
        <VerdictLegend />
      </section>
    </div>
  );
}

interface DropBoxProps {
  readonly hovering: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: () => void;
}

function DropBox({ hovering, onFiles, onPaste }: DropBoxProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={hovering ? 'drop-box drop-box--hovering' : 'drop-box'}>
      <FileIcon />
      <p className="drop-box-call">{hovering ? words.welcome.dropNow : words.welcome.drop}</p>
      <p className="drop-box-formats">{words.welcome.formats}</p>
      <div className="drop-box-actions">
        <Button size="md" onClick={() => input.current?.click()}>
          {words.welcome.choose}
        </Button>
        <Button size="md" variant="default" onClick={onPaste}>
          {words.welcome.paste}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept={accepted}
        hidden
        data-testid="file"
        onChange={event => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
    </div>
  );
}

interface PasteBoxProps {
  readonly onText: (text: string, name: string) => void;
  readonly onCancel: () => void;
}

function PasteBox({ onText, onCancel }: PasteBoxProps) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [filled, setFilled] = useState(false);
  const go = () => onText(field.current?.value ?? '', words.welcome.pastedName);
  return (
    <div className="paste-box">
      <label htmlFor="paste">{words.welcome.pasteLabel}</label>
      <textarea
        id="paste"
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: the field was just asked for by the button it replaces
        autoFocus
        rows={9}
        lang="vi"
        spellCheck={false}
        placeholder={words.welcome.pasteHint}
        onInput={event => setFilled(event.currentTarget.value.trim() !== '')}
        onKeyDown={event => {
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && filled) go();
        }}
      />
      <div className="paste-box-actions">
        <Button onClick={go} disabled={!filled}>
          {words.welcome.pasteGo}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.welcome.pasteCancel}
        </Button>
      </div>
    </div>
  );
}
