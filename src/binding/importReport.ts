import type { Document } from '#documents';
import type { Period } from '#figures';
import { read, type Reading, type Scopes, scopesOf } from '#reading';
import { areaNames, ownProvince } from './areaNames.ts';
import { citationsIn } from './citations.ts';
import { figuresFrom } from './figures.ts';
import type { ImportedReport } from './imported.ts';
import type { KnownCatalogue } from './known.ts';
import { inKnownSeries } from './knownSeries.ts';
import { linkParts } from './parts.ts';
import { nameStatements } from './naming.ts';
import type { Statement } from './statement.ts';
import { statementsIn } from './statements.ts';
import { statementsInTables } from './tableRows.ts';
import { tasksIn } from './tasks.ts';

export interface ImportOptions {
  /** The period that the report is of; without one, that of its title. */
  readonly period: Period | null;
  /** SHA-256 of the document's text, white space squeezed, hexadecimal. */
  readonly digest: string;
  /** Name of the area that reports, `tỉnh Cao Bằng`; without one, that of its title, else the province that is known. */
  readonly area?: string;
  readonly known?: KnownCatalogue;
}

/** A finished report becomes catalogue, figures, tasks, cited documents and bound text. Pure, and never throws. */
export function importReport(document: Document, options: ImportOptions): ImportedReport {
  const reading = read(document);
  const scopes = scopesOf(reading, options.period);
  const known = options.known?.areas ?? [];
  const day = scopes.setting.period?.to ?? null;
  const areas = areaNames(known, options.area ?? scopes.setting.area ?? ownProvince(known, day), day);
  const asRead = nameStatements(statementsOf(reading, scopes));
  const named = options.known ? inKnownSeries(asRead, options.known, areas) : asRead;
  const made = figuresFrom(named, { areas, document, digest: options.digest, known: options.known ?? null });
  return {
    document: {
      name: document.name,
      title: titleOf(document),
      period: scopes.setting.period?.code ?? null,
      area: areas.own,
      digest: options.digest,
      text: document.text,
      blocks: document.blocks,
    },
    ...made,
    tasks: tasksIn(reading, scopes),
    citations: citationsIn(document),
  };
}

function statementsOf(reading: Reading, scopes: Scopes): Statement[] {
  const found: Statement[] = [];
  for (let block = 0; block < reading.blocks.length; block++) {
    if (reading.blocks[block]?.block.cell) continue;
    const here = statementsIn({ reading, scopes, block });
    linkParts(here);
    found.push(...here);
  }
  found.push(...statementsInTables(reading, scopes));
  return found.sort((a, b) => a.span.start - b.span.start);
}

const LONGEST_TITLE = 300;

/** The line below BÁO CÁO, or the first short block of more than a few words. */
function titleOf({ text, blocks }: Document): string {
  const lines = blocks.slice(0, 30).map(({ span }) => text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim());
  const at = lines.findIndex(line => /^BÁO CÁO\b/u.test(line) || line === 'BÁO CÁO');
  const below = at < 0 ? undefined : lines[at]?.length === 'BÁO CÁO'.length ? lines[at + 1] : lines[at];
  return (below ?? lines.find(line => line.split(' ').length > 4) ?? lines[0] ?? '').slice(0, LONGEST_TITLE);
}
