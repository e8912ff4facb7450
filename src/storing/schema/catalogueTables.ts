import { type AddedColumns, code, required, type TableDefinition } from './table.ts';

const id = `${code} primary key`;
const text = 'text not null';

/** Small tables that every node of a cluster holds whole. */
export const catalogueTables: readonly TableDefinition[] = [
  {
    name: 'organisation',
    spread: 'reference',
    purpose: 'Who reports, approves and assigns (cơ quan).',
    columns: [
      ['code', id, 'Stable, readable, ASCII: `so-nn`.'],
      ['name', text, 'As written in full.'],
      ['name_norm', text, 'The name folded by `#vietnamese`, for search without accents.'],
      ['short', 'text', 'Abbreviation, where one is in use.'],
      ['kind', required, '`department`, `district`, `commune`, `council`, `committee`, `central` or `other`.'],
    ],
    constraints: [],
  },
  {
    name: 'dimension',
    spread: 'reference',
    purpose: 'A dimension of breakdown (phân tổ), such as the crop.',
    columns: [
      ['code', id, 'Stable, readable, ASCII: `crop`.'],
      ['name', text, 'As shown.'],
    ],
    constraints: [],
  },
  {
    name: 'dimension_item',
    spread: 'reference',
    purpose: 'One item of a dimension.',
    columns: [
      ['dimension', `${required} references dimension (code)`, 'The dimension.'],
      ['code', required, 'Unique within the dimension: `rice`.'],
      ['name', text, 'As shown.'],
      ['name_norm', text, 'The name folded for search.'],
      ['parent', code, 'Code of the item it is a part of.'],
      ['position', 'integer not null', 'Its place in the list, from 0.'],
    ],
    constraints: ['primary key (dimension, code)'],
  },
  {
    name: 'indicator',
    spread: 'reference',
    purpose: 'What is measured (chỉ tiêu). Its editions stand in `audit`.',
    columns: [
      ['code', id, 'Stable, readable, ASCII: `grain-output`.'],
      ['name', text, 'In Vietnamese.'],
      ['name_norm', text, 'The name folded for search.'],
      ['name_en', 'text', 'In English.'],
      ['unit', 'text', 'As written: `tấn`, `%`; null where a bare count names its object in the name.'],
      ['nature', required, '`flow`, `stock`, `rate`, `index`, `share` or `rank`: decides what may be summed.'],
      ['over_areas', required, '`sum` or `none`.'],
      ['over_time', required, '`sum`, `last` or `none`.'],
      ['dimensions', 'text[] not null', 'Codes of the dimensions it accepts.'],
      ['field', required, 'Field of the report it belongs to: `agriculture`.'],
      ['owner', code, 'Organisation that answers for it.'],
      ['definition', 'text', 'Concept and method.'],
      ['source', 'text', 'Where its figures come from.'],
      ['valid_from', 'date not null', 'First day on which it is in force.'],
      ['valid_to', 'date', 'First day on which it no longer is; null while it is.'],
    ],
    constraints: [],
  },
  {
    name: 'area',
    spread: 'reference',
    purpose: 'An area (địa bàn), for ever: all that changes about it stands in `area_version`.',
    columns: [
      ['id', id, 'Surrogate, never a name or an official code.'],
      ['province_id', required, 'Code of the province it lies in.'],
    ],
    constraints: [],
  },
  {
    name: 'area_version',
    spread: 'reference',
    purpose: 'Name, code, kind, level and parent of an area from one day to another.',
    columns: [
      ['area_id', `${required} references area (id)`, 'The area.'],
      ['from_day', 'date not null', 'First day.'],
      ['to_day', 'date', 'First day on which it no longer holds; null while it holds.'],
      ['name', text, 'Without its kind: `Hà Quảng`.'],
      ['name_norm', text, 'The name folded for search.'],
      ['kind', text, '`tỉnh`, `huyện`, `xã`, `phường`...'],
      ['level', required, '`country`, `province`, `district` or `commune`.'],
      ['code', required, 'Official code.'],
      ['code_system', text, 'Who gives the codes: the same digits may mean another area elsewhere.'],
      ['parent', `${code} references area (id)`, 'Area it belongs to.'],
    ],
    constraints: ['primary key (area_id, from_day)'],
  },
  {
    name: 'area_link',
    spread: 'reference',
    purpose: 'What became of an area: on a day a share of the predecessor went to the successor.',
    columns: [
      ['predecessor', `${required} references area (id)`, 'The former area.'],
      ['successor', `${required} references area (id)`, 'The later area.'],
      ['on_day', 'date not null', 'The day of the change.'],
      ['share', 'numeric', 'From 0 to 1; null when a part went and nobody says how much.'],
      ['basis', text, 'Legal basis: `NQ 1657/NQ-UBTVQH15`.'],
    ],
    constraints: ['primary key (predecessor, successor, on_day)'],
  },
  {
    name: 'area_path',
    spread: 'reference',
    purpose:
      'Every area below every other, from one day to another, worked out when areas are written, so that a roll-up is a join and never a recursion.',
    columns: [
      ['ancestor', required, 'The area above, or the area itself.'],
      ['descendant', required, 'The area below.'],
      ['depth', 'integer not null', 'Steps between the two; 0 for the area itself.'],
      ['level', required, 'Level of the descendant in these days.'],
      ['from_day', 'date not null', 'First day.'],
      ['to_day', 'date', 'First day on which it no longer holds; null while it holds.'],
    ],
    constraints: ['primary key (ancestor, descendant, from_day)'],
  },
];

/** A report that is bound to an indicator which came to an end must be able to say what took it in. */
export const indicatorMerged: AddedColumns = {
  table: 'indicator',
  columns: [
    ['merged_into', code, 'Code of the indicator that it was merged into when it came to an end; null where none.'],
  ],
};

/** A reader of English is told fields and breakdowns in English too. */
export const englishNames: readonly AddedColumns[] = ['dimension', 'dimension_item'].map(table => ({
  table,
  columns: [['name_en', 'text', 'In English; null where nobody gave it.']],
}));

/** How those who keep the small tables in memory learn that another process has written them. */
export const catalogueEdition: TableDefinition = {
  name: 'catalogue_edition',
  spread: 'reference',
  purpose:
    'How often the catalogue and the areas have been written: while it stands still, what was read of them holds.',
  columns: [
    ['what', id, '`catalogue`: there is one row, or none before the first writing.'],
    ['edition', 'bigint not null', 'Raised by each transaction that writes an entry.'],
  ],
  constraints: [],
};
