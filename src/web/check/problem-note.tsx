import type { Problem } from '#documents';
import { useWords } from '../messages/language.tsx';

/** The one sentence that says why a file could not be read or written. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const words = useWords();
  return (
    <div role="alert" className="problem">
      <strong>{words.problem.heading}</strong>
      <p>{problem[words.language]}</p>
    </div>
  );
}
