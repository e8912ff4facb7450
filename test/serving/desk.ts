import {
  type Answer,
  addressOf,
  type Asked,
  type OperationName,
  type Operations,
  operations,
  type Problem,
} from '#contract';
import type { Area, AreaVersion, Indicator } from '#figures';
import { openStore, type Store, writeCatalogue } from '#storing';
import { addressOf as addressOfServer, dataCopy, opened as openedServer } from '../kit/postgres.ts';
import { serving } from '../kit/serving.ts';

export interface Desk {
  readonly url: string;
  readonly store: Store;
  /** Takes the PostgreSQL under the store away, and brings it back where it was. */
  readonly dropPostgres: () => Promise<void>;
  readonly bringBackPostgres: () => Promise<void>;
  /** Asks as a program would: status, headers, the body as JSON. */
  readonly ask: <Name extends OperationName>(
    name: Name,
    asked: Asked<Operations[Name]>,
    headers?: Record<string, string>,
  ) => Promise<Told<Name>>;
  readonly close: () => Promise<void>;
}

export interface Told<Name extends OperationName> {
  readonly status: number;
  readonly headers: Headers;
  /** What the contract promises; read it only where the status says that it is no problem. */
  readonly body: Answer<Operations[Name]>;
  readonly problem: Problem;
}

/** A small province in a real store, served over HTTP. */
export async function openDesk(): Promise<Desk> {
  const { place, remove } = await dataCopy();
  let postgres = await openedServer(place);
  const opened = await openStore({ url: addressOfServer(postgres) });
  if (!opened.ok) throw new Error(opened.problem.en);
  const { store } = opened;
  const { refused } = await writeCatalogue(store, smallProvince, 'thử');
  if (refused[0] !== undefined) throw new Error(refused[0].en);
  const served = await serving(store);
  const { url } = served;
  return {
    url,
    store,
    dropPostgres: async () => postgres.close(),
    bringBackPostgres: async () => {
      postgres = await openedServer(place);
    },
    ask: (name, asked, headers) => ask(url, name, { asked, headers }),
    close: async () => {
      await served.close();
      await store.close();
      await postgres.close();
      remove();
    },
  };
}

async function ask<Name extends OperationName>(
  url: string,
  name: Name,
  { asked, headers }: { readonly asked: object; readonly headers?: Record<string, string> | undefined },
): Promise<Told<Name>> {
  const { method } = operations[name];
  const { body, bytes } = asked as { body?: unknown; bytes?: Uint8Array };
  const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(`${url}${addressOf(operations[name], asked)}`, {
    method,
    headers: { ...json, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(bytes === undefined ? {} : { body: Buffer.from(bytes) }),
  });
  const text = await answer.text();
  const told = text === '' ? null : JSON.parse(text);
  return { status: answer.status, headers: answer.headers, body: told, problem: told };
}

const reform = '2025-07-01';

function version(name: string, level: AreaVersion['level'], parts: Partial<AreaVersion>): AreaVersion {
  const kind = { country: 'nước', province: 'tỉnh', district: 'huyện', commune: 'xã' }[level];
  return {
    name,
    kind,
    level,
    code: '04',
    codeSystem: 'QĐ 124/2004/QĐ-TTg',
    parent: null,
    from: '2004-01-01',
    to: null,
    ...parts,
  };
}

function area(id: string, ...versions: readonly AreaVersion[]): Area {
  return { id, province: '04', versions };
}

export function indicator(code: string, parts: Partial<Indicator> = {}): Indicator {
  return {
    code,
    name: 'Sản lượng lương thực',
    nameEn: 'Grain output',
    unit: 'tấn',
    nature: 'flow',
    overAreas: 'sum',
    overTime: 'sum',
    dimensions: [],
    field: 'agriculture',
    owner: null,
    definition: null,
    source: null,
    validFrom: '2000-01-01',
    validTo: null,
    ...parts,
  };
}

const smallProvince = {
  organisations: [
    { code: 'hdnd-tinh', name: 'Hội đồng nhân dân tỉnh', short: 'HĐND tỉnh', kind: 'council' as const },
    { code: 'so-nn', name: 'Sở Nông nghiệp', short: null, kind: 'department' as const },
  ],
  dimensions: [
    {
      code: 'crop',
      name: 'Cây trồng',
      nameEn: 'Crop',
      items: [
        { code: 'rice', name: 'Lúa', nameEn: 'Rice', parent: null },
        { code: 'maize', name: 'Ngô', parent: null },
      ],
    },
    {
      code: 'field',
      name: 'Lĩnh vực',
      items: [{ code: 'agriculture', name: 'Nông nghiệp', nameEn: 'Agriculture', parent: null }],
    },
  ],
  indicators: [
    indicator('grain-output', { dimensions: ['crop'] }),
    indicator('poverty-rate', {
      name: 'Tỷ lệ hộ nghèo',
      unit: '%',
      nature: 'rate',
      overAreas: 'none',
      overTime: 'none',
      field: 'poverty',
    }),
    indicator('buffaloes', { name: 'Tổng đàn trâu', unit: 'con', nature: 'stock', overTime: 'last' }),
  ],
  areas: [
    area('vn-04', version('Cao Bằng', 'province', {})),
    area('vn-04-d-045', version('Hà Quảng', 'district', { code: '045', parent: 'vn-04', to: reform })),
    area('vn-04-d-049', version('Quảng Hòa', 'district', { code: '049', parent: 'vn-04', to: reform })),
    area('vn-04-n-01363', version('Hà Quảng', 'commune', { code: '01363', parent: 'vn-04', from: reform })),
  ],
};

export function row(
  parts: {
    readonly value: string | null;
    readonly area?: string;
    readonly period?: string;
    readonly indicator?: string;
  } & Record<string, unknown>,
) {
  const { area: where = 'vn-04', period = '2021-S1', indicator: what = 'grain-output', ...rest } = parts;
  return { series: { indicator: what, items: {}, area: where }, period, ...rest };
}
