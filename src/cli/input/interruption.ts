const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs `action`, and `cleanUp` after it whatever happens, an interruption included: on Ctrl-C the process cleans up
 * and ends with the shell's status for that signal. Outside such an action an interruption ends the process at once.
 */
export async function cleaningUp<T>(cleanUp: () => void, action: () => Promise<T>): Promise<T> {
  const listeners = Object.entries(signals).map(([signal, status]) => ({
    signal: signal as keyof typeof signals,
    listener: (): void => {
      cleanUp();
      process.exit(status);
    },
  }));
  for (const { signal, listener } of listeners) process.once(signal, listener);
  try {
    return await action();
  } finally {
    for (const { signal, listener } of listeners) process.off(signal, listener);
    cleanUp();
  }
}

export interface Interruption {
  /** Ends at the first Ctrl-C or request to stop; the second ends the process as ever. */
  readonly signal: Promise<void>;
  /** Leaves interruptions to end the process again. */
  readonly forget: () => void;
}

export function interruption(): Interruption {
  const names = Object.keys(signals) as (keyof typeof signals)[];
  let stop = (): void => {};
  const signal = new Promise<void>(resolve => {
    stop = resolve;
  });
  const listener = (): void => {
    forget();
    stop();
  };
  const forget = (): void => {
    for (const name of names) process.off(name, listener);
  };
  for (const name of names) process.on(name, listener);
  return { signal, forget };
}
