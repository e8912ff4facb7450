/** Whether every version and every issued report still says what the audit trail holds of it, and its proof holds. */
import { sql } from 'kysely';
import type { VerifyProblem } from '../audit/problems.ts';
import { sha256 } from '../ids.ts';
import type { Store } from '../store.ts';
import { digestOf } from './content.ts';
import { proofFault } from './proofs.ts';
import type { IssuedDigests } from './states.ts';

const together = 50;

/** The first faults, as many as `most`; in memory that does not grow with what is kept. */
export async function faultsOfNarratives(store: Store, most: number): Promise<readonly VerifyProblem[]> {
  const found: VerifyProblem[] = [];
  for await (const version of versions(store)) {
    if (found.length >= most) return found;
    const place = { id: version.narrative_id, version: version.n, entry: Number(version.entry) };
    const said = version.said === null ? null : (JSON.parse(version.said) as { readonly digest?: string });
    const digest = digestOf(version.content);
    if (said?.digest !== digest || version.digest !== digest) found.push(changed(place));
  }
  found.push(...(await changedIssues(store)), ...(await removed(store)));
  return found.slice(0, most);
}

interface VersionRow {
  readonly narrative_id: string;
  readonly n: number;
  readonly content: unknown;
  readonly digest: string;
  readonly entry: string;
  /** What the trail says of it, as JSON. */
  readonly said: string | null;
}

async function* versions({ db, province }: Store): AsyncGenerator<VersionRow> {
  for (let after: readonly [id: string, n: number] = ['', 0]; ; ) {
    const { rows } = await sql<VersionRow>`
      select v.narrative_id, v.n, v.content, v.digest, v.entry::text as entry, a.content as said
      from narrative_version v
      left join audit a on a.province_id = ${province} and a.number = v.entry
      where v.province_id = ${province} and (v.narrative_id, v.n) > (${after[0]}, ${after[1]}::integer)
      order by v.narrative_id, v.n limit ${together}`.execute(db);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < together) return;
    after = [last.narrative_id, last.n];
  }
}

async function changedIssues({ db, province }: Store): Promise<readonly VerifyProblem[]> {
  const rows = await db
    .selectFrom('issued_report')
    .select(['narrative_id', 'version', 'entry'])
    .where('province_id', '=', province)
    .orderBy('narrative_id')
    .execute();
  const found: VerifyProblem[] = [];
  // One at a time: each holds a whole file.
  for (const { narrative_id: id, version, entry } of rows) {
    const held = await db
      .selectFrom('issued_report')
      .select(['composed', 'text', 'document', 'digest', 'proof'])
      .where('province_id', '=', province)
      .where('narrative_id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    const said = await db
      .selectFrom('audit')
      .select('content')
      .where('province_id', '=', province)
      .where('number', '=', entry)
      .executeTakeFirst();
    const digests = JSON.parse(said?.content ?? '{}') as Partial<IssuedDigests>;
    const whole =
      digests.composed === digestOf(held.composed) &&
      digests.text === sha256(held.text) &&
      digests.document === sha256(held.document) &&
      digests.document === held.digest &&
      digests.proof === sha256(held.proof);
    const place = { id, version, entry: Number(entry) };
    if (!whole) found.push(changedIssue(place));
    const fault = await proofFault({ ...place, text: held.text, proof: held.proof });
    if (fault !== null) found.push(fault);
  }
  return found;
}

/**
 * Versions and issued reports that the trail knows of and that are gone. What the trail says was thinned may be gone,
 * unless somebody judged it.
 */
async function removed({ db, province }: Store): Promise<readonly VerifyProblem[]> {
  const writers = ['create-narrative', 'save-narrative', 'issue-narrative'];
  const { rows } = await sql<{ readonly number: string; readonly content: string }>`
    select a.number::text as number, a.content from audit a
    where a.province_id = ${province} and a.action = any(${writers}::text[])
      and (not exists (select from narrative_version v where v.province_id = ${province} and v.entry = a.number)
        or (a.action = 'issue-narrative' and not exists (
          select from issued_report i where i.province_id = ${province} and i.entry = a.number)))
    order by a.number`.execute(db);
  const thinned = await thinnedVersions({ db, province });
  return rows.flatMap(({ number, content }) => {
    const { narrative: id, version } = JSON.parse(content) as { readonly narrative: string; readonly version: number };
    return thinned.has(`${id} ${version}`) ? [] : gone({ id, version, entry: Number(number) });
  });
}

async function thinnedVersions({ db, province }: Pick<Store, 'db' | 'province'>): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ readonly narrative: string; readonly version: number }>`
    select a.content::jsonb ->> 'narrative' as narrative, gone.n::integer as version
    from audit a, jsonb_array_elements_text(a.content::jsonb -> 'versions') as gone (n)
    where a.province_id = ${province} and a.action = 'thin-narrative'
      and not exists (select from narrative_event e where e.province_id = ${province}
        and e.narrative_id = a.content::jsonb ->> 'narrative' and e.version = gone.n::integer)`.execute(db);
  return new Set(rows.map(({ narrative, version }) => `${narrative} ${version}`));
}

interface Place {
  readonly id: string;
  readonly version: number;
  readonly entry: number;
}

function changed({ id, version, entry }: Place): VerifyProblem {
  return {
    id: 'narrative-changed',
    entry,
    figure: null,
    vi: `Phiên bản ${version} của bài ${id} không còn như mục ${entry} của nhật ký đã ghi.`,
    en: `Version ${version} of the report ${id} is not what entry ${entry} of the audit trail holds.`,
  };
}

function changedIssue({ id, version, entry }: Place): VerifyProblem {
  return {
    id: 'issued-changed',
    entry,
    figure: null,
    vi: `Báo cáo đã ban hành ${id} (phiên bản ${version}) không còn như mục ${entry} của nhật ký đã ghi.`,
    en: `The issued report ${id} (version ${version}) is not what entry ${entry} of the audit trail holds.`,
  };
}

function gone({ id, version, entry }: Place): VerifyProblem {
  return {
    id: 'narrative-removed',
    entry,
    figure: null,
    vi: `Phiên bản ${version} của bài ${id} có trong mục ${entry} của nhật ký nhưng đã bị xóa.`,
    en: `Version ${version} of the report ${id}, which entry ${entry} of the audit trail holds, was removed.`,
  };
}
