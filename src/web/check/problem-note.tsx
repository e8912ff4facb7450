import type { Problem } from '#documents';
import { useWords } from '../messages/language.tsx';

interface ProblemNoteProps {
  readonly heading: string;
  readonly problem: Problem;
}

/** The one sentence that says why a file could not be read or written. */
export function ProblemNote({ heading, problem }: ProblemNoteProps) {
  const words = useWords();
  return (
    <div role="alert" className="problem">
      <strong>{heading}</strong>
      <p>{problem[words.language]}</p>
    </div>
  );
}
