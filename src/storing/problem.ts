/** Why something could not be done: one clear sentence in each language, and an id that scripts may rely on. */
export interface Problem {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

export interface Refused<P extends Problem = Problem> {
  readonly ok: false;
  readonly problem: P;
}

export function refuse<P extends Problem>(problem: P): Refused<P> {
  return { ok: false, problem };
}
