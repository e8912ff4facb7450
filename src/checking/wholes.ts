import type { BlockReading, Claim } from '#reading';

// Names of parts that leave nothing out of their whole.

/** Parts that are all there are, as far as their names say: the two halves of a population, the sectors of an industry. */
const KNOWN_WHOLES: readonly (readonly RegExp[])[] = [
  [/thành thị/iu, /nông thôn/iu],
  [/khai thác/iu, /nuôi/iu],
  // `thuế xuất khẩu, nhập khẩu` is one thing.
  [/xuất khẩu(?![,\s–-]{1,3}nhập)/iu, /nhập khẩu/iu],
  [/quốc tế/iu, /(?:nội địa|trong nước)/iu],
  [/nông nghiệp|trồng trọt/iu, /lâm nghiệp|chăn nuôi/iu, /thủy sản|thuỷ sản|dịch vụ/iu],
  [/nông|khu vực I(?!I)/iu, /công nghiệp|khu vực II(?!I)/iu, /dịch vụ|khu vực III/iu, /thuế/iu],
  [/khai khoáng|khai thác/iu, /chế biến/iu, /điện/iu, /nước/iu],
  [/trước hạn/iu, /đúng hạn/iu, /(?:quá|trễ) hạn/iu],
  [/(?<!\p{L})tăng/iu, /(?<!\p{L})giảm/iu, /(?:không (?:đổi|tăng giảm)|ổn định|giữ nguyên)/iu],
  [/tốt (?:hơn|lên)/iu, /ổn định|giữ nguyên/iu, /(?:khó khăn|kém|xấu)/iu],
  [/trực tuyến/iu, /trực tiếp/iu],
  [/(?:theo|trong) kế hoạch/iu, /đột xuất|ngoài kế hoạch/iu],
  [/(?<!ngoài )công lập/iu, /ngoài công lập|tư thục|dân lập/iu],
  [/người nước ngoài/iu, /(?:người|công dân) Việt Nam/iu],
  [/vượt/iu, /(?<!(?:không|chưa) )đạt/iu, /(?:không|chưa) đạt/iu],
  [/(?<!ngoài )nhà nước/iu, /ngoài nhà nước/iu, /nước ngoài/iu],
];

/** True when as many parts as that, by the names among the words, are all there are. */
export function isKnown(words: string, parts: number): boolean {
  return KNOWN_WHOLES.some(known => parts === known.length && known.every(name => name.test(words)));
}

/** Revenue at home and at the customs is told of without aid and contributions, which are part of its total too. */
export function isRevenueAtHome(words: string): boolean {
  return /(?<!\p{L})thu (?:ngân sách )?nội địa(?!\p{L})/iu.test(words);
}

/** `xuất khẩu …, nhập khẩu …`, `nam …, nữ …`: names that leave nothing out, whatever stands before them. */
export function areOpposites({ text }: BlockReading, total: Claim, parts: readonly Claim[]): boolean {
  const last = parts.at(-1) as Claim;
  const words = text.slice(total.mention.end, Math.min(last.mention.end + 20, text.length));
  if (isKnown(words, parts.length)) return true;
  const [one, other] = parts;
  if (parts.length !== 2 || !one || !other) return false;
  return isDenied(one, other) || /(?<!\p{L})nam(?!\p{L}).*(?<!\p{L})nữ(?!\p{L})/isu.test(words);
}

/** `119 hợp tác xã nông nghiệp và 254 hợp tác xã phi nông nghiệp`, `đã giải quyết 45 đơn, chưa giải quyết 5 đơn`. */
function isDenied(one: Claim, { placed }: Claim): boolean {
  const [, behind] = DENIED_BEHIND.exec(placed.after) ?? [];
  const [, before] = DENIED_BEFORE.exec(placed.gap) ?? [];
  return (
    (behind !== undefined && one.placed.after.trimStart().startsWith(behind)) ||
    (before !== undefined && one.placed.gap.trimEnd().endsWith(before))
  );
}

const DENIED_BEHIND = /^\s*(?:phi|không|chưa|ngoài)\s(\p{L}+(?:\s\p{L}+)?)/u;
const DENIED_BEFORE = /(?:^|[,;]|và)\s*(?:không|chưa|ngoài)\s(\p{L}+(?:\s\p{L}+)?)\s*$/u;
