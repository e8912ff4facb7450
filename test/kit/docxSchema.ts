/**
 * Word calls a file damaged whose elements stand in another order than the schema gives. Where npm has brought the
 * program that knows the whole schema, test/documents/wordSchema.test.ts asks it; for every other system the sequences
 * of what our files use are written down here, each from its clause in ECMA-376, 5th edition, part 1 (the schema itself
 * is its annex A).
 */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

interface Sequence {
  readonly clause: string;
  /** Local names of the children, in order. */
  readonly children: string;
}

const sequences: Readonly<Record<string, Sequence>> = {
  'w:pPr': {
    clause: '17.3.1.26',
    children:
      'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
  },
  'w:rPr': {
    clause: '17.3.2.28',
    children:
      'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  },
  'w:pBdr': {
    clause: '17.3.1.24',
    children: 'top left bottom right between bar',
  },
  'w:tbl': {
    clause: '17.4.38',
    children: 'tblPr tblGrid tr',
  },
  'w:tblPr': {
    clause: '17.4.60',
    children:
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  },
  'w:tblBorders': {
    clause: '17.4.39',
    children: 'top left bottom right insideH insideV',
  },
  'w:tblCellMar': {
    clause: '17.4.43',
    children: 'top left bottom right',
  },
  'w:tr': {
    clause: '17.4.79',
    children: 'tblPrEx trPr tc',
  },
  'w:tc': {
    clause: '17.4.66',
    children: 'tcPr p',
  },
  'w:tcPr': {
    clause: '17.4.70',
    children: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  },
  'w:tcBorders': {
    clause: '17.4.67',
    children: 'top left bottom right insideH insideV',
  },
  'w:sdt': {
    clause: '17.5.2.31',
    children: 'sdtPr sdtEndPr sdtContent',
  },
  'w:sdtPr': {
    clause: '17.5.2.38',
    children: 'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding text',
  },
  'w:sectPr': {
    clause: '17.6.17',
    children:
      'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  },
  'w:style': {
    clause: '17.7.4.17',
    children:
      'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  },
  'wp:inline': {
    clause: '20.4.2.8',
    children: 'extent effectExtent docPr cNvGraphicFramePr graphic',
  },
  'w:numPr': {
    clause: '17.3.1.19',
    children: 'ilvl numId',
  },
};

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
}

/** Every element of a part, with its children. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    all.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return all;
}

/** The XML of a DOCX file by path. */
export function xmlParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/u.test(path));
  return Object.fromEntries(files.map(([path, content]) => [path, strFromU8(content)]));
}

/** What in a DOCX file Word's schema does not allow, a line each: the part, the element, its children, the clause. */
export function schemaFaults(bytes: Uint8Array): readonly string[] {
  return Object.entries(xmlParts(bytes)).flatMap(([path, xml]) =>
    elementsOf(xml).flatMap(element => faultsOf(element).map(fault => `${path}: ${fault}`)),
  );
}

function faultsOf({ name, attributes, children }: XmlElement): readonly string[] {
  const held = children.map(child => child.name).join(' ');
  const sequence = sequences[name];
  const order = sequence?.children.split(' ') ?? [];
  const places = children.map(child => order.indexOf(child.name.replace(/^\w+:/u, '')));
  const inOrder = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
  const faults = sequence === undefined || inOrder ? [] : [`${name} holds ${held} (${sequence.clause})`];
  // A cell ends with a paragraph (17.4.66); a comma parts the names of a style from one another (17.7.4.9).
  if (name === 'w:tc' && children.at(-1)?.name !== 'w:p') faults.push(`w:tc ends with ${children.at(-1)?.name}`);
  if (name === 'w:name' && attributes['w:val']?.includes(',')) faults.push(`a style is named ${attributes['w:val']}`);
  return faults;
}

/** The elements whose order is known. */
export const sequenced: readonly string[] = Object.keys(sequences);
