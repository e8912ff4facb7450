import { type BaseValue, type Comparison, EACH_YEAR, type Mention } from '#reading';

/** A printed base answers the comparison it stands behind, and any that names the same base. */
export function ofThisBase(change: Comparison, { base, mention }: BaseValue): boolean {
  // `tăng bình quân 10%/năm, từ 1.000 tỷ đồng lên 1.610 tỷ đồng`: a step on the way is another rule's.
  if (change.base?.key === EACH_YEAR.key) return false;
  // `vượt 142 ha so với kế hoạch (5.200 ha)`; the percentage of a plan is another rule's.
  if (base.kind === 'plan')
    return (
      (change.kind === 'difference' || change.kind === 'multiple') &&
      change.base?.kind === 'plan' &&
      (change.base.key === base.key || isRightBehind(change, mention))
    );
  if (change.base?.kind === 'plan' || change.base?.kind === 'other')
    return mention.start - change.mention.end < 40 && mention.start > change.mention.end && change.base.kind !== 'plan';
  if (change.base === null || change.base.key === base.key || base.key === 'from') return true;
  // `so với vụ Đông Xuân năm trước (24.933 ha)`: the words right before the bracket say more than it does.
  return (
    change.base.kind === base.kind && mention.start > change.mention.end && mention.start - change.mention.end < 60
  );
}

/** `so với chỉ tiêu huyện giao (8.700 người) đạt 106,7%, vượt 587 người`: nothing names another plan. */
function isRightBehind({ base, mention: { start } }: Comparison, plan: Mention): boolean {
  return base?.key === 'plan' && start > plan.end && start - plan.end < 40;
}
