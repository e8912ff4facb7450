import { importReport } from '#binding';
import type { ReportSummary } from '#contract';
import { open } from '#documents';
import { areaLabel, versionNear, periodOfCode } from '#figures';
import {
  areasOf,
  catalogueOf,
  citationsOf,
  digestOfReport,
  reportOf,
  reportsOf,
  type Store,
  tasksOf,
  writeReport,
} from '#storing';
import { answer, type Handlers } from '../handler.ts';
import { notFound, refused } from '../problem.ts';
import { secret } from '../secrecy.ts';
import { unknownReport } from './unknown.ts';

/** Reports that became data, and what else was read in them. */
export const reportHandlers: Handlers<'reports' | 'report' | 'importReport' | 'tasks' | 'citations'> = {
  reports: async ({ store }) => answer({ items: await reportsOf(store) }),

  report: async ({ store }, { params: { id } }) => {
    const report = await reportOf(store, id);
    if (report === null) return unknownReport(id);
    const { bound, blocks: _blocks, ...rest } = report;
    const spans = bound.map(({ span, figure, says }) => ({ ...span, figure: null, proposal: figure, form: says }));
    return answer({ ...rest, spans });
  },

  importReport: async ({ store, who }, { query: { name, period, area }, body }) => {
    const opened = await open(new Uint8Array(body), name);
    if (!opened.ok) return refused('unreadable', opened.problem);
    const { document } = opened;
    const marked = secret(document.text);
    if (marked !== null) return marked;
    const [{ indicators, dimensions }, { areas }] = await Promise.all([catalogueOf(store), areasOf(store)]);
    const reporting = area === undefined ? null : areas.find(({ id }) => id === area);
    if (reporting === undefined)
      return notFound(`Tỉnh không có địa bàn “${area}”.`, `The province has no area “${area}”.`);
    const of = periodOfCode(period);
    const version = reporting === null ? null : versionNear(reporting, of?.to ?? '');
    const report = importReport(document, {
      period: of,
      digest: digestOfReport(document.text),
      known: { indicators, dimensions, areas },
      ...(version === null ? {} : { area: areaLabel(version) }),
    });
    const { id, changed, accepted, waiting } = await writeReport(store, report, who);
    const summary = await summaryOf(store, id);
    if (summary === null) return unknownReport(id);
    const { tasks, citations } = report;
    const told = { report: summary, changed, accepted, waiting, tasks: tasks.length, citations: citations.length };
    return answer(told, changed ? 201 : 200);
  },

  tasks: async ({ store }, { query: { report } }) => {
    const found = await tasksOf(store, report);
    const items = found.map(({ report: of, n, content: { code, text, lead, partners, due, basis, span, line } }) => ({
      id: `${of}-${n}`,
      report: of,
      number: code,
      text,
      lead,
      partners,
      due,
      basis: basis.length === 0 ? null : basis.join('; '),
      span: { ...span, line, quote: text },
    }));
    return answer({ items });
  },

  citations: async ({ store }, { query: { report } }) => {
    const found = await citationsOf(store, report);
    const items = found.map(({ report: of, n, content }) => {
      const { number, type, issuer, date, title, lines, spans, quote } = content;
      const [span, line] = [spans[0], lines[0]];
      const place = span === undefined || line === undefined ? null : { ...span, line, quote };
      return { id: `${of}-${n}`, report: of, number, kind: type, issuer, date, title, span: place };
    });
    return answer({ items });
  },
};

async function summaryOf(store: Store, id: string): Promise<ReportSummary | null> {
  return (await reportsOf(store)).find(report => report.id === id) ?? null;
}
