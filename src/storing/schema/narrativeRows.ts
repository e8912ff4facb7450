/** The tables of narratives as Kysely sees them; see database.ts. */
export interface NarrativeTable {
  province_id: string;
  id: string;
  title: string;
  period: string;
  area: string;
  state: string;
  version: number;
  last_version: number;
  created_by: string;
  created_at: string;
}

export interface NarrativeVersionTable {
  province_id: string;
  narrative_id: string;
  n: number;
  made_from: number | null;
  aside: boolean;
  name: string | null;
  content: unknown;
  digest: string;
  saved_by: string;
  saved_at: string;
  entry: string;
}

export interface NarrativeEventTable {
  province_id: string;
  narrative_id: string;
  n: number;
  state: string;
  version: number;
  who: string;
  at: string;
  note: string | null;
  issue: unknown;
  entry: string;
}

export interface IssuedReportTable {
  province_id: string;
  narrative_id: string;
  version: number;
  composed: unknown;
  text: string;
  document: Buffer;
  digest: string;
  proof: string;
  issued_by: string;
  issued_at: string;
  entry: string;
}

export interface NarrativeCommentTable {
  province_id: string;
  narrative_id: string;
  n: number;
  passage: string;
  quote: string;
  text: string;
  author: string;
  at: string;
  resolved_by: string | null;
  resolved_at: string | null;
}
