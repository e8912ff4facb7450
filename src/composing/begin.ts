import { hyphened } from '#vietnamese';
import { type Narrative, plainWording } from './narrative.ts';

/** What a new report is of. */
export interface Beginning {
  readonly area: string;
  readonly period: string;
  /** As the area is called: `tỉnh`, `Cao Bằng`. */
  readonly kind: string;
  readonly name: string;
  /** Left out: made of the name and the period, `cao-bang-2021-S1`. */
  readonly id?: string;
}

/** A report with the letterhead of the area's People's Committee, the parts that every report has, and no text yet. */
export function beginNarrative({ area, period, kind, name, id = idFor(name, period) }: Beginning): Narrative {
  return {
    id,
    area,
    period,
    letterhead: {
      superior: null,
      agency: `ỦY BAN NHÂN DÂN ${kind} ${name}`.toLocaleUpperCase('vi'),
      symbol: 'BC-UBND',
      number: null,
      date: null,
      place: name,
      type: 'BÁO CÁO',
      subject: [
        { kind: 'text', text: 'Tình hình kinh tế - xã hội ' },
        { kind: 'moment', moment: { kind: 'period' } },
      ],
      addressee: null,
      power: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      signer: null,
      recipients: ['Lưu: VT'],
    },
    wording: plainWording,
    passages: [
      { id: 'p1', kind: 'heading', level: 1, content: [{ kind: 'text', text: 'Tình hình kinh tế - xã hội' }] },
      { id: 'p2', kind: 'heading', level: 1, content: [{ kind: 'text', text: 'Nhiệm vụ, giải pháp' }] },
    ],
  };
}

/** The id a report gets that nobody gave one: `cao-bang-2021-S1`; two reports of one period need another. */
export function idFor(name: string, period: string): string {
  return `${hyphened(name)}-${period.replaceAll(/[^a-z0-9]+/giu, '-').replaceAll(/^-|-$/gu, '')}`;
}
