import { useState } from 'react';
import { saveFile } from '../../check/downloads.ts';
import { fetchFile, Refused } from '../../data/client.ts';
import { Trouble } from '../../data/trouble.tsx';
import { useComposeWords } from '../../messages/compose-words.ts';

const formats = ['docx', 'pdf', 'html', 'md'] as const;
type Wanted = (typeof formats)[number] | 'proof';

interface DownloadsProps {
  readonly id: string;
  /** Sends what was typed and not sent: the file holds what is seen. */
  readonly settle: () => Promise<number>;
}

/** The report as files, and the proof of its numbers. */
export function Downloads({ id, settle }: DownloadsProps) {
  const { issue } = useComposeWords();
  const [refused, setRefused] = useState<Error | null>(null);
  const [busy, setBusy] = useState<Wanted | null>(null);
  const save = async (wanted: Wanted) => {
    setBusy(wanted);
    try {
      await settle();
      const file = await fileOf(id, wanted);
      saveFile(file, wanted === 'proof' ? `${id}.proof.json` : `${id}.${wanted}`, file.type);
      setRefused(null);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    } finally {
      setBusy(null);
    }
  };
  const names: readonly (readonly [Wanted, string])[] = [
    ...formats.map(format => [format, issue.formats[format]] as const),
    ['proof', issue.proof],
  ];
  return (
    <>
      <h3>{issue.downloads}</h3>
      <div className="downloads">
        {names.map(([wanted, name]) => (
          <button
            key={wanted}
            type="button"
            className="quiet"
            aria-busy={busy === wanted}
            disabled={busy !== null}
            onClick={() => void save(wanted)}
          >
            {name}
          </button>
        ))}
      </div>
      {busy !== null && <p role="status">{issue.making}</p>}
      {refused && <Trouble error={refused} />}
    </>
  );
}

function fileOf(id: string, wanted: Wanted): Promise<Blob> {
  const params = { id };
  return wanted === 'proof'
    ? fetchFile('narrativeProof', { params })
    : fetchFile('composedNarrative', { params, query: { format: wanted } });
}
