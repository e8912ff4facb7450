import { useWords } from '../messages/language.tsx';

/** Why the server did not do what was asked, for a person; `unreachable` is ours, the rest are the server's. */
export class Refused extends Error {
  readonly status: number;
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** What is wrong with which field of the body, where the server says so. */
  readonly fields: readonly FieldProblem[];

  constructor(problem: Told) {
    super(problem.en);
    this.status = problem.status;
    this.id = problem.id;
    this.vi = problem.vi;
    this.en = problem.en;
    this.fields = problem.fields ?? [];
  }
}

export interface FieldProblem {
  readonly path: string;
  readonly vi: string;
  readonly en: string;
}

interface Told {
  readonly status: number;
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly fields?: readonly FieldProblem[];
}

const unreachable: Told = {
  status: 0,
  id: 'server-unreachable',
  vi: 'Máy chủ Khớp không trả lời. Hãy xem chương trình có đang chạy không, rồi thử lại.',
  en: 'The Khớp server does not answer. See whether the program is running, then try again.',
};

const base = '/api/v1';

export type Query = Readonly<Record<string, string | number | undefined>>;

interface Answer<T> {
  readonly body: T;
  /** For If-Match of a later change. */
  readonly etag: string | null;
}

/** `/indicators` with its query, as an address. Absent values leave no trace. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') search.set(name, `${value}`);
  const text = search.toString();
  return `${base}${path}${text === '' ? '' : `?${text}`}`;
}
