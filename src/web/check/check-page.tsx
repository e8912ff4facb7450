import { useCallback, useState, useSyncExternalStore } from 'react';
import { useAnnounce } from '../frame/announcer.tsx';
import { Frame } from '../frame/frame.tsx';
import { useHelpKey } from '../frame/use-help-key.ts';
import { useTitle } from '../frame/use-title.ts';
import { useWords } from '../messages/language.tsx';
import { Help } from './help.tsx';
import { Review } from './review.tsx';
import type { SessionStore } from './session-store.ts';
import { useFileDrop } from './use-file-drop.ts';
import { Welcome } from './welcome.tsx';
import { Working } from './working.tsx';
import './verdicts.css';
import './check-page.css';

interface CheckPageProps {
  /** The session of this window: a document stays open while its reader looks into another room. */
  readonly openSession: () => SessionStore;
}

/** Check a finished report: bring it in, wait, review. */
export function CheckPage({ openSession }: CheckPageProps) {
  const words = useWords();
  const announce = useAnnounce();
  const [store] = useState(openSession);
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
  useTitle(words.frame.title);

  return (
    <Frame room="check" onHelp={() => setHelping(true)}>
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
