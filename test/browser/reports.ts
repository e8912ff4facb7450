/** Short reports of our own for the page's tests; what is wrong in each is said beside it. */

/** 2.450 / 2.500 = 98,0 %, printed 89,0 %; 3.960 / 3.600 = 110,0 %, printed 101,0 %; the third line is right. */
export const twoContradictions = `BÁO CÁO

I. TRỒNG TRỌT

Cây ngô: trồng được 2.450 ha/2.500 ha, đạt 89,0% kế hoạch.

II. LÂM NGHIỆP

Trồng rừng tập trung được 3.960 ha/3.600 ha, đạt 101,0% kế hoạch.

Khoanh nuôi tái sinh được 4.500 ha/5.000 ha, đạt 90,0% kế hoạch.
`;

/** 1.238,25 / 1.450,00 = 85,397 %: 85,4 rounded, 85,3 cut off. The first line contradicts itself as above. */
export const contradictionAndRounding = `Cây ngô: trồng được 2.450 ha/2.500 ha, đạt 89,0% kế hoạch.

Trồng rừng tập trung được 1.238,25 ha/1.450,00 ha, đạt 85,3% kế hoạch.
`;

/** Each paragraph has one percentage that is ten points too high: n + 1.000 of 2.000. */
export function manyContradictions(paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, index) => {
    const done = 1000 + 2 * index;
    const percent = ((done / 2000) * 100 + 10).toFixed(1).replace('.', ',');
    return `Xã số ${index + 1} gieo trồng được ${grouped(done)} ha/2.000 ha, đạt ${percent}% kế hoạch; công tác chăm sóc được các hộ dân thực hiện đúng kỹ thuật.`;
  }).join('\n\n');
}

const grouped = (value: number) => String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
