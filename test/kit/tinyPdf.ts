/** PDF files small enough to write by hand, so that the layout tests run everywhere. ASCII only. */

/** Words at a place, in points from the bottom left, in Times of a size. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF of A4 pages (595 x 842 points), one for each list of words. */
export function tinyPdf(pages: readonly (readonly Words[])[]): Uint8Array {
  const font = 3;
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}] >>`,
    ],
    [font, '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>'],
  ]);
  for (const [index, words] of pages.entries()) {
    const content = words.map(drawn).join('\n');
    const number = 4 + 2 * index;
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F ${font} 0 R >> >> >>`,
    );
    objects.set(number + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  return written(objects);
}

function drawn({ text, x, y, size = 14 }: Words): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

function written(objects: ReadonlyMap<number, string>): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets: string[] = [];
  for (const [number, body] of objects) {
    offsets.push(`${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  file += `xref\n0 ${objects.size + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.size + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
