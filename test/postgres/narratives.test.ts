import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compose, type HeldFigure, heldOf, type Narrative, proofOf } from '#composing';
import {
  addComment,
  type Change,
  commentsOf,
  createNarrative,
  eventsOf,
  issuedOf,
  issueNarrative,
  type Issuing,
  moveNarrative,
  narrativeOf,
  nameVersion,
  narrativesOf,
  resolveComment,
  saveNarrative,
  type Store,
  verifyStore,
  versionsOf,
} from '#storing';
import { narrative, paragraph, words } from '../kit/narrative.ts';
import { engines } from '../kit/postgres.ts';
import { figure, indicator } from '../kit/smallProvince.ts';
import { type Stores, testStores } from '../kit/store.ts';

const id = 'thu-2021-S1';
const saying = (text: string): Narrative => narrative({ passages: [paragraph('p1', words(text))] });
const said = (kept: Narrative | undefined): string =>
  (kept?.passages ?? [])
    .flatMap(passage => (passage.kind === 'paragraph' ? passage.content : []))
    .map(inline => (inline.kind === 'text' ? inline.text : ''))
    .join('');

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const proofFor = async (of: Parameters<typeof proofOf>[0]) => JSON.stringify(await proofOf(of, digest));
const grain = (value: string, period: string): HeldFigure => ({
  ...figure(value, { period, vintage: 'official' }),
  id: period,
  province: '04',
  status: 'approved',
  enteredBy: 'an',
  enteredAt: '2021-06-20T08:00:00Z',
  approvedBy: null,
  approvedAt: null,
});
/** With its figures, 1.050 tấn and 5 % more. */
const printed = compose(
  narrative(),
  heldOf([indicator('grain')], [grain('1050', '2021-S1'), grain('1000', '2020-S1')]),
);
const provenPrinted = await proofFor(printed);
const proof = await proofFor(compose(narrative(), heldOf([], [])));

describe.each(engines)('narratives on $name', engine => {
  let stores: Stores;
  let store: Store;
  beforeAll(async () => {
    stores = await testStores(engine);
  });
  afterAll(async () => await stores.stop());
  beforeEach(async () => {
    store = await stores.fresh();
  });

  const begin = async (begun = narrative()) =>
    await createNarrative(store, { narrative: begun, title: 'Báo cáo', who: 'an' });
  const save = async (madeFrom: number, text: string, who = 'an') =>
    await saveNarrative(store, { id, madeFrom, narrative: saying(text), title: 'Báo cáo', who });
  const current = async () => said((await narrativeOf(store, id))?.narrative);

  it('gives back what was kept, part for part', async () => {
    expect(await begin()).toEqual({ ok: true, version: 1, changed: true });
    const kept = await narrativeOf(store, id);
    expect(kept?.narrative).toEqual(narrative());
    expect(kept).toMatchObject({
      id,
      title: 'Báo cáo',
      period: '2021-S1',
      area: 'p',
      state: 'draft',
      version: 1,
      savedBy: 'an',
    });
    expect(await narrativesOf(store)).toMatchObject([{ id, openComments: 0 }]);
    expect(await narrativeOf(store, 'none')).toBeNull();
    expect(await narrativeOf(store, id, 9)).toBeNull();
  });

  it('refuses an id that is taken and an area that is not there', async () => {
    await begin();
    expect(await begin()).toMatchObject({ ok: false, problem: { id: 'narrative-exists' } });
    const elsewhere = narrative({ id: 'khac', area: 'nowhere' });
    expect(await begin(elsewhere)).toMatchObject({ ok: false, problem: { id: 'unknown-area' } });
    const other = await saveNarrative(store, {
      id,
      madeFrom: 1,
      narrative: narrative({ id: 'khac' }),
      title: '',
      who: 'an',
    });
    expect(other).toMatchObject({ ok: false, problem: { id: 'other-id' }, keptAs: null });
  });

  it('keeps every version; saved again unchanged nothing is written', async () => {
    await begin(saying('một'));
    expect(await save(1, 'hai')).toEqual({ ok: true, version: 2, changed: true });
    expect(await save(2, 'hai')).toEqual({ ok: true, version: 2, changed: false });
    expect(await save(2, 'một')).toEqual({ ok: true, version: 3, changed: true });
    expect((await versionsOf(store, id)).map(({ n, madeFrom }) => [n, madeFrom])).toEqual([
      [3, 2],
      [2, 1],
      [1, null],
    ]);
    expect(said((await narrativeOf(store, id, 2))?.narrative)).toBe('hai');
  });

  it('thins the history of a draft after a day, never what was judged or kept aside, and says so in the trail', async () => {
    const at = async (instant: string, work: () => Promise<unknown>) => {
      stores.clock.now = new Date(instant);
      await work();
    };
    const before = stores.clock.now;
    await at('2021-07-10T08:00:00.000Z', async () => await begin(saying('1')));
    await at('2021-07-10T09:00:00.000Z', async () => await save(1, '2'));
    await at('2021-07-10T09:01:00.000Z', async () => await save(2, '3'));
    // 4 is kept aside and was made from 2; 5 is reviewed and returned.
    await at('2021-07-10T09:02:00.000Z', async () => await save(2, '4 bên cạnh', 'bình'));
    await at('2021-07-10T09:03:00.000Z', async () => await save(3, '5'));
    await at('2021-07-10T09:04:00.000Z', async () => {
      await moveNarrative(store, 'reviewed', { id, version: 5, who: 'bình' });
      await moveNarrative(store, 'draft', { id, version: 5, who: 'bình' });
    });
    await at('2021-07-10T09:05:00.000Z', async () => await save(5, '6'));
    await at('2021-07-10T09:06:00.000Z', async () => await save(6, '7'));
    const kept = async () => (await versionsOf(store, id)).map(({ n }) => n).reverse();
    await at('2021-07-11T09:00:00.000Z', async () => await save(7, '8'));
    expect(await kept()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    await at('2021-07-11T09:30:00.000Z', async () => await save(8, '9'));
    // 3 and 6 have a later one in their hour.
    expect(await kept()).toEqual([1, 2, 4, 5, 7, 8, 9]);
    expect(await current()).toBe('9');
    const entries = async () =>
      await store.db.selectFrom('audit').select('content').where('action', '=', 'thin-narrative').execute();
    expect((await entries()).map(({ content }) => JSON.parse(content))).toEqual([{ narrative: id, versions: [3, 6] }]);
    expect((await verifyStore(store)).problems).toEqual([]);
    await at('2021-07-25T09:00:00.000Z', async () => await save(9, '10'));
    // 7 is the last of its day that was not judged, 9 of the next.
    expect(await kept()).toEqual([1, 2, 4, 5, 7, 9, 10]);
    await store.db.deleteFrom('narrative_version').where('n', '=', 7).execute();
    expect((await verifyStore(store)).problems).toMatchObject([{ id: 'narrative-removed' }]);
    stores.clock.now = before;
  });

  it('a version with a name stays, and may go once the name is taken away', async () => {
    const before = stores.clock.now;
    stores.clock.now = new Date('2021-07-10T09:00:00.000Z');
    await begin(saying('1'));
    for (const at of [1, 2, 3, 4]) await save(at, `${at + 1}`);
    const name = async (n: number, text: string | null) => await nameVersion(store, id, { n, name: text, who: 'chi' });
    expect(await name(2, 'gửi sở')).toMatchObject({ ok: true, version: { n: 2, name: 'gửi sở' } });
    expect(await name(3, 'bỏ sau')).toMatchObject({ ok: true });
    expect(await name(9, 'không có')).toMatchObject({ ok: false, problem: { id: 'unknown-version' } });
    expect(await name(3, null)).toMatchObject({ ok: true, version: { name: null } });
    stores.clock.now = new Date('2021-07-25T09:00:00.000Z');
    await save(5, '6');
    const kept = (await versionsOf(store, id)).map(version => [version.n, version.name]);
    expect(kept).toEqual([
      [6, null],
      [5, null],
      [2, 'gửi sở'],
      [1, null],
    ]);
    expect((await verifyStore(store)).problems).toEqual([]);
    stores.clock.now = before;
  });

  it('of two who edit the same version one is told, and both texts are kept', async () => {
    await begin(saying('một'));
    await save(1, 'của An');
    const second = await save(1, 'của Bình', 'bình');
    expect(second).toMatchObject({ ok: false, problem: { id: 'changed-meanwhile' }, keptAs: 3 });
    expect(await current()).toBe('của An');
    expect(said((await narrativeOf(store, id, 3))?.narrative)).toBe('của Bình');
    expect((await versionsOf(store, id))[0]).toMatchObject({ n: 3, madeFrom: 1, aside: true, savedBy: 'bình' });
    // Sent again, it is kept once.
    expect(await save(1, 'của Bình', 'bình')).toMatchObject({ ok: false, keptAs: 3 });
    expect(await versionsOf(store, id)).toHaveLength(3);
    // Its author looks at both and saves from the current one.
    expect(await save(2, 'của Bình', 'bình')).toMatchObject({ ok: true, version: 4 });
    expect(await current()).toBe('của Bình');
  });

  it('many who save at the same moment: one goes on, none loses a text', async () => {
    await begin(saying('một'));
    const texts = Array.from({ length: 8 }, (_, at) => `bản ${at}`);
    const answers = await Promise.all(texts.map(async text => await save(1, text)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const kept = await Promise.all(
      (await versionsOf(store, id)).map(async ({ n }) => said((await narrativeOf(store, id, n))?.narrative)),
    );
    expect(kept.sort()).toEqual([...texts, 'một'].sort());
  });

  it('holds text that PostgreSQL has no sign for', async () => {
    await begin(saying('một'));
    expect(await save(1, 'hai\0ba\ud800 😀')).toMatchObject({ ok: true, version: 2 });
    expect(await current()).toBe('hai\uFFFDba\uFFFD 😀');
    expect((await verifyStore(store)).problems).toEqual([]);
  });

  const issue = {
    number: '15',
    date: '2021-06-25',
    signer: 'Nguyễn Thị Mẫu',
    power: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    recipients: ['Lưu: VT'],
  };
  const issuing = (): Issuing => ({
    issue,
    narrative: narrative({ letterhead: { ...narrative().letterhead, ...issue } }),
    title: 'Báo cáo',
    composed: compose(narrative(), heldOf([], [])),
    document: new Uint8Array([80, 75, 0, 255]),
    proof,
  });
  const approved = async () => {
    await begin();
    await moveNarrative(store, 'reviewed', { id, version: 1, who: 'bình' });
    await moveNarrative(store, 'approved', { id, version: 1, who: 'chi', note: 'đồng ý' });
  };

  it('goes from draft to issued step by step, and says who did each', async () => {
    await begin();
    expect(await moveNarrative(store, 'approved', { id, version: 1, who: 'chi' })).toMatchObject({
      ok: false,
      problem: { id: 'wrong-state' },
    });
    expect(await moveNarrative(store, 'reviewed', { id, version: 2, who: 'chi' })).toMatchObject({
      ok: false,
      problem: { id: 'changed-meanwhile' },
    });
    expect(await moveNarrative(store, 'reviewed', { id, version: 1, who: 'bình' })).toMatchObject({ ok: true });
    expect(await moveNarrative(store, 'draft', { id, version: 1, who: 'bình', note: 'thiếu bảng' })).toMatchObject({
      ok: true,
    });
    expect(await issueNarrative(store, { id, version: 1, who: 'chi' }, issuing())).toMatchObject({
      ok: false,
      problem: { id: 'wrong-state' },
    });
    await moveNarrative(store, 'reviewed', { id, version: 1, who: 'bình' });
    await moveNarrative(store, 'approved', { id, version: 1, who: 'chi' });
    expect(await issueNarrative(store, { id, version: 1, who: 'chi' }, issuing())).toEqual({
      ok: true,
      version: 2,
      state: 'issued',
    });
    expect((await eventsOf(store, id)).map(({ state, who, note }) => [state, who, note])).toEqual([
      ['reviewed', 'bình', null],
      ['draft', 'bình', 'thiếu bảng'],
      ['reviewed', 'bình', null],
      ['approved', 'chi', null],
      ['issued', 'chi', null],
    ]);
    expect((await eventsOf(store, id)).at(-1)?.issue).toEqual(issue);
  });

  it('an issued report stays as it went out; what is typed after it is kept beside it', async () => {
    await approved();
    expect(await issuedOf(store, id)).toBeNull();
    await issueNarrative(store, { id, version: 1, who: 'chi' }, issuing());
    const held = await issuedOf(store, id);
    expect(held).toMatchObject({
      version: 2,
      composed: issuing().composed,
      text: issuing().composed.text,
      proof,
    });
    expect([...(held?.document ?? [])]).toEqual([80, 75, 0, 255]);
    expect((await narrativeOf(store, id))?.narrative.letterhead).toMatchObject({
      number: '15',
      signer: 'Nguyễn Thị Mẫu',
    });
    expect(await save(2, 'sửa')).toMatchObject({ ok: false, problem: { id: 'not-a-draft' }, keptAs: 3 });
    expect(await narrativeOf(store, id)).toMatchObject({ version: 2, state: 'issued' });
    for (const state of ['draft', 'reviewed', 'approved'] as const)
      expect(await moveNarrative(store, state, { id, version: 2, who: 'an' })).toMatchObject({ ok: false });
    expect((await verifyStore(store)).problems).toEqual([]);
  });

  it('remarks are put in the margin, settled and opened again', async () => {
    await begin();
    const remark = { passage: 'p2', quote: 'toàn tỉnh', text: 'Ghi rõ vụ.', who: 'bình' };
    expect(await addComment(store, id, remark)).toMatchObject({ ok: true, comment: { n: 1, author: 'bình' } });
    await addComment(store, id, { ...remark, text: 'Thêm bảng.' });
    expect((await narrativesOf(store))[0]?.openComments).toBe(2);
    await resolveComment(store, id, { n: 1, resolved: true, who: 'an' });
    expect((await commentsOf(store, id)).map(({ text, resolvedBy }) => [text, resolvedBy])).toEqual([
      ['Ghi rõ vụ.', 'an'],
      ['Thêm bảng.', null],
    ]);
    await resolveComment(store, id, { n: 1, resolved: false, who: 'an' });
    expect((await narrativesOf(store))[0]?.openComments).toBe(2);
    expect(await resolveComment(store, id, { n: 7, resolved: true, who: 'an' })).toMatchObject({ ok: false });
    expect(await addComment(store, 'none', remark)).toMatchObject({ ok: false, problem: { id: 'unknown-narrative' } });
  });

  it('who listens is told of each version that became current', async () => {
    const heard: Change[] = [];
    store.changes.listen(change => heard.push(change));
    await begin(saying('một'));
    await save(1, 'hai');
    await save(1, 'ba');
    expect(heard).toEqual([
      { kind: 'narrative', id, version: 1, state: 'draft' },
      { kind: 'narrative', id, version: 2, state: 'draft' },
    ]);
  });

  const tampered = {
    'a version that was rewritten': ["update narrative_version set content = '{}' where n = 1", 'narrative-changed'],
    'a version whose digest was rewritten with it': [
      "update narrative_version set content = '{}', digest = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' where n = 1",
      'narrative-changed',
    ],
    'a version that was removed': ['delete from narrative_version where n = 1', 'narrative-removed'],
    'the text of an issued report': ["update issued_report set text = 'khác'", 'issued-changed', 'issued-unproven'],
    'the file of an issued report': ["update issued_report set document = '\\x00'", 'issued-changed'],
    'the proof of an issued report': ["update issued_report set proof = '{}'", 'issued-changed', 'issued-unproven'],
    'an issued report that was removed': ['delete from issued_report', 'narrative-removed'],
  } as const;
  it('khop verify names the number that the text has otherwise than its proof', async () => {
    await approved();
    await issueNarrative(
      store,
      { id, version: 1, who: 'chi' },
      { ...issuing(), composed: printed, proof: provenPrinted },
    );
    expect((await verifyStore(store)).problems).toEqual([]);
    await store.pool.query("update issued_report set text = replace(text, '1.050 tấn', '1.500 tấn')");
    const { problems } = await verifyStore(store);
    expect(problems.map(each => each.id)).toEqual(['issued-changed', 'issued-unproven']);
    expect(problems[1]?.vi).toContain('con số thứ 1 là “1.050 tấn”, trong văn bản nay là “1.500');
  });

  for (const [what, [statement, ...expected]] of Object.entries(tampered))
    it(`khop verify names ${what}`, async () => {
      await approved();
      await issueNarrative(store, { id, version: 1, who: 'chi' }, issuing());
      await store.pool.query(statement);
      const { problems } = await verifyStore(store);
      expect(problems.map(each => each.id)).toEqual(expected);
      for (const { vi } of problems) expect(vi).toContain(id);
    });
});
