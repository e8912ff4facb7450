import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

/** A way on from where there is nothing. */
export interface WayOn {
  readonly name: string;
  readonly onTake: () => void;
}

interface NothingProps {
  readonly sentence: string;
  /** What the ways below lead to. */
  readonly next?: string | undefined;
  readonly ways?: readonly WayOn[];
  readonly children?: ReactNode;
}

/** Why a page has nothing to show though nothing went wrong, and what there is instead. */
export function Nothing({ sentence, next, ways = [], children }: NothingProps) {
  return (
    <div className="page nothing-here" role="status">
      <p>
        <strong>{sentence}</strong>
      </p>
      <Ways next={next} ways={ways} />
      {children}
    </div>
  );
}

/** Ways on, with what they lead to. */
export function Ways({ next, ways = [] }: Pick<NothingProps, 'next' | 'ways'>) {
  return (
    <>
      {next && <p>{next}</p>}
      {ways.length > 0 && (
        <p className="ways-on">
          {ways.map(({ name, onTake }) => (
            <Button key={name} size="compact-sm" variant="light" onClick={onTake}>
              {name}
            </Button>
          ))}
        </p>
      )}
    </>
  );
}
