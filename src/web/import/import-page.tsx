import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import type { ReportSummary } from '#contract';
import { useFileDrop } from '../check/use-file-drop.ts';
import { Working } from '../check/working.tsx';
import { ask, Refused } from '../data/client.ts';
import { useAsk } from '../data/queries.ts';
import { Loaded, Trouble } from '../data/trouble.tsx';
import { momentName } from '../data/writing.ts';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useAnnounce } from '../frame/announcer.tsx';
import { FileIcon } from '../frame/icons.tsx';
import { useTitle } from '../frame/use-title.ts';
import { useDataWords } from '../messages/data-words.ts';
import { useWords } from '../messages/language.tsx';
import { PeriodChooser } from '../data/period-chooser.tsx';
import { likelyPeriod } from '../data/period-parts.ts';
import { saidPeriod } from './said-period.ts';
import './import.css';

const route = getRouteApi('/data/nhap-bao-cao');
const accepted = '.docx,.doc,.pdf,.html,.htm,.md,.markdown,.txt,text/plain';

/** A finished report becomes data: choose it, say its period, import; then the reports that came in before. */
export function ImportPage() {
  const words = useDataWords();
  const importing = useImporting();
  const [file, setFile] = useState<File | null>(null);
  const [period, setPeriod] = useState(likelyPeriod);
  const take = useCallback((chosen: File | null) => {
    setFile(chosen);
    // Only a help: where it does not come about the person chooses.
    if (chosen)
      saidPeriod(chosen).then(
        said => said && setPeriod(said),
        () => {},
      );
  }, []);
  const hovering = useFileDrop(useCallback(files => take(files[0] ?? null), [take]));
  useTitle(`${words.import.title} – Khớp`);
  return (
    <div className="page import">
      <h1>{words.import.heading}</h1>
      <p className="import-lead">{words.import.lead}</p>
      {importing.error && <Trouble error={importing.error} />}
      {importing.busy ? (
        <div className="drop-box">
          <Working sentence={words.import.reading(file?.name ?? '')} onStop={importing.stop} />
        </div>
      ) : (
        <form
          className={hovering ? 'drop-box drop-box--hovering' : 'drop-box'}
          onSubmit={event => {
            event.preventDefault();
            if (file) void importing.start(file, period);
          }}
        >
          <FileChoice file={file} hovering={hovering} onFile={take} />
          <PeriodChooser period={period} onPeriod={setPeriod} />
          <Button type="submit" size="md" disabled={file === null}>
            {words.import.go}
          </Button>
        </form>
      )}
      <Reports />
    </div>
  );
}

interface FileChoiceProps {
  readonly file: File | null;
  readonly hovering: boolean;
  readonly onFile: (file: File | null) => void;
}

function FileChoice({ file, hovering, onFile }: FileChoiceProps) {
  const { welcome } = useWords();
  const words = useDataWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <FileIcon />
      <p className="drop-box-call">{hovering ? words.import.dropNow : (file?.name ?? welcome.drop)}</p>
      <p className="drop-box-formats">{welcome.formats}</p>
      <Button variant="default" onClick={() => input.current?.click()}>
        {file ? words.import.otherFile : welcome.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accepted}
        hidden
        data-testid="report-file"
        onChange={event => {
          const chosen = event.currentTarget.files?.[0] ?? null;
          event.currentTarget.value = '';
          if (chosen) onFile(chosen);
        }}
      />
    </>
  );
}

function useImporting() {
  const { import: words } = useDataWords();
  const navigate = route.useNavigate();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [state, setState] = useState<{ busy: AbortController | null; error: Error | null }>({
    busy: null,
    error: null,
  });
  const start = async (file: File, period: string) => {
    const busy = new AbortController();
    setState({ busy, error: null });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const query = { name: file.name, period };
      const imported = await ask('importReport', { query, bytes }, { signal: busy.signal });
      announce(imported.changed ? words.done(imported) : words.unchanged);
      await queries.invalidateQueries();
      setState({ busy: null, error: null });
      await navigate({ to: '/nhap-bao-cao/$id', params: { id: imported.report.id } });
    } catch (error) {
      const stopped = busy.signal.aborted;
      setState({ busy: null, error: stopped ? null : error instanceof Error ? error : new Refused(null) });
    }
  };
  return { busy: state.busy !== null, error: state.error, start, stop: () => state.busy?.abort() };
}

function Reports() {
  const { import: words } = useDataWords();
  const reports = useAsk('reports', {});
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{words.before}</h2>
      <Loaded of={reports}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="import-none">{words.none}</p>
          ) : (
            <ul className="reports">
              {items.map(report => (
                <ReportLine key={report.id} report={report} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function ReportLine({ report }: { readonly report: ReportSummary }) {
  const periods = usePeriodNames();
  const { language } = useWords();
  const { import: words } = useDataWords();
  return (
    <li>
      <Link to="/nhap-bao-cao/$id" params={{ id: report.id }}>
        {report.title ?? report.name}
      </Link>
      <p>
        {periods.name(report.period)}. {words.figures(report.figures)}
        {report.waiting > 0 && <strong> {words.waiting(report.waiting)}</strong>}
      </p>
      <p className="reports-who">
        {report.importedBy}, {momentName(report.importedAt, language)}
      </p>
    </li>
  );
}
