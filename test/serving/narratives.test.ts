import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Narrative, readProof, verifyProof } from '#composing';
import { addressOf, operations } from '#contract';
import { open } from '#documents';
import { type Desk, indicator, openDesk, row } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(async () => desk.close());

const text = (id: string) => `---
id: ${id}
area: vn-04
period: 2021-S1
letterhead:
  agency: ỦY BAN NHÂN DÂN TỈNH CAO BẰNG
  symbol: BC-UBND
  place: Cao Bằng
  type: BÁO CÁO
  subject: "Nửa đầu năm, {{@period}}"
  power: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]
  recipients: ["Lưu: VT"]
---

## Nông nghiệp

Sản lượng {{grain-output}}, {{grain-output growth}}.
`;

const begin = async (id: string) => {
  const { status, body } = await desk.ask('createNarrative', { body: { from: 'markdown', text: text(id) } });
  expect(status).toBe(201);
  return body.narrative;
};
const got = async (id: string) => {
  const { headers, body } = await desk.ask('narrative', { params: { id } });
  return { tag: headers.get('etag') ?? '', kept: body };
};
const saying = (narrative: Narrative, words: string): Narrative => ({
  ...narrative,
  passages: [{ id: 'p1', kind: 'paragraph', content: [{ kind: 'text', text: words }] }],
});
const put = async (narrative: Narrative, tag: string) =>
  // The shape takes what the type allows; the JSON is the same.
  await desk.ask(
    'putNarrative',
    { params: { id: narrative.id }, body: { narrative: narrative as never } },
    { 'if-match': tag },
  );

describe('a report is begun', () => {
  it('from its text, its bound figures and moments kept', async () => {
    const begun = await begin('tu-van-ban');
    expect(begun).toMatchObject({ id: 'tu-van-ban', state: 'draft', version: 1, savedBy: 'thử' });
    expect(begun.title).toBe('BÁO CÁO Nửa đầu năm, 6 tháng đầu năm 2021');
    expect(begun.narrative.passages[1]).toMatchObject({
      kind: 'paragraph',
      content: [
        { kind: 'text' },
        { kind: 'figure', figure: { indicator: 'grain-output', form: { kind: 'value-unit' } } },
        { kind: 'text' },
        { kind: 'figure', figure: { form: { kind: 'growth' } } },
        { kind: 'text' },
      ],
    });
    const { body } = await desk.ask('narratives', {});
    expect(body.items.map(({ id }) => id)).toContain('tu-van-ban');
  });

  it('from a report that was brought in, its numbers bound and what is not listed', async () => {
    const words = [
      'BÁO CÁO',
      'Tình hình 6 tháng đầu năm 2023',
      'Thu phí tham quan 6 tháng đầu năm 2023 đạt 630 triệu đồng, tăng 5,0% so với cùng kỳ năm 2022. Có 12 điểm thu phí (tăng 02 điểm).',
    ].join('\n\n');
    const imported = await desk.ask('importReport', {
      query: { name: 'cu.txt', period: '2023-S1', area: 'vn-04' },
      bytes: new TextEncoder().encode(words),
    });
    const report = imported.body.report.id;
    const { status, body } = await desk.ask('createNarrative', { body: { from: 'report', report, period: '2024-S1' } });
    expect(status).toBe(201);
    const { narrative } = body.narrative;
    expect([narrative.id, narrative.period, narrative.letterhead.agency]).toEqual([
      'cao-bang-2024-S1',
      '2024-S1',
      'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG',
    ]);
    const [passage] = narrative.passages;
    const content = passage?.kind === 'paragraph' ? passage.content : [];
    expect(content.flatMap(inline => (inline.kind === 'figure' ? [inline.figure.form.kind] : []))).toEqual([
      'value-unit',
      'growth',
      'value-unit',
    ]);
    expect(body.look.map(({ quote }) => quote)).toContain('02 điểm');
    const unknown = await desk.ask('createNarrative', { body: { from: 'report', report: 'x' } });
    expect(unknown.status).toBe(404);
  });

  it('from nothing, with the letterhead of the province and an id of its own', async () => {
    const { status, body } = await desk.ask('createNarrative', { body: { from: 'nothing', period: '2022-S1' } });
    expect(status).toBe(201);
    expect(body.narrative).toMatchObject({ id: 'cao-bang-2022-S1', area: 'vn-04' });
    expect(body.narrative.narrative.letterhead.agency).toBe('ỦY BAN NHÂN DÂN TỈNH CAO BẰNG');
    const again = await desk.ask('createNarrative', { body: { from: 'nothing', period: '2022-S1' } });
    expect([again.status, again.problem.detail]).toEqual([409, expect.stringContaining('cao-bang-2022-S1')]);
    const nowhere = await desk.ask('createNarrative', { body: { from: 'nothing', period: '2022-S1', area: 'x' } });
    expect(nowhere.status).toBe(404);
  });

  it('what cannot be read in its text is told by line, and the text kept', async () => {
    const broken = text('sai-mot-cho').replace('growth}}', 'grows}}');
    const { status, body } = await desk.ask('createNarrative', { body: { from: 'markdown', text: broken } });
    expect(status).toBe(201);
    expect(body.look).toMatchObject([{ line: 17, message: expect.stringContaining('grows') }]);
    const headless = await desk.ask('createNarrative', { body: { from: 'markdown', text: 'Xin chào' } });
    expect([headless.status, headless.problem.id]).toEqual([422, 'unreadable']);
  });
});

describe('a report is saved', () => {
  it('with the tag of the version it was made from', async () => {
    const { narrative } = await begin('luu-bai');
    const first = await got('luu-bai');
    const saved = await put(saying(narrative, 'một'), first.tag);
    expect([saved.status, saved.body]).toEqual([200, { version: 2, state: 'draft' }]);
    const second = await got('luu-bai');
    expect(second.tag).toBe(saved.headers.get('etag'));
    expect(second.kept.narrative).toEqual(saying(narrative, 'một'));
    const unchanged = await desk.ask('narrative', { params: { id: 'luu-bai' } }, { 'if-none-match': second.tag });
    expect(unchanged.status).toBe(304);
    const { body } = await desk.ask('narrativeVersion', { params: { id: 'luu-bai', n: 1 } });
    expect(body.narrative).toEqual(narrative);
    const none = await desk.ask('putNarrative', { params: { id: 'luu-bai' }, body: { narrative: narrative as never } });
    expect(none.status).toBe(428);
  });

  it('two tabs on one report: the second is told, and neither loses a word', async () => {
    const { narrative } = await begin('hai-the');
    const { tag } = await got('hai-the');
    await put(saying(narrative, 'thẻ thứ nhất'), tag);
    const second = await put(saying(narrative, 'thẻ thứ hai'), tag);
    expect([second.status, second.problem.id, second.problem.version]).toEqual([412, 'changed-meanwhile', 3]);
    expect(second.problem.detail).toContain('phiên bản 3');
    const { kept, tag: now } = await got('hai-the');
    expect(kept.narrative).toEqual(saying(narrative, 'thẻ thứ nhất'));
    const aside = await desk.ask('narrativeVersion', { params: { id: 'hai-the', n: 3 } });
    expect(aside.body.narrative).toEqual(saying(narrative, 'thẻ thứ hai'));
    const { body } = await desk.ask('narrativeVersions', { params: { id: 'hai-the' } });
    expect(body.items.map(({ n, aside: kind }) => [n, kind])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect((await put(saying(narrative, 'cả hai'), now)).status).toBe(200);
  });

  it('a report of five thousand figures', async () => {
    const { narrative } = await begin('nam-nghin');
    const { tag } = await got('nam-nghin');
    const figure = { indicator: 'grain-output', items: {}, form: { kind: 'value' as const } };
    const passages = Array.from({ length: 500 }, (_, at) => ({
      id: `p${at}`,
      kind: 'paragraph' as const,
      content: Array.from({ length: 10 }, () => ({ kind: 'figure' as const, figure })),
    }));
    const long: Narrative = { ...narrative, passages };
    expect((await put(long, tag)).status).toBe(200);
    expect((await got('nam-nghin')).kept.narrative).toEqual(long);
  });

  it('what is no narrative is refused by its part, and an image of 50 MB by its size', async () => {
    const { narrative } = await begin('khong-dung');
    const { tag } = await got('khong-dung');
    const image = { ...narrative, passages: [{ id: 'p1', kind: 'image', src: 'data:' }] };
    const wrong = await put(image as never, tag);
    expect([wrong.status, wrong.problem.errors?.[0]?.column]).toEqual([400, 'narrative.passages.0.kind']);
    const [first] = narrative.passages;
    const twice = await put({ ...narrative, passages: first ? [first, first] : [] }, tag);
    expect(twice.problem.detail).toContain('mã đoạn “p1” lặp lại');
    const huge = await put(saying(narrative, `data:image/png;base64,${'A'.repeat(50 * 1024 * 1024)}`), tag);
    expect([huge.status, huge.problem.detail]).toEqual([413, expect.stringContaining('16 MB')]);
    const big = await put(saying(narrative, `data:image/png;base64,${'A'.repeat(1024 * 1024)}`), tag);
    expect([big.status, big.problem.detail]).toEqual([400, expect.stringContaining('ảnh không đưa vào bài được')]);
    expect((await got('khong-dung')).kept.version).toBe(1);
  });
});

describe('a report is judged', () => {
  it('step by step; once reviewed it is edited no more, and what is typed is kept beside it', async () => {
    const { narrative } = await begin('soat-bai');
    const { tag } = await got('soat-bai');
    const judge = async (action: 'review' | 'approve' | 'return', version = 1) =>
      await desk.ask('judgeNarrative', { params: { id: 'soat-bai' }, body: { action, version } });
    expect((await judge('approve')).status).toBe(409);
    expect((await judge('review', 2)).status).toBe(412);
    expect((await judge('review')).body).toEqual({ version: 1, state: 'reviewed' });
    expect((await got('soat-bai')).tag).not.toBe(tag);
    const typed = await put(saying(narrative, 'sửa'), tag);
    expect([typed.status, typed.problem.version]).toEqual([409, 2]);
    expect((await judge('return')).body.state).toBe('draft');
    expect((await put(saying(narrative, 'sửa'), tag)).status).toBe(200);
    const { body } = await desk.ask('narrativeEvents', { params: { id: 'soat-bai' } });
    expect(body.items.map(({ state, who }) => [state, who])).toEqual([
      ['reviewed', 'thử'],
      ['draft', 'thử'],
    ]);
  });

  it('with remarks in its margin', async () => {
    await begin('ghi-chu');
    const params = { id: 'ghi-chu' };
    const added = await desk.ask('addNarrativeComment', { params, body: { passage: 'p2', text: ' Nêu rõ vụ. ' } });
    expect([added.status, added.body]).toMatchObject([
      201,
      { n: 1, text: 'Nêu rõ vụ.', author: 'thử', resolvedAt: null },
    ]);
    expect((await got('ghi-chu')).kept.openComments).toBe(1);
    const settled = await desk.ask('resolveNarrativeComment', {
      params: { id: 'ghi-chu', n: 1 },
      body: { resolved: true },
    });
    expect(settled.body.resolvedBy).toBe('thử');
    expect((await desk.ask('narrativeComments', { params })).body.items).toHaveLength(1);
    const empty = await desk.ask('addNarrativeComment', { params, body: { passage: 'p2', text: '  ' } });
    expect(empty.status).toBe(400);
    expect((await desk.ask('narrativeComments', { params: { id: 'none' } })).status).toBe(404);
  });
});

it('a version of a report is given a name, and loses it', async () => {
  await begin('dat-ten');
  const name = async (n: number, text: string | null) =>
    await desk.ask('nameNarrativeVersion', { params: { id: 'dat-ten', n }, body: { name: text } });
  expect(await name(1, ' Gửi Sở Tài chính ')).toMatchObject({ status: 200, body: { n: 1, name: 'Gửi Sở Tài chính' } });
  const names = async () =>
    (await desk.ask('narrativeVersions', { params: { id: 'dat-ten' } })).body.items.map(version => version.name);
  expect(await names()).toEqual(['Gửi Sở Tài chính']);
  expect((await name(1, '  ')).status).toBe(400);
  expect((await name(1, 'TUYỆT MẬT')).status).toBe(422);
  expect((await name(7, 'không có')).status).toBe(404);
  expect(await name(1, null)).toMatchObject({ status: 200, body: { name: null } });
  expect(await names()).toEqual([null]);
});

describe('a report is printed and issued', () => {
  const issue = {
    number: '15',
    date: '2021-06-25',
    signer: 'Nguyễn Thị Mẫu',
    power: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    recipients: ['Lưu: VT'],
  };
  const id = 'ban-hanh';
  const params = { id };
  const compose = async (format: string) =>
    await fetch(`${desk.url}${addressOf(operations.composedNarrative, { params, query: { format } })}`);

  it('with the figures of the store, its gaps told; with gaps it is not issued', async () => {
    await begin(id);
    const first = await desk.ask('composedNarrative', { params, query: {} });
    expect(first.body.problems).toHaveLength(2);
    await desk.ask('judgeNarrative', { params, body: { action: 'review', version: 1 } });
    await desk.ask('judgeNarrative', { params, body: { action: 'approve', version: 1 } });
    const early = await desk.ask('issueNarrative', { params, body: { version: 1, ...issue } });
    expect([early.status, early.problem.errors?.length]).toEqual([422, 2]);
    const figures = [row({ value: '1050' }), row({ value: '1000', period: '2020-S1' })];
    await desk.ask('postFigures', { body: { figures } });
    const { body } = await desk.ask('composedNarrative', { params, query: {} });
    // 1050 of 1000 is 5 % more.
    expect(body.text).toContain('Sản lượng 1.050 tấn, tăng 5% so với cùng kỳ năm trước.');
    expect(body.problems).toEqual([]);
    expect(body.figures.map(({ span: { start, end } }) => body.text.slice(start, end))).toEqual([
      '1.050 tấn',
      'tăng 5% so với cùng kỳ năm trước',
    ]);
    const docx = await compose('docx');
    expect(docx.headers.get('content-disposition')).toBe('attachment; filename="ban-hanh.docx"');
    const opened = await open(new Uint8Array(await docx.arrayBuffer()), 'a.docx');
    expect(opened.ok && opened.document.text).toContain('Sản lượng 1.050 tấn, tăng 5%');
    expect(await (await compose('html')).text()).toContain('lang="vi"');
    expect(await (await compose('md')).text()).toContain('{{grain-output growth}}');
    expect((await desk.ask('narrativeUntrue', { params })).status).toBe(409);
    expect((await desk.ask('issuedNarrative', { params })).status).toBe(409);
    expect((await desk.ask('issuedNarrative', { params: { id: 'khong-co' } })).status).toBe(404);
  });

  it('stays as it went out, is proven, and what a later figure makes untrue is listed with its correction', async () => {
    const issued = await desk.ask('issueNarrative', { params, body: { version: 1, ...issue } });
    expect(issued.body).toEqual({ version: 2, state: 'issued' });
    expect((await desk.ask('narrativeUntrue', { params })).body.items).toEqual([]);
    const before = Buffer.from(await (await compose('docx')).arrayBuffer());
    const { body: held } = await desk.ask('figures', { query: { indicator: 'grain-output', period: '2021-S1' } });
    const corrected = { params: { id: held.items[0]?.id ?? '' }, body: { value: '900', reason: 'rà soát' } };
    await desk.ask('correctFigure', corrected);
    const after = Buffer.from(await (await compose('docx')).arrayBuffer());
    expect(after.equals(before)).toBe(true);
    expect(await (await compose('html')).text()).toContain('1.050 tấn');
    const went = (await desk.ask('issuedNarrative', { params })).body;
    expect([went.version, went.composed.figures.map(({ text: printed }) => printed)]).toEqual([
      2,
      ['1.050 tấn', 'tăng 5% so với cùng kỳ năm trước'],
    ]);
    const { body } = await desk.ask('narrativeUntrue', { params });
    // 900 of 1000 is 10 % less.
    expect(body.items).toMatchObject([
      { before: expect.stringContaining('tăng 5%'), after: expect.stringContaining('Sản lượng 900 tấn, giảm 10%') },
    ]);
    expect(body.items[0]?.draft).toContain('15/BC-UBND');
    expect(body.items[0]?.changes.map(({ figure, after: now }) => [figure, now])).toEqual([
      [0, '900 tấn'],
      [1, 'giảm 10% so với cùng kỳ năm trước'],
    ]);
    const { body: proof } = await desk.ask('narrativeProof', { params });
    const opened = await open(new Uint8Array(after), 'a.docx');
    const text = opened.ok ? opened.document.text : '';
    const digest = (words: string) => createHash('sha256').update(words).digest('hex');
    const read = readProof(proof);
    expect(read && (await verifyProof(read, text, digest))).toEqual({ ok: true, broken: [], changed: [] });
    // Withdrawn altogether, its sentence has nothing to stand on.
    const { body: all } = await desk.ask('figures', { query: { indicator: 'grain-output', period: '2021-S1' } });
    for (const { id: figure } of [...all.items, ...held.items])
      await desk.ask('rejectFigure', { params: { id: figure }, body: { reason: 'rút' } });
    const { body: gone } = await desk.ask('narrativeUntrue', { params });
    expect(gone.items[0]?.changes.map(({ after: now }) => now)).toEqual([null, null]);
    expect((await desk.ask('verify', {})).body.problems).toEqual([]);
  });

  it('reads on as it was printed when its series is renamed or comes to an end', async () => {
    const code = 'grain-output';
    const tag = (await desk.ask('indicator', { params: { code } })).headers.get('etag') ?? '';
    const other = indicator(code, { name: 'Tổng sản lượng', dimensions: ['crop'], validTo: '2021-01-01' });
    const put = await desk.ask('putIndicator', { params: { code }, body: other }, { 'if-match': tag });
    expect(put.status).toBe(200);
    const { composed } = (await desk.ask('issuedNarrative', { params })).body;
    expect(composed.figures.map(({ text: printed }) => printed)).toEqual([
      '1.050 tấn',
      'tăng 5% so với cùng kỳ năm trước',
    ]);
    expect(await (await compose('html')).text()).toContain('tăng 5%');
    expect((await desk.ask('narrativeUntrue', { params })).body.items).toHaveLength(1);
    expect((await desk.ask('verify', {})).body.problems).toEqual([]);
  });

  it('reads on when its series is merged into another; the next report is told, before it is issued', async () => {
    const [code, into] = ['grain-output', 'food-output'];
    const put = async (body: ReturnType<typeof indicator>) => {
      const tag = (await desk.ask('indicator', { params: { code: body.code } })).headers.get('etag');
      return await desk.ask(
        'putIndicator',
        { params: { code: body.code }, body },
        tag === null ? { 'if-none-match': '*' } : { 'if-match': tag },
      );
    };
    const merged = indicator(code, { dimensions: ['crop'], validTo: '2021-07-01', mergedInto: into });
    expect((await put(merged)).problem.errors?.[0]).toMatchObject({ column: 'mergedInto', id: 'unknown-mergedInto' });
    expect((await put(indicator(into, { name: 'Lương thực có hạt' }))).status).toBe(201);
    expect((await put({ ...merged, validTo: null })).status).toBe(400);
    expect((await put(merged)).body).toEqual(merged);
    const round = indicator(into, { name: 'Lương thực có hạt', validTo: '2022-01-01', mergedInto: code });
    expect((await put(round)).problem.errors?.[0]).toMatchObject({ column: 'mergedInto', id: 'bad-merge' });

    expect((await desk.ask('issuedNarrative', { params })).body.composed.figures.map(each => each.text)).toEqual([
      '1.050 tấn',
      'tăng 5% so với cùng kỳ năm trước',
    ]);
    expect((await desk.ask('verify', {})).body.problems).toEqual([]);

    const from = 'narrative' as const;
    const next = { from, narrative: id, period: '2022-S1', id: 'sau-khi-nhap' } as const;
    expect((await desk.ask('createNarrative', { body: next })).status).toBe(201);
    const draft = { params: { id: next.id } };
    const { problems } = (await desk.ask('composedNarrative', { ...draft, query: {} })).body;
    expect(problems.map(({ message }) => message.includes('đã nhập vào “Lương thực có hạt”'))).toEqual([true, true]);
    expect(problems[0]?.messageEn).toContain('for the first half of 2022');
    const early = await desk.ask('issueNarrative', { ...draft, body: { version: 1, ...issue } });
    expect(early.problem.errors?.map(({ id: problem }) => problem)).toContain('indicator-merged');
  });

  it('is rolled forward to the next period, and copied to be corrected', async () => {
    const from = 'narrative' as const;
    const next = await desk.ask('createNarrative', { body: { from, narrative: id, period: '2022-S1' } });
    expect(next.body.narrative).toMatchObject({ id: 'ban-hanh-2022-S1', period: '2022-S1', state: 'draft' });
    expect(next.body.narrative.narrative.letterhead.number).toBeNull();
    const copy = await desk.ask('createNarrative', {
      body: { from, narrative: id, period: '2021-S1', id: 'dinh-chinh' },
    });
    expect(copy.body.narrative).toMatchObject({ id: 'dinh-chinh', period: '2021-S1' });
    expect((await desk.ask('createNarrative', { body: { from, narrative: id, period: '2021-S1' } })).status).toBe(409);
  });
});

it('a mark of state secrecy is refused wherever it comes, and not kept', async () => {
  const { narrative } = await begin('khong-mat');
  const { tag } = await got('khong-mat');
  const typed = await put(saying(narrative, 'TỐI MẬT'), tag);
  expect([typed.status, typed.problem.id]).toEqual([422, 'secret']);
  expect(typed.problem.detail).toContain('TỐI MẬT');
  // The editor gives each passage an id of its own, which its notation shows.
  const own = { id: 'n408vkqps', kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'TUYỆT MẬT' }] };
  const added = await put({ ...narrative, passages: [...narrative.passages, own] }, tag);
  expect([added.status, added.problem.id]).toEqual([422, 'secret']);
  const judged = await desk.ask('judgeNarrative', {
    params: { id: 'khong-mat' },
    body: { action: 'review', version: 1, note: 'Tối mật' },
  });
  expect([judged.status, judged.problem.id]).toEqual([422, 'secret']);
  const marked = text('co-mat').replace('## Nông nghiệp', 'MẬT\n\n## Nông nghiệp');
  const begun = await desk.ask('createNarrative', { body: { from: 'markdown', text: marked } });
  expect([begun.status, begun.problem.id]).toEqual([422, 'secret']);
  const sent = await desk.ask('importReport', {
    query: { name: 'a.txt', period: '2021-S1' },
    bytes: new TextEncoder().encode('TUYỆT MẬT\n\nBÁO CÁO\nTổng đàn lợn có 300.000 con.\n'),
  });
  expect([sent.status, sent.problem.id]).toEqual([422, 'secret']);
  const said = await desk.ask('addNarrativeComment', {
    params: { id: 'khong-mat' },
    body: { passage: 'p1', text: 'MẬT' },
  });
  expect(said.status).toBe(422);
  expect((await desk.ask('narrativeVersions', { params: { id: 'khong-mat' } })).body.items).toHaveLength(1);
  expect((await desk.ask('reports', {})).body.items.map(({ name }) => name)).not.toContain('a.txt');
  expect((await put(saying(narrative, 'Giữ bí mật, mật ong, mật độ dân số'), tag)).status).toBe(200);
});
