import { type BlockReading, type Claim, statesValue } from '#reading';
import { suspectOf } from '../diagnosis.ts';
import { addable } from '../parts.ts';
import { type Emit, isLoose, printed, type Rule } from '../rule.ts';
import { balanceOf, type Sector, type Signed, sectorOf, sideOf, speaksOfBalance } from '../trade.ts';

/**
 * `xuất siêu 2,45 tỷ USD, trong đó khu vực trong nước nhập siêu 12,73 tỷ USD và khu vực FDI xuất siêu 15,18 tỷ USD`: the
 * balances of the two sectors make up that of all trade.
 */
function check(block: BlockReading, emit: Emit): void {
  if (!speaksOfBalance(block.text)) return;
  const balances = balancesIn(block);
  for (let at = 1; at + 1 < balances.length; at++) {
    const [one, other] = [balances[at] as Balance, balances[at + 1] as Balance];
    if (!one.sector || !other.sector || one.sector === other.sector || isFar(one, other)) continue;
    const whole = balances.slice(0, at).findLast(({ sector, claim }) => !sector && addable(claim.mention, one.mention));
    if (!whole || isFar(whole, one)) continue;
    const relation = balanceOf(whole, [one, other], mention => printed(block, mention));
    if (relation.verdict !== 'contradiction' || suspectOf(relation)) emit(relation);
  }
}

interface Balance extends Signed {
  readonly claim: Claim;
  readonly sector: Sector | null;
}

function balancesIn(block: BlockReading): Balance[] {
  return block.claims.flatMap(claim => {
    if (!statesValue(claim) || claim.role.kind === 'base-value' || isLoose(block, claim.figure)) return [];
    const side = sideOf(claim);
    if (side !== 'surplus' && side !== 'deficit') return [];
    return [{ claim, mention: claim.mention, sign: side === 'surplus' ? 1 : -1, sector: sectorOf(claim) } as const];
  });
}

const isFar = (one: Balance, other: Balance): boolean => other.claim.placed.sentence - one.claim.placed.sentence > 1;

export const balanceOfSectors: Rule = {
  id: 'balance-of-sectors',
  title: { vi: 'Xuất siêu, nhập siêu của hai khu vực', en: 'Trade balance of two sectors' },
  explanation: {
    vi: 'Xuất siêu (nhập siêu) chung bằng tổng có dấu của khu vực trong nước và khu vực có vốn đầu tư nước ngoài.',
    en: 'The trade balance is that of the domestic and of the foreign-invested sector together, each with its sign.',
  },
  claims: 3,
  check,
  fires: [
    {
      text: 'Chín tháng cả tỉnh xuất siêu 842 triệu USD, trong đó khu vực trong nước nhập siêu 216 triệu USD, khu vực có vốn đầu tư nước ngoài xuất siêu 1.085 triệu USD.',
      quote: '1.085 triệu USD',
      suggestion: '1.058 triệu USD',
    },
  ],
  staysSilent: [
    'Chín tháng cả tỉnh xuất siêu 842 triệu USD (cùng kỳ nhập siêu 96 triệu USD), trong đó khu vực trong nước nhập siêu 216 triệu USD; khu vực FDI (kể cả dầu thô) xuất siêu 1.058 triệu USD.',
    'Quý III nhập siêu 1,2 tỷ USD. Khu vực trong nước nhập siêu 2,4 tỷ USD; khu vực FDI xuất siêu 1,2 tỷ USD.',
    'Tháng 9 xuất siêu 120 triệu USD, quý III xuất siêu 410 triệu USD; trong đó khu vực trong nước nhập siêu 35 triệu USD.',
    'Cả năm xuất siêu 842 triệu USD. Nửa đầu năm khu vực trong nước nhập siêu 90 triệu USD, khu vực FDI xuất siêu 310 triệu USD.',
  ],
};
