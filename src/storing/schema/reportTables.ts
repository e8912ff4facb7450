import { type AddedColumns, province, required, type TableDefinition } from './table.ts';

const ofReport = 'foreign key (province_id, report_id) references report (province_id, id)';
const report = ['report_id', 'uuid not null', 'The report.'] as const;

/** Finished reports that became data, and what was read in them. */
export const reportTables: readonly TableDefinition[] = [
  {
    name: 'report',
    spread: 'distributed',
    purpose: 'A finished report as it was read (báo cáo).',
    columns: [
      province,
      ['id', 'uuid not null', 'Follows from the province and the digest.'],
      ['name', 'text not null', 'Name of the file.'],
      ['title', 'text not null', 'Its title, as printed.'],
      ['period', required, 'Code of the period it reports on.'],
      ['area', `${required} references area (id)`, 'Area that reports.'],
      ['digest', required, 'SHA-256 of the text, hexadecimal.'],
      ['text', 'text not null', 'The text, NFC: spans count its UTF-16 units.'],
      ['imported_by', 'text not null', 'Who brought it in.'],
      ['imported_at', 'timestamptz not null', 'When.'],
      ['entry', 'bigint not null', 'Number of the audit entry that brought it in.'],
    ],
    constraints: ['primary key (province_id, id)'],
  },
  {
    name: 'proposal',
    spread: 'distributed',
    purpose:
      'A figure read in a report, and what became of it: taken at once when the reader was sure, else by a person.',
    columns: [
      province,
      report,
      ['n', 'integer not null', 'Its place among the figures of the report, from 0.'],
      ['state', required, '`waiting`, `accepted`, `mended`, `merged` or `left-out`.'],
      ['figure', 'jsonb not null', 'What was read: the figure, its comparisons as printed, the doubts about it.'],
      ['indicator', 'jsonb not null', 'The indicator it was read as.'],
      ['stored', 'uuid', 'The figure that now says it.'],
      ['decided_by', 'text', 'Who decided.'],
      ['decided_at', 'timestamptz', 'When.'],
    ],
    constraints: ['primary key (province_id, report_id, n)', ofReport],
  },
  {
    name: 'bound_span',
    spread: 'distributed',
    purpose: 'A printed number of a report and the proposal it speaks of.',
    columns: [
      province,
      report,
      ['start', 'integer not null', 'First UTF-16 unit in the text.'],
      ['until', 'integer not null', 'Unit after the last.'],
      ['proposal', 'integer not null', 'Number of the proposal.'],
      ['says', required, '`value`, or which comparison of it.'],
      ['unit', 'text', 'Unit as printed.'],
      ['decimals', 'integer not null', 'Decimals as printed.'],
    ],
    constraints: ['primary key (province_id, report_id, start, proposal, says)', ofReport],
  },
  {
    name: 'task',
    spread: 'distributed',
    purpose: 'A thing to be done that a report sets (nhiệm vụ).',
    columns: [
      province,
      report,
      ['n', 'integer not null', 'Its place among the tasks of the report, from 0.'],
      [
        'content',
        'jsonb not null',
        'Code, group, text, verb, basis, lead, partners, due day, period, place in the text.',
      ],
    ],
    constraints: ['primary key (province_id, report_id, n)', ofReport],
  },
  {
    name: 'citation',
    spread: 'distributed',
    purpose: 'A document that a report cites (văn bản được viện dẫn).',
    columns: [
      province,
      report,
      ['n', 'integer not null', 'Its place among the citations of the report, from 0.'],
      ['content', 'jsonb not null', 'Number, type, issuer, date, title, and every place that names it.'],
    ],
    constraints: ['primary key (province_id, report_id, n)', ofReport],
  },
];

/** Numbers that Word computes and the grid of a table are not in the text: a report that is begun from it needs both. */
export const reportBlocks: AddedColumns = {
  table: 'report',
  columns: [
    [
      'blocks',
      'jsonb',
      'Headings, items, paragraphs and cells as the file had them: span in the text, kind, level, label, cell; null of a report brought in before they were kept.',
    ],
  ],
};
