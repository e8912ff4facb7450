import type { ReactNode } from 'react';
import { useComposeWords } from '../../messages/compose-words.ts';
import './panes.css';

export const panes = ['figure', 'findings', 'comments', 'changes', 'issue'] as const;
export type Pane = (typeof panes)[number];

interface PaneTabsProps {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  /** How many things wait in a pane. */
  readonly counts: Readonly<Partial<Record<Pane, number>>>;
  readonly children: ReactNode;
}

/** What stands beside the text, one part at a time; arrows walk along the tabs. */
export function PaneTabs({ pane, onPane, counts, children }: PaneTabsProps) {
  const words = useComposeWords();
  const walk = (step: number) => {
    const next = panes[(panes.indexOf(pane) + step + panes.length) % panes.length];
    if (next === undefined) return;
    onPane(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <aside className="panes" aria-label={words.panes.names}>
      <div
        className="pane-tabs"
        role="tablist"
        aria-label={words.panes.names}
        onKeyDown={event => {
          if (event.key === 'ArrowRight') walk(1);
          else if (event.key === 'ArrowLeft') walk(-1);
        }}
      >
        {panes.map(name => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === pane}
            aria-controls="pane"
            tabIndex={name === pane ? 0 : -1}
            onClick={() => onPane(name)}
          >
            {words.panes[name]}
            {counts[name] ? ` (${counts[name]})` : ''}
          </button>
        ))}
      </div>
      <div className="pane" id="pane" role="tabpanel" aria-labelledby={`tab-${pane}`} tabIndex={0}>
        {children}
      </div>
    </aside>
  );
}
