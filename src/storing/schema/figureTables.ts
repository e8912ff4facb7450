import { code, province, required, type TableDefinition } from './table.ts';

/** Tables that grow with the work of a province. */
export const figureTables: readonly TableDefinition[] = [
  {
    name: 'series',
    spread: 'distributed',
    purpose: 'An indicator, its breakdown and an area (chuỗi số liệu).',
    columns: [
      province,
      ['id', 'uuid not null', 'Follows from the other columns (SHA-256), so that nobody need ask for it.'],
      ['indicator', `${required} references indicator (code)`, 'What is measured.'],
      ['breakdown', required, '`crop=rice;season=spring`; empty for the total.'],
      ['area', `${required} references area (id)`, 'Where.'],
    ],
    constraints: [
      'primary key (province_id, id)',
      'unique (province_id, area, indicator, breakdown)',
      'unique (province_id, indicator, breakdown, area)',
    ],
  },
  {
    name: 'figure',
    spread: 'distributed',
    purpose:
      'One value of a series in a period, of one measure, in one vintage (số liệu). Rows are added and never changed, except that a decision is written once; partitioned by the year of the period.',
    columns: [
      province,
      [
        'id',
        'uuid not null',
        'UUIDv7: the instant of entry, and in its twelve free bits the year, so that an id alone leads to its partition.',
      ],
      ['year', 'smallint not null', 'Year of the last day of the period.'],
      ['series_id', 'uuid not null', 'The series.'],
      ['period', required, 'SDMX-like code: `2021-S1`.'],
      ['period_from', 'date not null', 'First day of the period.'],
      ['period_to', 'date not null', 'Last day of the period.'],
      ['measure', required, '`actual`, or `target:` and who set it.'],
      ['vintage', required, '`estimate`, `preliminary`, `official` or `corrected`.'],
      [
        'standing',
        'smallint not null',
        'Where the vintage stands among the others; a correction stands where the figure it corrects does, so that a later official figure still replaces a corrected estimate.',
      ],
      ['value', 'numeric', "Exact, in the indicator's unit; PostgreSQL keeps the printed decimals (`12.0`)."],
      ['low', 'numeric', 'Least true value, where the value is only implied.'],
      ['high', 'numeric', 'Greatest true value, where the value is only implied.'],
      ['absence', code, 'Why there is no value: `not-due`, `not-reported`, `not-applicable`. Zero is a value.'],
      ['origin', required, '`reported`, `implied` or `synthetic`.'],
      ['reporter', code, 'Organisation that reported it.'],
      ['entered_by', 'text not null', 'Who entered it.'],
      ['entered_at', 'timestamptz not null', 'When, to the millisecond; it rises with each entry of the audit trail.'],
      ['entry', 'bigint not null', 'Number of the audit entry that brought it in.'],
      ['decision', code, '`approved` or `rejected`; null while it waits.'],
      ['decided_by', 'text', 'Who decided.'],
      ['decided_at', 'timestamptz', 'When.'],
      ['decision_reason', 'text', 'Why it was rejected.'],
      ['decision_entry', 'bigint', 'Number of the audit entry of the decision.'],
      ['source_document', 'text', 'Id of the report, or name of the document, it was read from.'],
      ['source_start', 'integer', 'First UTF-16 unit of the words in the text.'],
      ['source_end', 'integer', 'Unit after the last.'],
      ['source_line', 'integer', 'Line, from 1.'],
      ['source_quote', 'text', 'The words.'],
      ['replaces', 'uuid', 'The figure it replaces.'],
      ['reason', 'text', 'Why it replaces that.'],
      ['basis', 'text', 'Legal basis of a target: `NQ 78/NQ-HĐND`.'],
    ],
    constraints: [
      'primary key (province_id, year, id)',
      'constraint figure_value_or_absence check ((value is null) = (absence is not null))',
      "constraint figure_is_a_number check (value <> 'NaN' and low <> 'NaN' and high <> 'NaN')",
      'constraint figure_decided_whole check ((decision is null) = (decided_at is null))',
    ],
    partitionBy: 'range (year)',
  },
  {
    name: 'period_held',
    spread: 'distributed',
    purpose: 'Periods that hold figures, counted as they are entered.',
    columns: [
      province,
      ['period', required, 'Code of the period.'],
      ['period_from', 'date not null', 'First day.'],
      ['period_to', 'date not null', 'Last day.'],
      ['figures', 'bigint not null', 'Figures entered, every vintage and correction counted.'],
    ],
    constraints: ['primary key (province_id, period)'],
  },
  {
    name: 'chain_head',
    spread: 'distributed',
    purpose:
      'End of the audit trail of a province. A writer holds this row until its transaction ends, so that entries follow one another.',
    columns: [
      province,
      ['number', 'bigint not null', 'Number of the last entry; 0 before the first.'],
      ['at', 'timestamptz not null', 'When it was made.'],
      ['hash', required, 'Its hash, hexadecimal.'],
    ],
    constraints: ['primary key (province_id)'],
  },
  {
    name: 'audit',
    spread: 'distributed',
    purpose: 'Who did what, when (nhật ký). Each entry holds the hash of the one before.',
    columns: [
      province,
      ['number', 'bigint not null', 'From 1, without gaps.'],
      ['at', 'timestamptz not null', 'When.'],
      ['who', 'text not null', 'Who.'],
      [
        'action',
        required,
        '`enter-figures`, `approve-figures`, `reject-figures`, `write-catalogue`, `write-report`...',
      ],
      ['content', 'text not null', 'What, as JSON; kept as text because its bytes are hashed.'],
      ['members', 'uuid[] not null', 'Figures it concerns.'],
      ['digests', 'bytea not null', '32 bytes for each member: SHA-256 of what this entry wrote about it.'],
      ['previous', required, 'Hash of the entry before; 64 zeros before the first.'],
      ['hash', required, 'SHA-256 of all of the above, hexadecimal.'],
    ],
    constraints: ['primary key (province_id, number)'],
  },
  {
    name: 'request',
    spread: 'distributed',
    purpose:
      'Answers already given, by the key the asker chose: the same request again gets the same answer, for seven days.',
    columns: [
      province,
      ['key', required, "The asker's key."],
      ['digest', required, 'SHA-256 of what was asked: a key may not be used for something else.'],
      ['at', 'timestamptz not null', 'When.'],
      ['answer', 'jsonb not null', 'What was answered.'],
    ],
    constraints: ['primary key (province_id, key)'],
  },
];

/** For finding the figures of a series in a period: nearly every question. */
export const figureIndexes = ['create index figure_series on figure (province_id, series_id, period, measure)'];
