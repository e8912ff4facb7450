import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Context = createContext<(sentence: string) => void>(() => {});

/** A sentence read out by screen readers without moving the focus. */
export const useAnnounce = (): ((sentence: string) => void) => useContext(Context);

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', nth: 0 });
  const announce = useCallback((sentence: string) => setSaid(last => ({ sentence, nth: last.nth + 1 })), []);
  return (
    <Context.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className="unseen announcer" data-testid="announcement">
        <span key={said.nth}>{said.sentence}</span>
      </div>
    </Context.Provider>
  );
}
