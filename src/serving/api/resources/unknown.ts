/** Refusals of ids that name nothing. */
import { notFound, type Refused } from '../problem.ts';

export function unknownNarrative(id: string): Refused {
  return notFound(`Không có bài báo cáo “${id}”.`, `There is no report “${id}”.`);
}

export function unknownReport(id: string): Refused {
  return notFound(`Không có báo cáo “${id}”.`, `There is no report “${id}”.`);
}

export function unknownDimension(code: string): Refused {
  return notFound(`Danh mục không có phân tổ “${code}”.`, `The catalogue has no breakdown “${code}”.`);
}

export function unknownIndicator(code: string): Refused {
  return notFound(`Danh mục không có chỉ tiêu “${code}”.`, `The catalogue has no indicator “${code}”.`);
}
