/** Runs: their formatting, their characters and the signs that stand for characters. */
import { raised } from '../raised.ts';
import type { Piece, Run } from './story.ts';
import { fontsOf } from './styles.ts';
import { readSymbol } from './symbols.ts';
import { isOn } from './tree.ts';
import { type ElementRule, paragraphOfMark, standsIn, type Walk } from './walkState.ts';
import { isRaisedInFormula } from './walkMath.ts';
import type { Tag } from './xml.ts';

/** Fields whose result is a page number, which is no figure of the report. */
const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)(?!\p{L})/iu;

function openRun(whole: boolean): ElementRule {
  return {
    open(walk, { start, end }) {
      // A formula inside a formula is part of it.
      if (whole && walk.runs.at(-1)?.whole) walk.runs.push(walk.runs.at(-1) as Run);
      else walk.runs.push({ start, openEnd: end, contentStart: end, closeStart: end, end, whole });
      walk.formats.push({});
    },
    close(walk, start, end) {
      walk.formats.pop();
      const run = walk.runs.pop();
      if (run === undefined || run === walk.runs.at(-1)) return;
      run.closeStart = start;
      run.end = end;
    },
  };
}

function format(read: (attributes: Tag['attributes']) => object): ElementRule {
  return {
    open(walk, { attributes }) {
      const last = walk.formats.length - 1;
      if (last < 0 || !standsIn(walk, 'w:rPr') || walk.path.at(-3) !== 'w:r') return;
      Object.assign(walk.formats[last] ?? {}, read(attributes));
    },
  };
}

/** An element that stands for a character. */
function sign(text: (attributes: Tag['attributes']) => string): ElementRule {
  return {
    open(walk, { attributes, start, end }) {
      const place = { start, end, inner: null, ignored: 0, preserved: false, direct: true };
      // In w:tabs, w:tab is a tab stop.
      walk.signs.push(standsIn(walk, 'w:r') ? addPiece(walk, text(attributes), place) : null);
    },
    close(walk, _start, end) {
      const piece = walk.signs.pop();
      if (piece) piece.end = end;
    },
  };
}

const characters: ElementRule = {
  open(walk, tag) {
    walk.characters = '';
    walk.openText = tag;
  },
  close(walk, start, end) {
    const { characters: raw, openText } = walk;
    walk.characters = null;
    walk.openText = null;
    if (raw === null || openText === null) return;
    addText(walk, { raw, tag: openText, closeStart: start, end });
  },
};

const instruction: ElementRule = {
  open(walk) {
    walk.characters = '';
  },
  close(walk) {
    const field = walk.fields.at(-1);
    if (field && !field.inResult) field.code += walk.characters ?? '';
    walk.characters = null;
  },
};

function noteReference(kind: 'footnote' | 'endnote'): ElementRule {
  return {
    open(walk, { attributes }) {
      const run = walk.runs.at(-1);
      const id = attributes['w:id'];
      if (run && id !== undefined) walk.references.push({ kind, id, run });
    },
  };
}

export const runElements: Readonly<Record<string, ElementRule>> = {
  'w:r': openRun(false),
  'm:oMath': openRun(true),
  'w:rPr': {
    close(walk, _start, end) {
      const run = walk.runs.at(-1);
      const isFirst = walk.paragraphs.at(-1)?.pieces.at(-1)?.run !== run;
      if (run && isFirst && walk.path.at(-1) === 'w:r') run.contentStart = end;
    },
  },
  'w:rStyle': format(attributes => ({ style: attributes['w:val'] })),
  'w:rFonts': format(fontsOf),
  'w:b': format(attributes => ({ bold: isOn(attributes['w:val']) })),
  'w:vertAlign': format(attributes => ({ raised: attributes['w:val'] === 'superscript' })),
  'w:vanish': {
    open(walk, tag) {
      const paragraph = paragraphOfMark(walk);
      const hidden = isOn(tag.attributes['w:val']);
      if (paragraph === undefined) format(() => ({ hidden })).open?.(walk, tag);
      else if (hidden) paragraph.joinsNext = true;
    },
  },
  'w:t': characters,
  'm:t': characters,
  'w:instrText': instruction,
  'w:tab': sign(() => '\t'),
  'w:ptab': sign(() => '\t'),
  'w:br': sign(() => '\n'),
  'w:cr': sign(() => '\n'),
  'w:noBreakHyphen': sign(() => '-'),
  'w:sym': sign(attributes => readSymbol(attributes['w:font'] ?? '', attributes['w:char'] ?? '')),
  'w:footnoteReference': noteReference('footnote'),
  'w:endnoteReference': noteReference('endnote'),
  'w:fldChar': {
    open(walk, { attributes }) {
      const step = fieldSteps[attributes['w:fldCharType'] ?? ''];
      step?.(walk);
    },
  },
  'w:fldSimple': {
    open(walk, { attributes }) {
      fieldSteps['begin']?.(walk);
      const field = walk.fields.at(-1);
      if (field) field.code = attributes['w:instr'] ?? '';
      fieldSteps['separate']?.(walk);
    },
    close(walk) {
      fieldSteps['end']?.(walk);
    },
  },
};

const fieldSteps: Readonly<Record<string, (walk: Walk) => void>> = {
  begin(walk) {
    walk.fields.push({ code: '', inResult: false, muted: true });
    walk.muted += 1;
  },
  separate(walk) {
    const field = walk.fields.at(-1);
    if (!field || field.inResult) return;
    field.inResult = true;
    if (pageField.test(field.code)) return;
    field.muted = false;
    walk.muted -= 1;
  },
  end(walk) {
    if (walk.fields.pop()?.muted) walk.muted -= 1;
  },
};

function addText(walk: Walk, read: { raw: string; tag: Tag; closeStart: number; end: number }): void {
  const { raw, tag, closeStart, end } = read;
  const preserved = tag.attributes['xml:space'] === 'preserve';
  const ignored = preserved ? 0 : raw.length - raw.replace(/^[ \t\n\r]+/u, '').length;
  const shown = (preserved ? raw : withoutEndSpace(raw.slice(ignored))).replace(/\n/gu, ' ');
  const text = isRaisedInFormula(walk) ? raised(shown) : shown;
  const inner = { start: tag.end, end: closeStart };
  // A formula, or a choice inside a run, is never cut.
  const direct = walk.path.at(-1) === 'w:r';
  addPiece(walk, text, { start: tag.start, end, inner, ignored, preserved, direct });
}

function withoutEndSpace(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n\r'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

type Place = Pick<Piece, 'start' | 'end' | 'inner' | 'ignored' | 'preserved' | 'direct'>;

function addPiece(walk: Walk, characters: string, place: Place): Piece | null {
  const paragraph = walk.paragraphs.at(-1);
  const run = walk.runs.at(-1);
  if (characters === '' || walk.muted > 0 || paragraph === undefined || run === undefined) return null;
  const own = walk.formats.at(-1) ?? {};
  const styled = walk.styles.run(paragraph.style, own.style);
  if (own.hidden ?? styled.hidden) return null;
  const code = codeOf((own.highFont ?? styled.highFont) || own.asciiFont || styled.asciiFont || '');
  // In the old codes the raised digits are letters.
  const text = (own.raised ?? styled.raised) && code === 'unicode' ? raised(characters) : characters;
  const piece = { text, run, ...place, code, bold: (own.bold ?? styled.bold) === true };
  paragraph.pieces.push(piece);
  return piece;
}

/** The 8-bit code of the letters that a font draws: `.VnTime` and its kin TCVN3 (`H`: capitals), VNI its own. */
function codeOf(font: string): Piece['code'] {
  if (/^\.vn/iu.test(font)) return font.endsWith('H') ? 'tcvn3-capitals' : 'tcvn3';
  return /^vni[- ]/iu.test(font) ? 'vni' : 'unicode';
}
