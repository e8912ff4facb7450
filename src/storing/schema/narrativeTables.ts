import { type AddedColumns, province, type Purpose, required, type TableDefinition } from './table.ts';

const narrative = ['narrative_id', required, 'The narrative.'] as const;
const ofNarrative = 'foreign key (province_id, narrative_id) references narrative (province_id, id)';
const entry = ['entry', 'bigint not null', 'Number of the audit entry that wrote it.'] as const;

/** What the table is for since old drafts are thinned. */
export const versionsThinned: Purpose = {
  table: 'narrative_version',
  purpose:
    'A narrative as somebody saved it. Rows are never changed; of a draft those older than a day are thinned to one an hour, then one a day, and `audit` names which.',
};

/** What people call a version, so that it can be found again and stays. */
export const versionName: AddedColumns = {
  table: 'narrative_version',
  columns: [['name', 'text', 'Name that a person gave it; null for most. While it has one it is not thinned.']],
};

/** What the table is for since versions can be named. */
export const versionsNamed: Purpose = {
  table: 'narrative_version',
  purpose:
    'A narrative as somebody saved it. Of a row only the name is ever changed; of a draft those older than a day and without a name are thinned to one an hour, then one a day, and `audit` names which.',
};

/** Reports that are being written, every version of them, and what was issued. */
export const narrativeTables: readonly TableDefinition[] = [
  {
    name: 'narrative',
    spread: 'distributed',
    purpose: 'A report whose numbers are bound to series (bài); its text stands in `narrative_version`.',
    columns: [
      province,
      ['id', required, 'Readable: `cao-bang-2021-S1`.'],
      ['title', 'text not null', 'Type and subject, in plain words.'],
      ['period', required, 'Code of the period it reports on.'],
      ['area', `${required} references area (id)`, 'Area that reports.'],
      ['state', required, '`draft`, `reviewed`, `approved` or `issued`.'],
      ['version', 'integer not null', 'Number of the version that is current.'],
      ['last_version', 'integer not null', 'Number of the last version that was kept.'],
      ['created_by', 'text not null', 'Who began it.'],
      ['created_at', 'timestamptz not null', 'When.'],
    ],
    constraints: ['primary key (province_id, id)'],
  },
  {
    name: 'narrative_version',
    spread: 'distributed',
    purpose: 'A narrative as somebody saved it. Rows are added and never changed.',
    columns: [
      province,
      narrative,
      ['n', 'integer not null', 'From 1, in the order in which they came.'],
      ['made_from', 'integer', 'The version it was made from; null for the first.'],
      ['aside', 'boolean not null', 'True where another had come in between: kept, but never current.'],
      ['content', 'jsonb not null', 'The narrative.'],
      ['digest', required, 'SHA-256 of the content with its keys in order, hexadecimal.'],
      ['saved_by', 'text not null', 'Who.'],
      ['saved_at', 'timestamptz not null', 'When.'],
      entry,
    ],
    constraints: ['primary key (province_id, narrative_id, n)', ofNarrative],
  },
  {
    name: 'narrative_event',
    spread: 'distributed',
    purpose: 'A change of state of a narrative.',
    columns: [
      province,
      narrative,
      ['n', 'integer not null', 'From 1, in the order in which they came.'],
      ['state', required, 'The state it came into.'],
      ['version', 'integer not null', 'The version that was judged.'],
      ['who', 'text not null', 'Who.'],
      ['at', 'timestamptz not null', 'When.'],
      ['note', 'text', 'What that person says of it.'],
      ['issue', 'jsonb', 'Of an issue: number, date, signer, power and recipients.'],
      entry,
    ],
    constraints: ['primary key (province_id, narrative_id, n)', ofNarrative],
  },
  {
    name: 'issued_report',
    spread: 'distributed',
    purpose: 'A narrative as it was issued, with the figures of that instant. Never changed.',
    columns: [
      province,
      narrative,
      ['version', 'integer not null', 'The version that was issued.'],
      ['composed', 'jsonb not null', 'The report composed: passages, printed figures, what they rest on.'],
      ['text', 'text not null', 'Its plain text; the spans of the proof count its UTF-16 units.'],
      ['document', 'bytea not null', 'The DOCX file.'],
      ['digest', required, 'SHA-256 of the DOCX file, hexadecimal.'],
      ['proof', 'text not null', 'The proof file, as JSON; kept as text because its bytes are hashed.'],
      ['issued_by', 'text not null', 'Who.'],
      ['issued_at', 'timestamptz not null', 'When.'],
      entry,
    ],
    constraints: ['primary key (province_id, narrative_id, version)', ofNarrative],
  },
  {
    name: 'narrative_comment',
    spread: 'distributed',
    purpose: 'A remark in the margin of a narrative.',
    columns: [
      province,
      narrative,
      ['n', 'integer not null', 'From 1, in the order in which they came.'],
      ['passage', required, 'Id of the passage it is about.'],
      ['quote', 'text not null', 'The words it is about; empty for the whole passage.'],
      ['text', 'text not null', 'The remark.'],
      ['author', 'text not null', 'Who.'],
      ['at', 'timestamptz not null', 'When.'],
      ['resolved_by', 'text', 'Who settled it; null while it is open.'],
      ['resolved_at', 'timestamptz', 'When.'],
    ],
    constraints: ['primary key (province_id, narrative_id, n)', ofNarrative],
  },
];
