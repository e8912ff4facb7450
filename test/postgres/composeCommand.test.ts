import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNarrative } from '#composing';
import { open } from '#documents';
import { createNarrative, openStore, writeCatalogue, writeFigures } from '#storing';
import { type Desk, desk, khop } from '../cli/khop.ts';
import { narrative, paragraph, words } from '../kit/narrative.ts';
import { type DataCopy, dataCopy } from '../kit/postgres.ts';
import { catalogue, figure } from '../kit/smallProvince.ts';

let copy: DataCopy;
let files: Desk;
const path = (name: string) => `${files.folder}/${name}`;
const compose = async (...inputs: readonly string[]) => await khop(['compose', ...inputs, '--data', copy.place.data]);

beforeAll(async () => {
  [copy, files] = [await dataCopy(), desk()];
  const opened = await openStore({ ...copy.place, province: '04' });
  if (!opened.ok) throw new Error(opened.problem.en);
  const { store } = opened;
  await writeCatalogue(store, catalogue, 'an');
  const figures = [figure('1050', { vintage: 'official' }), figure('1000', { period: '2020-S1', vintage: 'official' })];
  await writeFigures(store, figures, { who: 'an', mode: 'all' });
  await createNarrative(store, { narrative: narrative(), title: 'Báo cáo đủ', who: 'an' });
  const gap = paragraph('p9', words('Năm sau là '), {
    kind: 'figure',
    figure: { indicator: 'grain', items: {}, period: '2022-S1', form: { kind: 'value-unit' } },
  });
  const lacking = narrative({ id: 'thieu-so', passages: [...narrative().passages, gap] });
  await createNarrative(store, { narrative: lacking, title: 'Báo cáo thiếu', who: 'an' });
  await store.close();
});
afterAll(() => {
  copy.remove();
  files.clear();
});

describe('khop compose', () => {
  it('--list names the reports, their state and title', async () => {
    const { status, out } = await compose('--list');
    expect(out.trim().split('\n').sort()).toEqual([
      'thieu-so\tđang soạn\tBáo cáo thiếu',
      'thu-2021-S1\tđang soạn\tBáo cáo đủ',
    ]);
    expect(status).toBe(0);
  });

  it('writes DOCX, HTML and the text with bound figures, by the ending of the name', async () => {
    for (const name of ['a.docx', 'a.html', 'a.md']) {
      const { status, err } = await compose('thu-2021-S1', '--out', path(name));
      expect([status, err]).toEqual([0, `Đã ghi ${path(name)}: 2 số liệu.\n`]);
    }
    for (const name of ['a.docx', 'a.html']) {
      const opened = await open(new Uint8Array(readFileSync(path(name))), name);
      // 1050 of 1000 is 5 % more.
      expect(opened.ok && opened.document.text).toContain(
        'Sản lượng lương thực toàn tỉnh là 1.050 tấn, tăng 5% so với cùng kỳ năm trước.',
      );
    }
    expect(readNarrative(readFileSync(path('a.md'), 'utf8')).narrative).toEqual(narrative());
  });

  it('writes the file with its gaps and ends with 1 where a figure is not there', async () => {
    const { status, err } = await compose('thieu-so', '--out', path('b.docx'));
    expect(status).toBe(1);
    expect(err).toContain('khop: thieu-so: p9: «Năm sau là […]»');
    expect(err).toContain('còn 1 chỗ […] chưa có số');
    const opened = await open(new Uint8Array(readFileSync(path('b.docx'))), 'b.docx');
    expect(opened.ok && opened.document.text).toContain('Năm sau là […]');
  });

  it('ends with 2 and one sentence where there is nothing to write', async () => {
    for (const [inputs, words] of [
      [['none', '--out', path('c.docx')], 'Kho không có báo cáo này'],
      [['thu-2021-S1', '--out', path('c.doc')], 'phải kết thúc bằng .docx'],
      [['thu-2021-S1', '--out', path('no-folder/c.docx')], 'Không ghi được tệp này (ENOENT)'],
      [[], 'Hãy nêu báo cáo và tệp ghi ra'],
    ] as const) {
      const { status, err } = await compose(...inputs);
      expect(err).toContain(words);
      expect(status).toBe(2);
    }
  });
});

describe('khop verify --proof', () => {
  const verify = async (file: string) => await khop(['verify', '--proof', path('p.json'), path(file)]);

  it('needs no store, and names each number that is otherwise', async () => {
    const made = await compose('thu-2021-S1', '--out', path('p.docx'), '--proof', path('p.json'));
    expect(made.status).toBe(0);
    const sound = await verify('p.docx');
    expect(sound.err).toContain('Đã đối chiếu 2 con số');
    expect(sound.status).toBe(0);
    const opened = await open(new Uint8Array(readFileSync(path('p.docx'))), 'p.docx');
    const text = opened.ok ? opened.document.text : '';
    writeFileSync(path('p.txt'), text.replace('1.050 tấn', '1.500 tấn'));
    const changed = await verify('p.txt');
    expect(changed.out).toContain('Con số thứ 1: chứng thực ghi “1.050 tấn”, trong tệp là “1.500');
    expect(changed.status).toBe(1);
  });

  it('notices a proof that was changed with the report', async () => {
    const proof = readFileSync(path('p.json'), 'utf8');
    writeFileSync(path('p.json'), proof.replaceAll('1.050 tấn', '1.500 tấn'));
    const { status, out } = await verify('p.txt');
    expect(out).toMatch(/Mục 1 của tệp chứng thực đã bị sửa|Phần đầu hoặc toàn văn/u);
    expect(status).toBe(1);
    writeFileSync(path('p.json'), '{}');
    const none = await verify('p.txt');
    expect(none.err).toContain('không phải tệp chứng thực');
    expect(none.status).toBe(2);
  });
});
