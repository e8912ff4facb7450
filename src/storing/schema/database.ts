/** The tables as Kysely sees them. Days and instants are ISO text, numerics are decimal text (see connection.ts). */
import type { Generated } from 'kysely';
import type {
  IssuedReportTable,
  NarrativeCommentTable,
  NarrativeEventTable,
  NarrativeTable,
  NarrativeVersionTable,
} from './narrativeRows.ts';

interface OrganisationTable {
  code: string;
  name: string;
  name_norm: string;
  short: string | null;
  kind: string;
}

interface DimensionTable {
  code: string;
  name: string;
  name_en: string | null;
}

interface DimensionItemTable {
  dimension: string;
  code: string;
  name: string;
  name_norm: string;
  parent: string | null;
  position: number;
  name_en: string | null;
}

interface IndicatorTable {
  code: string;
  name: string;
  name_norm: string;
  name_en: string | null;
  unit: string | null;
  nature: string;
  over_areas: string;
  over_time: string;
  dimensions: string[];
  field: string;
  owner: string | null;
  definition: string | null;
  source: string | null;
  valid_from: string;
  valid_to: string | null;
  merged_into: string | null;
}

interface AreaTable {
  id: string;
  province_id: string;
}

interface AreaVersionTable {
  area_id: string;
  from_day: string;
  to_day: string | null;
  name: string;
  name_norm: string;
  kind: string;
  level: string;
  code: string;
  code_system: string;
  parent: string | null;
}

interface AreaLinkTable {
  predecessor: string;
  successor: string;
  on_day: string;
  share: string | null;
  basis: string;
}

interface AreaPathTable {
  ancestor: string;
  descendant: string;
  depth: number;
  level: string;
  from_day: string;
  to_day: string | null;
}

interface CatalogueEditionTable {
  what: string;
  edition: string;
}

interface SeriesTable {
  province_id: string;
  id: string;
  indicator: string;
  breakdown: string;
  area: string;
}

export interface FigureTable {
  province_id: string;
  id: string;
  year: number;
  series_id: string;
  period: string;
  period_from: string;
  period_to: string;
  measure: string;
  vintage: string;
  standing: number;
  value: string | null;
  low: string | null;
  high: string | null;
  absence: string | null;
  origin: string;
  reporter: string | null;
  entered_by: string;
  entered_at: string;
  entry: string;
  decision: string | null;
  decided_by: string | null;
  decided_at: string | null;
  decision_reason: string | null;
  decision_entry: string | null;
  source_document: string | null;
  source_start: number | null;
  source_end: number | null;
  source_line: number | null;
  source_quote: string | null;
  replaces: string | null;
  reason: string | null;
  basis: string | null;
}

interface PeriodHeldTable {
  province_id: string;
  period: string;
  period_from: string;
  period_to: string;
  figures: string;
}

interface ChainHeadTable {
  province_id: string;
  number: string;
  at: string;
  hash: string;
}

interface AuditTable {
  province_id: string;
  number: string;
  at: string;
  who: string;
  action: string;
  content: string;
  members: string[];
  digests: Buffer;
  previous: string;
  hash: string;
}

interface RequestTable {
  province_id: string;
  key: string;
  digest: string;
  at: string;
  /** Written as JSON text, read as what it says. */
  answer: unknown;
}

interface ReportTable {
  province_id: string;
  id: string;
  name: string;
  title: string;
  period: string;
  area: string;
  digest: string;
  text: string;
  /** Written as JSON text, read as what it says. */
  blocks: unknown;
  imported_by: string;
  imported_at: string;
  entry: string;
}

interface ProposalTable {
  province_id: string;
  report_id: string;
  n: number;
  state: string;
  /** Written as JSON text, read as what it says; as are the other columns of JSON. */
  figure: unknown;
  indicator: unknown;
  stored: string | null;
  decided_by: string | null;
  decided_at: string | null;
}

interface BoundSpanTable {
  province_id: string;
  report_id: string;
  start: number;
  until: number;
  proposal: number;
  says: string;
  unit: string | null;
  decimals: number;
}

interface NumberedTable {
  province_id: string;
  report_id: string;
  n: number;
  content: unknown;
}

interface MigrationTable {
  name: string;
  at: Generated<string>;
}

export interface Database {
  organisation: OrganisationTable;
  dimension: DimensionTable;
  dimension_item: DimensionItemTable;
  indicator: IndicatorTable;
  area: AreaTable;
  area_version: AreaVersionTable;
  area_link: AreaLinkTable;
  area_path: AreaPathTable;
  catalogue_edition: CatalogueEditionTable;
  series: SeriesTable;
  figure: FigureTable;
  period_held: PeriodHeldTable;
  chain_head: ChainHeadTable;
  audit: AuditTable;
  request: RequestTable;
  report: ReportTable;
  proposal: ProposalTable;
  bound_span: BoundSpanTable;
  task: NumberedTable;
  citation: NumberedTable;
  narrative: NarrativeTable;
  narrative_version: NarrativeVersionTable;
  narrative_event: NarrativeEventTable;
  issued_report: IssuedReportTable;
  narrative_comment: NarrativeCommentTable;
  migration: MigrationTable;
}
