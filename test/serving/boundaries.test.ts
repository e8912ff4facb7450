import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Boundaries, basePath, type Problem } from '#contract';
import { serving } from '../kit/serving.ts';
import { type Desk, openDesk } from './desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'khop-boundaries-'));
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function told(name: string, content: string): Promise<{ status: number; body: Boundaries & Problem }> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const served = await serving(desk.store, path);
  try {
    const answer = await fetch(`${served.url}${basePath}/boundaries`);
    return { status: answer.status, body: (await answer.json()) as Boundaries & Problem };
  } finally {
    await served.close();
  }
}

const square = [
  [
    [106, 22],
    [106, 23],
    [107, 23],
    [106, 22],
  ],
];
const shape = (properties: object) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: square },
});

it('GeoJSON is bound by whichever property holds our codes, and a sentence names the codes that fit no area', async () => {
  const features = [shape({ ten: 'Hà Quảng', ma_xa: '01363' }), shape({ ma_xa: '99999' }), shape({ ma_xa: null })];
  const { status, body } = await told('xa.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
  expect(status).toBe(200);
  expect(body.features.map(({ properties }) => properties.area)).toEqual(['vn-04-n-01363']);
  expect(body.unknown).toEqual(['99999', '']);
  expect(body.note?.vi).toBe(
    'Tệp ranh giới có 2/3 hình không khớp địa bàn hiện nay của tỉnh: mã 99999 không phải của địa bàn nào; 1 hình không có mã.',
  );
});

it('codes that a program took for numbers are those of ours', async () => {
  const features = [shape({ OBJECTID: 7, MaXa: 1363 })];
  const { body } = await told('số.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
  expect(body.features.map(({ properties }) => properties.area)).toEqual(['vn-04-n-01363']);
  expect(body.note).toBeNull();
});

it('a file of another province is told by its codes, though none of them is ours', async () => {
  const features = [shape({ ten: 'Tân Lập', ma: '99998' }), shape({ ten: 'Yên Bình', ma: '99999' })];
  const { body } = await told('khác-tỉnh.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
  expect([body.features, body.unknown]).toEqual([[], ['99998', '99999']]);
  expect(body.note?.vi).toContain('mã 99998, 99999 không phải của địa bàn nào');
});

it('a file is read again when it was changed', async () => {
  const path = join(folder, 'đổi.geojson');
  const served = await serving(desk.store, path);
  try {
    const drawn = async (code: string) => {
      writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features: [shape({ code })] }));
      const answer = await fetch(`${served.url}${basePath}/boundaries`);
      return ((await answer.json()) as Boundaries).features.length;
    };
    expect([await drawn('01363'), await drawn('999999'), await drawn('1363')]).toEqual([1, 0, 1]);
  } finally {
    await served.close();
  }
});

it('TopoJSON is drawn too, its codes in the ids of its shapes, and nothing is said where all of them fit', async () => {
  const topology = {
    type: 'Topology',
    arcs: [
      [
        [106, 22],
        [106, 23],
        [107, 23],
        [106, 22],
      ],
    ],
    objects: {
      xa: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: '01363', arcs: [[0]] }] },
    },
  };
  const { status, body } = await told('xa.topojson', JSON.stringify(topology));
  expect(status).toBe(200);
  expect(body.features).toMatchObject([
    { id: '01363', properties: { area: 'vn-04-n-01363' }, geometry: { type: 'Polygon', coordinates: square } },
  ]);
  expect([body.unknown, body.missing, body.note]).toEqual([[], [], null]);
});

it.each([
  ['a file that is no JSON', 'hỏng.json', '{"type":'],
  ['an empty file', 'rỗng.json', ''],
  ['JSON that holds no boundaries', 'khác.json', '{"type":"Point"}'],
])('%s is refused by its name', async (_, name, content) => {
  const { status, body } = await told(name, content);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).not.toBe(500);
  expect(body.detail).toContain(name);
  expect(body.detail).not.toMatch(/JSON at|Unexpected|ENOENT/);
});
