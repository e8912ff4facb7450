/**
 * Word calls a file damaged whose elements stand in another order than ECMA-376 (5th edition, part 1, annex A) gives.
 * No validator of it can be had for Node, so the sequences of what these files use are written down here.
 */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, expect, test } from 'vitest';
import { sampleReport } from '../../../../test/kit/officialSample.ts';
import { docxOf } from '../index.ts';

const sequences: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:tc': 'tcPr p',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
  'w:sdtPr': 'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding text',
  'w:pBdr': 'top left bottom right between bar',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tcBorders': 'top left bottom right insideH insideV',
  'w:tblCellMar': 'top left bottom right',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'wp:inline': 'extent effectExtent docPr cNvGraphicFramePr graphic',
};

interface Element {
  readonly name: string;
  readonly children: Element[];
}

/** Every element of a part, with its children. */
function elementsOf(xml: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const element = { name, children: [] };
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

let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  const files = Object.entries(unzipSync(await docxOf(sampleReport)));
  parts = Object.fromEntries(
    files.filter(([path]) => /\.(?:xml|rels)$/u.test(path)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
});

test('every sequence is in the order of the schema', () => {
  const seen = new Set<string>();
  for (const [path, xml] of Object.entries(parts))
    for (const { name, children } of elementsOf(xml)) {
      const order = sequences[name]?.split(' ');
      if (order === undefined) continue;
      seen.add(name);
      const places = children.map(child => order.indexOf(child.name.replace(/^\w+:/u, '')));
      expect(places, `${path}: ${name} holds ${children.map(child => child.name).join(' ')}`).not.toContain(-1);
      expect(places, `${path}: ${name} holds ${children.map(child => child.name).join(' ')}`).toEqual(
        places.toSorted((one, other) => one - other),
      );
    }
  for (const name of ['w:pPr', 'w:rPr', 'w:tblPr', 'w:tcPr', 'w:sectPr', 'w:sdt', 'w:pBdr', 'w:style', 'wp:inline'])
    expect(seen).toContain(name);
});

test('a cell ends with a paragraph, and no table touches another', () => {
  for (const { name, children } of elementsOf(parts['word/document.xml'] ?? '')) {
    if (name === 'w:tc') expect(children.at(-1)?.name).toBe('w:p');
    if (name === 'w:body')
      for (const [index, child] of children.entries())
        if (child.name === 'w:tbl') expect(children[index + 1]?.name).not.toBe('w:tbl');
  }
});

test('drawings have numbers of their own, and every relation leads to a part', () => {
  const ids = [...(parts['word/document.xml'] ?? '').matchAll(/<wp:docPr id="(\d+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  const used = [...(parts['word/document.xml'] ?? '').matchAll(/\br:(?:id|embed)="([^"]+)"/gu)].map(([, id]) => id);
  expect(used.length).toBeGreaterThan(3);
  for (const id of used) expect(relations).toContain(`Id="${id}"`);
});
