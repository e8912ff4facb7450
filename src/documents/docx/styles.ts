import { child, childrenNamed, type Element, isOn, valueOf, wholeNumber } from './tree.ts';

/** What a run's properties say of its text; undefined where they say nothing. */
export interface RunProperties {
  /** Font of the letters above ASCII, and of ASCII; '' where the theme decides. */
  readonly highFont?: string | undefined;
  readonly asciiFont?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly bold?: boolean | undefined;
  /** Set as a superscript. */
  readonly raised?: boolean | undefined;
}

export interface ParagraphProperties {
  /** Outline level as Word counts it: 0 to 8, 9 is body text. */
  readonly outline?: number | undefined;
  readonly numberId?: string | undefined;
  readonly numberLevel?: number | undefined;
}

export interface Styles {
  /** A paragraph style with all it is based on; the default style where `id` is undefined. */
  paragraph(id: string | undefined): ParagraphProperties;
  /** Properties of a run without formatting of its own, in a paragraph style and a character style. */
  run(paragraphId: string | undefined, characterId: string | undefined): RunProperties;
  /** The list that a numbering style stands for. */
  numberOf(id: string): string | undefined;
}

interface Style extends ParagraphProperties {
  readonly run: RunProperties;
}

/** Styles of word/styles.xml; without the part, everything is body text. */
export function readStyles(root: Element | undefined): Styles {
  const elements = new Map<string, Element>();
  let defaultId: string | undefined;
  for (const style of childrenNamed(root, 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (id === undefined) continue;
    elements.set(id, style);
    const isDefault = style.attributes['w:default'];
    if (style.attributes['w:type'] === 'paragraph' && isDefault !== undefined && isOn(isDefault)) defaultId = id;
  }
  const defaults = runProperties(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  const known = new Map<string, Style>();
  const styleOf = (id: string | undefined): Style => {
    if (id === undefined) return { run: {} };
    const found = known.get(id);
    if (found !== undefined) return found;
    const style = merged(chainOf(elements, id));
    known.set(id, style);
    return style;
  };
  const runs = new Map<string, RunProperties>();
  return {
    paragraph: id => styleOf(id ?? defaultId),
    run(paragraphId, characterId) {
      const key = `${paragraphId ?? ''}\n${characterId ?? ''}`;
      const found = runs.get(key);
      if (found !== undefined) return found;
      const properties = layered(layered(defaults, styleOf(paragraphId ?? defaultId).run), styleOf(characterId).run);
      runs.set(key, properties);
      return properties;
    },
    numberOf: id => styleOf(id).numberId,
  };
}

/** The upper layer where it speaks, else the lower. */
function layered(lower: RunProperties, upper: RunProperties): RunProperties {
  return {
    highFont: upper.highFont ?? lower.highFont,
    asciiFont: upper.asciiFont ?? lower.asciiFont,
    hidden: upper.hidden ?? lower.hidden,
    bold: upper.bold ?? lower.bold,
    raised: upper.raised ?? lower.raised,
  };
}

/** A font set by the theme hides the named one (ECMA-376, 17.3.2.26). */
export function fontsOf(attributes: Readonly<Record<string, string>>): RunProperties {
  return {
    highFont: attributes['w:hAnsiTheme'] === undefined ? attributes['w:hAnsi'] : '',
    asciiFont: attributes['w:asciiTheme'] === undefined ? attributes['w:ascii'] : '',
  };
}

/** From the root style to the style itself; a ring of styles ends where it closes. */
function chainOf(elements: ReadonlyMap<string, Element>, id: string): readonly Element[] {
  const chain: Element[] = [];
  const seen = new Set<string>();
  let next: string | undefined = id;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const element = elements.get(next);
    if (element === undefined) break;
    chain.push(element);
    next = valueOf(element, 'w:basedOn');
  }
  return chain.reverse();
}

function merged(chain: readonly Element[]): Style {
  let style: Style = { run: {} };
  for (const element of chain) {
    const paragraph = child(element, 'w:pPr');
    const numbering = child(paragraph, 'w:numPr');
    style = {
      outline: wholeNumber(valueOf(paragraph, 'w:outlineLvl')) ?? outlineOfName(element) ?? style.outline,
      numberId: valueOf(numbering, 'w:numId') ?? style.numberId,
      numberLevel: wholeNumber(valueOf(numbering, 'w:ilvl')) ?? style.numberLevel,
      run: layered(style.run, runProperties(child(element, 'w:rPr'))),
    };
  }
  return style;
}

/** "heading 1" is the name of the built-in style in every language of Word. */
function outlineOfName(style: Element): number | undefined {
  const level = /^heading ([1-9])$/iu.exec(valueOf(style, 'w:name') ?? '')?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

function runProperties(element: Element | undefined): RunProperties {
  const hidden = child(element, 'w:vanish');
  const bold = child(element, 'w:b');
  const align = valueOf(element, 'w:vertAlign');
  return {
    ...fontsOf(child(element, 'w:rFonts')?.attributes ?? {}),
    hidden: hidden && isOn(hidden.attributes['w:val']),
    bold: bold && isOn(bold.attributes['w:val']),
    raised: align === undefined ? undefined : align === 'superscript',
  };
}
