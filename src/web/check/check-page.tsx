import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useAnnounce } from '../frame/announcer.tsx';
import { Frame } from '../frame/frame.tsx';
import { useWords } from '../messages/language.tsx';
import { Help } from './help.tsx';
import { Review } from './review.tsx';
import { createSessionStore } from './session-store.ts';
import { useFileDrop } from './use-file-drop.ts';
import { Welcome } from './welcome.tsx';
import { Working } from './working.tsx';
import './verdicts.css';
import './check-page.css';

/** Check a finished report: bring it in, wait, review. */
export function CheckPage() {
  const words = useWords();
  const announce = useAnnounce();
  const [store] = useState(createSessionStore);
  const session = useSyncExternalStore(store.subscribe, store.current);
  const { actions } = store;
  const [helping, setHelping] = useState(false);

  const takeFiles = useCallback(
    (files: readonly File[]) => {
      const first = files[0];
      if (first) actions.openFile(first);
      if (files.length > 1) announce(words.problem.tooMany);
    },
    [actions, announce, words],
  );
  const hovering = useFileDrop(takeFiles);
  useHelpKey(useCallback(() => setHelping(true), []));

  return (
    <Frame onHelp={() => setHelping(true)}>
      {session.opened ? (
        <Review key={session.name} session={session} opened={session.opened} store={store} />
      ) : session.opening ? (
        <div className="waiting">
          <Working sentence={words.working.opening(session.name)} onStop={actions.stop} />
        </div>
      ) : (
        <Welcome
          problem={session.problem}
          stopped={session.stopped}
          hovering={hovering}
          onFiles={takeFiles}
          onText={actions.openText}
        />
      )}
      {hovering && session.opened && <div className="drop-veil">{words.welcome.dropNow}</div>}
      <Help opened={helping} onClose={() => setHelping(false)} />
    </Frame>
  );
}

function useHelpKey(open: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const writing = event.target instanceof Element && event.target.closest('input, textarea');
      if (event.key === '?' && !writing && !event.ctrlKey && !event.metaKey) open();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [open]);
}
