/** What a person should look at in a narrative that was made from a finished report. */
import type { Held } from '../held.ts';
import type { BoundFigure } from '../narrative.ts';
import type { BoundProblem } from '../printing/printed.ts';
import { boundProblemSentence } from '../printing/problems.ts';

/** The passage is null in the letterhead. */
export type PastLook = {
  readonly passage: string | null;
  readonly quote: string;
} /** Bound, and other digits come out than the report printed. */ & (
  | {
      readonly kind: 'prints-otherwise';
      readonly figure: BoundFigure;
      readonly printed: string;
      readonly composed: string;
    }
  /** Stays text: the store proves none of its readings. */
  | {
      readonly kind: 'not-bound';
      readonly problem: BoundProblem | null;
      /** Figures of the same value and unit that it may be, or the reading that could not be proved. */
      readonly candidates: readonly BoundFigure[];
    }
);

export interface LookSentence {
  readonly vi: string;
  readonly en: string;
}

/** `held` as the narrative was bound with. */
export function pastLookSentence(look: PastLook, held: Held): LookSentence {
  if (look.kind === 'prints-otherwise')
    return {
      vi: `Báo cáo cũ in “${look.printed}”, tính lại từ số liệu trong kho là “${look.composed}”; hãy xem số nào đúng.`,
      en: `The old report prints “${look.printed}”; worked out from the store it is “${look.composed}”. See which is right.`,
    };
  const reason = look.problem === null ? null : boundProblemSentence(look.problem, held);
  return {
    vi: `“${look.quote}” chưa gắn được với số liệu trong kho${reason === null ? '' : ` (${lower(reason.vi)})`}; hãy gắn tay hoặc sửa chữ.`,
    en: `“${look.quote}” could not be bound to a figure of the store${reason === null ? '' : ` (${lower(reason.en)})`}; bind it by hand or mend the words.`,
  };
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('vi') + sentence.slice(1).replace(/\.$/u, '');
}
