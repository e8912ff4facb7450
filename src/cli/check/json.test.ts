import { expect, test } from 'vitest';
import { problems } from '../input/problems.ts';
import { example } from './example.fixtures.ts';
import { checkJson } from './json.ts';

test('the shape that scripts rely on, keys in order', () => {
  expect(JSON.stringify(checkJson(example, 'vi'))).toBe(
    '{"document":{"path":"thang.txt","characters":156,"blocks":4},' +
      '"summary":{"numbers":5,"figures":5,"claims":3,' +
      '"relations":{"holds":4,"rounding":0,"doubtful":1,"contradiction":1,"undecided":2}},' +
      '"findings":[{"rule":"share-of-plan","verdict":"contradiction","severity":"error",' +
      '"span":{"start":71,"end":76},"line":3,"column":45,"quote":"101 %","stated":"101 %","recomputed":"102,5 %",' +
      '"message":"Tỷ lệ so với kế hoạch không khớp với hai số nêu cạnh nó.","suggestion":"102,5 %",' +
      '"related":[{"span":{"start":46,"end":56},"line":3,"quote":"1.230,5 ha"},' +
      '{"span":{"start":57,"end":65},"line":3,"quote":"1.200 ha"}]},' +
      '{"rule":"area-yield-output","verdict":"doubtful","severity":"warning",' +
      '"span":{"start":140,"end":149},"line":4,"column":54,"quote":"1.764 tấn","stated":"1.764 tấn",' +
      '"recomputed":"1.680 tấn","message":"Sản lượng không bằng diện tích nhân năng suất.","suggestion":null,' +
      '"related":[{"span":{"start":101,"end":107},"line":4,"quote":"420 ha"}]}]}',
  );
});

test('messages follow the language, nothing else does', () => {
  const english = JSON.stringify(checkJson(example, 'en'));
  expect(english).toContain('"message":"Output is not area times yield."');
  expect(english.replaceAll(/"message":"[^"]*"/gu, '')).toBe(
    JSON.stringify(checkJson(example, 'vi')).replaceAll(/"message":"[^"]*"/gu, ''),
  );
});

test('a file that could not be read keeps its place', () => {
  expect(checkJson({ ok: false, path: 'mất.txt', problem: problems.missing }, 'vi')).toEqual({
    document: { path: 'mất.txt' },
    error: { id: 'file-not-found', message: 'Không có tệp này.' },
  });
});
