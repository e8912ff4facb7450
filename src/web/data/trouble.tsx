import { Button, Loader } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Problem } from '#contract';
import { useDataWords } from '../messages/data-words.ts';
import { useWords } from '../messages/language.tsx';
import { isMissing, Refused, startingOf } from './client.ts';

interface TroubleProps {
  readonly error: Error;
  readonly onAgain?: () => void;
}

/** What went wrong in one sentence, in the reader's language. */
export function useTroubleSentence(): (error: Error) => string {
  const words = useWords();
  const { trouble } = useDataWords();
  return error => {
    if (!(error instanceof Refused)) return trouble.brokenDetail;
    const { problem } = error;
    return problem ? (words.language === 'vi' ? problem.detail : problem.detailEn) : trouble.unreachable;
  };
}

/** What was refused for what it is would be refused again; what a server could not do, or not yet, may come about. */
function mayComeAbout(error: Error): boolean {
  const status = error instanceof Refused ? error.problem?.status : undefined;
  return status === undefined || status >= 500 || status === 408 || status === 429;
}

/** Why there is nothing to show, in one sentence, and what can be done. */
export function Trouble({ error, onAgain }: TroubleProps) {
  const { language } = useWords();
  const { trouble } = useDataWords();
  const sentence = useTroubleSentence();
  const problem = error instanceof Refused ? error.problem : null;
  const unexpected = !(error instanceof Refused);
  const refused = language === 'vi' ? problem?.title : trouble.refused;
  return (
    <div role="alert" className="problem trouble">
      <strong>{problem ? refused : unexpected ? trouble.broken : trouble.noServer}</strong>
      <p>{sentence(error)}</p>
      {onAgain && mayComeAbout(error) && (
        <Button variant="default" size="xs" onClick={onAgain}>
          {trouble.again}
        </Button>
      )}
    </div>
  );
}

/** What the router shows when a room's script cannot be had or breaks. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const thrown = error instanceof Error ? error : new Error(String(error));
  const fetching = /import|fetch|load/i.test(thrown.message) ? new Refused(null) : thrown;
  return (
    <div className="page">
      <Trouble error={fetching} onAgain={reset} />
    </div>
  );
}

export function Pending() {
  const { frame } = useWords();
  return (
    <div className="waiting">
      <Loader size="sm" role="img" aria-label={frame.loading} />
    </div>
  );
}

/** While the store is being opened, what is done there: it is asked again until it answers. */
function Starting({ problem }: { readonly problem: Problem }) {
  const { language } = useWords();
  const { trouble } = useDataWords();
  return (
    <div className="problem trouble starting" role="status">
      <Loader size="sm" aria-hidden="true" />
      <div>
        <strong>{trouble.starting}</strong>
        <p>{language === 'vi' ? problem.detail : problem.detailEn}</p>
        <p>{trouble.startsSoon}</p>
      </div>
    </div>
  );
}

interface LoadedProps<T> {
  readonly of: {
    readonly data: T | undefined;
    readonly error: Error | null;
    readonly isPending: boolean;
    /** Of the asking that is tried again meanwhile. */
    readonly failureReason: Error | null;
    readonly refetch: () => unknown;
  };
  /** Shown where the server has no such thing, instead of its refusal: what there is in its stead. */
  readonly missing?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** The answer of a query, or why there is none. An answer that is there stays while a later asking fails, with a note. */
export function Loaded<T>({ of, missing, children }: LoadedProps<T>) {
  const again = () => void of.refetch();
  if (of.data !== undefined)
    return (
      <>
        {of.error && <Trouble error={of.error} onAgain={again} />}
        {children(of.data)}
      </>
    );
  if (of.error && missing !== undefined && isMissing(of.error)) return missing;
  if (of.error) return <Trouble error={of.error} onAgain={again} />;
  const starting = startingOf(of.failureReason);
  return starting === null ? <Pending /> : <Starting problem={starting} />;
}
