import type { Narrative } from '#composing';
import { useComposeWords } from '../messages/compose-words.ts';
import { Notice } from './notice.tsx';
import type { Saver, SavingState } from './saving.ts';

/** Where what was typed lies now, in a word. */
export function SavingSign({ state }: { readonly state: SavingState<Narrative> }) {
  const { saving } = useComposeWords();
  const said = state.kind === 'refused' ? saving.refused(state.why) : saving[state.kind];
  const short = state.kind === 'unreachable' || state.kind === 'overtaken' ? saving.waiting : said;
  return (
    <span className={`saving saving--${state.kind}`} aria-live="polite" data-testid="saving">
      {short}
    </span>
  );
}

interface SavingNotesProps {
  readonly state: SavingState<Narrative>;
  readonly saver: Saver<Narrative>;
  /** Shows the report anew, as the server has it. */
  readonly onReload: () => void;
}

/** What a person must know, or decide, before saving goes on. */
export function SavingNotes({ state, saver, onReload }: SavingNotesProps) {
  const { saving } = useComposeWords();
  if (state.kind === 'unreachable') return <Notice>{saving.unreachable}</Notice>;
  if (state.kind !== 'overtaken') return null;
  const takeTheirs = async () => {
    await saver.takeTheirs();
    onReload();
  };
  return (
    <Notice
      actions={[
        { name: saving.onTop, onDo: () => void saver.saveOnTop() },
        { name: saving.theirs, onDo: () => void takeTheirs() },
      ]}
    >
      {saving.overtaken}
    </Notice>
  );
}
