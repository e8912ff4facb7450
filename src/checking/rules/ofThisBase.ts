import { type BaseValue, type Comparison, EACH_YEAR, type Mention, THE_PLAN } from '#reading';

/** A printed base answers the comparison it stands behind, and any that names the same base. */
export function ofThisBase(change: Comparison, { base, mention }: BaseValue): boolean {
  // `tăng bình quân 10%/năm, từ 1.000 tỷ đồng lên 1.610 tỷ đồng`: a step on the way is another rule's.
  if (change.base?.key === EACH_YEAR.key) return false;
  // `vượt 142 ha so với kế hoạch (5.200 ha)`; the percentage of a plan is another rule's.
  if (base.kind === 'plan')
    return (
      (change.kind === 'difference' || change.kind === 'multiple') &&
      change.base?.kind === 'plan' &&
      // `so với chỉ tiêu huyện giao (8.700 người) đạt 106,7%, vượt 587 người`: nothing names another plan.
      (change.base.key === base.key || (change.base.key === THE_PLAN.key && isBehind(mention, change.mention, NEAR)))
    );
  if (change.base?.kind === 'plan') return false;
  if (change.base?.kind === 'other') return isBehind(change.mention, mention, NEAR);
  if (change.base === null || change.base.key === base.key || base.key === 'from') return true;
  // `so với vụ Đông Xuân năm trước (24.933 ha)`: the words right before the bracket say more than it does.
  return change.base.kind === base.kind && isBehind(change.mention, mention, FAR);
}

/** So many characters at most between two figures. */
const NEAR = 40;
const FAR = 60;

function isBehind({ end }: Mention, { start }: Mention, within: number): boolean {
  return start > end && start - end < within;
}
