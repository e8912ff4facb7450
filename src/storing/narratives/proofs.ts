/** Whether the proof of an issued report still holds, and for the text that is kept with it. */
import { type ChangedEntry, type Proof, readProof, type Verification, verifyProof } from '#composing';
import type { VerifyProblem } from '../audit/problems.ts';
import { sha256 } from '../ids.ts';

interface Kept {
  readonly id: string;
  readonly version: number;
  readonly entry: number;
  readonly text: string;
  /** JSON, as it was written at issue. */
  readonly proof: string;
}

/** Null where every link and every printed number holds; else one sentence that names the first that do not. */
export async function proofFault({ id, version, entry, text, proof }: Kept): Promise<VerifyProblem | null> {
  const read = proofIn(proof);
  const verified = read === null ? null : await verifyProof(read, text, sha256);
  const otherText = read !== null && read.text !== text;
  if (verified?.ok === true && !otherText) return null;
  const said =
    verified === null
      ? [unreadable]
      : [
          ...verified.broken.map(brokenLink),
          ...verified.changed.map(changedEntry),
          ...(otherText && verified.changed.length === 0 ? [otherWords] : []),
        ];
  return {
    id: 'issued-unproven',
    entry,
    figure: null,
    vi: `Chứng thực của báo cáo đã ban hành ${id} (phiên bản ${version}) không còn khớp: ${listed(
      said.map(({ vi }) => vi),
      'chỗ khác',
    )}.`,
    en: `The proof of the issued report ${id} (version ${version}) does not hold: ${listed(
      said.map(({ en }) => en),
      'more',
    )}.`,
  };
}

function proofIn(text: string): Proof | null {
  try {
    return readProof(JSON.parse(text));
  } catch {
    return null;
  }
}

const most = 3;

function listed(all: readonly string[], more: string): string {
  const rest = all.length - most;
  return [...all.slice(0, most), ...(rest > 0 ? [`+ ${rest} ${more}`] : [])].join('; ');
}

interface Said {
  readonly vi: string;
  readonly en: string;
}

const unreadable: Said = { vi: 'không đọc được nữa', en: 'it cannot be read any more' };

const otherWords: Said = {
  vi: 'văn bản có chữ khác với văn bản đã chứng thực',
  en: 'the text has other words than the proven one',
};

function brokenLink(link: Verification['broken'][number]): Said {
  if (link === 'head') return { vi: 'phần đầu hoặc toàn văn đã bị sửa', en: 'its head or text was changed' };
  if (link === 'relations') return { vi: 'kết quả đối chiếu đã bị sửa', en: 'its relations were changed' };
  return { vi: `mục ${link} đã bị sửa`, en: `entry ${link} was changed` };
}

function changedEntry({ number, printed, found }: ChangedEntry): Said {
  return found === null
    ? { vi: `không còn con số thứ ${number}, “${printed}”`, en: `number ${number}, “${printed}”, is gone` }
    : {
        vi: `con số thứ ${number} là “${printed}”, trong văn bản nay là “${found}”`,
        en: `number ${number} is “${printed}”, and now “${found}” in the text`,
      };
}
