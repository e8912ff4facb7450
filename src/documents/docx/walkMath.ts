/** Formulas (OMML, ECMA-376 part 1, 22.1) on one line: 3/4, 10², √16, (a + b)/c. */
import type { Piece } from './story.ts';
import { type ElementRule, type OpenFormula, standsIn, type Walk } from './walkState.ts';

/** What needs no brackets above or below a stroke. */
const plain = /^[\p{L}\p{M}\d.,% ]*$/u;

/** True where digits of a formula are raised: in an exponent or in the degree of a root. */
export function isRaisedInFormula(walk: Walk): boolean {
  return walk.path.includes('m:sup') || walk.path.includes('m:deg');
}

/** Half a fraction, set in brackets where it is more than a number or a name. */
function half(stroke: string): ElementRule {
  return {
    open(walk, tag) {
      if (stroke !== '') addSign(walk, stroke, tag);
      walk.formula.push(opened(walk));
    },
    close(walk, start, end) {
      const pieces = walk.paragraphs.at(-1)?.pieces;
      const from = walk.formula.pop()?.from;
      const first = from === undefined ? undefined : pieces?.[from];
      if (!pieces || from === undefined || !first) return;
      const inside = pieces.slice(from);
      if (plain.test(inside.map(piece => piece.text).join(''))) return;
      pieces.splice(from, 0, { ...first, text: '(' });
      addSign(walk, ')', { start, end });
    },
  };
}

function bracket(part: 'opening' | 'closing' | 'between'): ElementRule {
  return {
    open(walk, { attributes }) {
      const brackets = walk.formula.at(-1);
      if (brackets && standsIn(walk, 'm:dPr')) brackets[part] = attributes['m:val'] ?? '';
    },
  };
}

export const formulaElements: Readonly<Record<string, ElementRule>> = {
  'm:num': half(''),
  'm:den': half('/'),
  'm:d': {
    open(walk) {
      walk.formula.push(opened(walk));
    },
    close(walk, start, end) {
      addSign(walk, walk.formula.pop()?.closing ?? '', { start, end });
    },
  },
  'm:begChr': bracket('opening'),
  'm:endChr': bracket('closing'),
  'm:sepChr': bracket('between'),
  'm:e': {
    open(walk, tag) {
      if (standsIn(walk, 'm:rad')) addSign(walk, '√', tag);
      const brackets = walk.formula.at(-1);
      if (!brackets || !standsIn(walk, 'm:d')) return;
      addSign(walk, brackets.parts === 0 ? brackets.opening : brackets.between, tag);
      brackets.parts += 1;
    },
  },
};

function opened(walk: Walk): OpenFormula {
  return { from: walk.paragraphs.at(-1)?.pieces.length ?? 0, opening: '(', closing: ')', between: '|', parts: 0 };
}

/** A sign that the file has no letter for; it belongs to the formula, which is never cut. */
function addSign(walk: Walk, text: string, { start, end }: Pick<Piece, 'start' | 'end'>): void {
  const paragraph = walk.paragraphs.at(-1);
  const run = walk.runs.at(-1);
  if (text === '' || walk.muted > 0 || !paragraph || !run?.whole) return;
  const place = { start, end, inner: null, ignored: 0, preserved: false, direct: false };
  paragraph.pieces.push({ text, run, ...place, code: 'unicode', bold: false });
}
