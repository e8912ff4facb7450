import { type Spread, type TableDefinition, tables } from '#storing';

const header = '<!-- Printed by `npm run tables` from src/storing/schema; edit there. -->\n\n';

const spreads: Readonly<Record<Spread, string>> = {
  reference: 'A reference table: small, whole on every node of a cluster.',
  distributed: 'A distributed table: its rows are spread by `province_id`, which is first in every key.',
};

/** File names and contents of docs/tables. */
export function tablePages(): Map<string, string> {
  const pages = tables.map(table => [`${table.name}.md`, pageOf(table)] as const);
  return new Map([['README.md', indexPage()], ...pages]);
}

function indexPage(): string {
  const rows = tables.map(({ name, spread, purpose }) => `| [${name}](${name}.md) | ${spread} | ${cell(purpose)} |`);
  return [
    `${header}# Tables of the store`,
    'One page a table. How they spread over several servers: [../citus.md](../citus.md).',
    ['| table | spread | what it holds |', '| --- | --- | --- |', ...rows].join('\n'),
    'Beside them `migration` names the steps of the schema that have been run.',
    '',
  ].join('\n\n');
}

function pageOf({ name, spread, purpose, columns, constraints, partitionBy }: TableDefinition): string {
  const rows = columns.map(
    ([column, type, meaning]) => `| \`${column}\` | \`${plainType(type)}\` | ${cell(meaning)} |`,
  );
  const rules = constraints.map(rule => `- \`${rule}\``);
  const parts = partitionBy === undefined ? [] : [`Partitioned by \`${partitionBy}\`.`];
  return [
    `${header}# ${name}`,
    purpose,
    spreads[spread],
    ...parts,
    ['| column | type | meaning |', '| --- | --- | --- |', ...rows].join('\n'),
    ...(rules.length === 0 ? [] : ['## Keys and rules', rules.join('\n')]),
    '',
  ].join('\n\n');
}

function plainType(type: string): string {
  return type.replace(' collate "C"', '');
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|');
}
