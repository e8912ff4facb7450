import { useState } from 'react';
import { useComposeWords } from '../../messages/compose-words.ts';
import { useWords } from '../../messages/language.tsx';
import { keepLook, lookKept } from '../look-kept.ts';

interface LookListProps {
  readonly id: string;
  readonly onPassage: (passage: string) => void;
}

/** What a report that was rolled forward still asks a person to look at; each is cleared when it has been seen. */
export function LookList({ id, onPassage }: LookListProps) {
  const { findings } = useComposeWords();
  const { language } = useWords();
  const [all, setAll] = useState(() => lookKept(id));
  if (all.length === 0) return null;
  const clear = (at: number) => {
    const left = all.filter((_, index) => index !== at);
    keepLook(id, left);
    setAll(left);
  };
  return (
    <>
      <h3>{findings.toLook(all.length)}</h3>
      <ul>
        {all.map((look, at) => (
          <li key={`${look.passage} ${look.quote} ${look.message}`} className="pane-row">
            {look.passage !== null && (
              <button type="button" className="quiet" onClick={() => onPassage(look.passage ?? '')}>
                “{look.quote}”
              </button>
            )}
            <p>{language === 'vi' ? look.message : look.messageEn}</p>
            {look.proposal !== null && <p>→ {look.proposal}</p>}
            <button type="button" className="quiet" onClick={() => clear(at)}>
              {findings.done}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
