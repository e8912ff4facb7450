import { type Interval, interval } from '#figures';
import { approximate, type CellFigure, type Mention, type ReadBlock } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { blocksOf, type EmitSpread, printerOf } from '../located.ts';
import { judge } from '../relation.ts';
import { comparisonsOf } from '../rule.ts';
import { outerPoints, type Point, sumInWords } from '../rules/contributions.ts';
import type { SpreadRule } from '../spread.ts';

/** The growth of the whole in one paragraph, what each sector contributes in paragraphs of their own behind it. */
function check(blocks: readonly ReadBlock[], emit: EmitSpread): void {
  if (!blocks.some(({ block, reading }) => !block.cell && reading.text.includes('óng góp'))) return;
  let whole: Whole | null = null;
  let told: Told[] = [];
  for (let index = 0; index <= blocks.length; index++) {
    const text = blocks[index]?.reading.text ?? '';
    const points = index < blocks.length && text.includes('óng góp') ? pointsOf(blocks, index) : [];
    const far = told.length === 0 && whole !== null && index - whole.block > FAR;
    if (points.length > 0 && whole) told.push(...points);
    else if (far || (told.length > 0 && index - (told.at(-1)?.block ?? 0) > FAR) || index === blocks.length) {
      if (whole) relate(blocks, { whole, told }, emit);
      [whole, told] = [null, []];
    }
    if (points.length > 0 || !namesWhole(text)) continue;
    const growths = growthsOf(blocks[index] as ReadBlock);
    if (growths.length === 0) continue;
    if (whole) relate(blocks, { whole, told }, emit);
    [whole, told] = [{ block: index, growths }, []];
  }
}

interface Whole {
  readonly block: number;
  readonly growths: readonly Mention[];
}

interface Told extends Point {
  readonly block: number;
}

/** Asked of every paragraph: looking for three words costs a tenth of one pattern. */
function namesWhole(text: string): boolean {
  return text.includes('GRDP') || text.includes('GDP') || text.includes('ổng sản phẩm');
}

/** So many paragraphs may stand between. */
const FAR = 3;

function pointsOf(blocks: readonly ReadBlock[], index: number): Told[] {
  const { block, reading } = blocks[index] as ReadBlock;
  return block.cell ? [] : outerPoints(reading).map(point => ({ ...point, block: index }));
}

function growthsOf({ block, reading: { claims } }: ReadBlock): Mention[] {
  return block.cell ? [] : claims.flatMap(claim => comparisonsOf(claim, 'growth')).map(({ mention }) => mention);
}

interface Apart {
  readonly whole: Whole;
  readonly told: readonly Told[];
}

/** Only where they come out, or would with one digit changed: who else contributes may not be told. */
function relate(blocks: readonly ReadBlock[], { whole, told }: Apart, emit: EmitSpread): void {
  if (told.length < LEAST || told.every(({ block }) => block === told[0]?.block)) return;
  const sum = told.reduce((so, { mention, direction }) => so + (direction < 0 ? -1 : 1) * approximate(mention), 0);
  const figures: CellFigure[] = told.map(({ mention, block }) => ({ mention, block }));
  const related = whole.growths
    .filter(growth => Math.abs(sum - approximate(growth)) < approximate(growth) * NEARLY)
    .map(stated => ({
      stated,
      relation: judge({
        rule: 'contributions-add-up',
        stated,
        others: told.map(({ mention }) => mention),
        certain: false,
        recompute: at =>
          told
            .map<Interval>(({ mention, direction }) => (direction < 0 ? interval.negate(at(mention)) : at(mention)))
            .reduce(interval.add),
        formula: () => sumInWords(told, (mention, { block }) => printerOf(blocks)({ mention, block })),
      }),
    }));
  const found =
    related.find(({ relation }) => relation.verdict === 'holds') ?? (related.length === 1 ? related[0] : undefined);
  if (!found) return;
  const complete =
    sum > approximate(found.stated) || told.some(({ block }) => REST.test(blocks[block]?.reading.text ?? ''));
  if (found.relation.verdict !== 'holds' && !(complete && suspectOf(found.relation))) return;
  emit({ relation: found.relation, blocks: blocksOf([{ mention: found.stated, block: whole.block }, ...figures]) });
}

/** What the sectors leave over is told as well. */
const REST = /(?<!\p{L})(?:thuế|còn lại|khác)(?!\p{L})/iu;

/** Fewer contributions are some of them. */
const LEAST = 3;
const NEARLY = 0.2;

export const contributionsApart: SpreadRule = {
  id: 'contributions-of-paragraph-before',
  title: { vi: 'Đóng góp kể ở các đoạn sau', en: 'Contributions in the paragraphs behind' },
  explanation: {
    vi: 'Tốc độ tăng chung nêu ở một đoạn, điểm phần trăm đóng góp của từng khu vực ở các đoạn sau: chúng cộng lại bằng tốc độ tăng chung, trừ khi có khu vực không được kể.',
    en: 'The overall growth stands in one paragraph, what each sector contributes in those behind: they add up to it unless a sector is left out.',
  },
  check,
  fires: [
    {
      text: 'GRDP ước đạt 67.948 tỷ đồng, tăng 7,37% so với năm trước.\n\nKhu vực nông nghiệp tăng 2,28%, đóng góp 0,49 điểm phần trăm.\n\nKhu vực công nghiệp tăng 11,6%, đóng góp 4,69 điểm phần trăm.\n\nKhu vực dịch vụ tăng 6,13%, đóng góp 1,80 điểm phần trăm; thuế sản phẩm đóng góp 0,12 điểm phần trăm.',
      quote: '4,69 điểm phần trăm',
    },
  ],
  staysSilent: [
    'GRDP ước đạt 67.948 tỷ đồng, tăng 7,37% so với năm trước.\n\nKhu vực nông nghiệp tăng 2,28%, đóng góp 0,49 điểm phần trăm.\n\nKhu vực công nghiệp tăng 11,6%, đóng góp 4,96 điểm phần trăm; trong đó công nghiệp đóng góp 4,25 điểm phần trăm.\n\nKhu vực dịch vụ tăng 6,13%, đóng góp 1,80 điểm phần trăm; thuế sản phẩm đóng góp 0,12 điểm phần trăm.',
    'GRDP tăng 7,37% so với năm trước.\n\nKhu vực nông nghiệp đóng góp 0,49 điểm phần trăm.\n\nKhu vực công nghiệp đóng góp 4,96 điểm phần trăm, dịch vụ 1,4 điểm phần trăm.',
  ],
};
