/** Abbreviations of administrative reports. A short form may mean several things: then the context is asked. */

/** What the long form names, so that a reader can choose by context. */
export type AbbreviationSense =
  | 'body'
  | 'place'
  | 'person'
  | 'document'
  | 'plan'
  | 'base'
  | 'money'
  | 'measure'
  | 'field'
  | 'programme'
  /** People counted together. */
  | 'group';

export interface Expansion {
  readonly words: string;
  readonly sense: AbbreviationSense;
}

const table: Readonly<Record<AbbreviationSense, string>> = {
  body:
    'HĐND=Hội đồng nhân dân|UBND=Ủy ban nhân dân|TW=Trung ương|BTV=Ban Thường vụ|HTX=hợp tác xã|DN=doanh nghiệp|' +
    'MTTQ=Mặt trận Tổ quốc|UBMTTQ=Ủy ban Mặt trận Tổ quốc|TU=Tỉnh ủy|CP=Chính phủ|QH=Quốc hội|THCS=trung học cơ sở|' +
    'THPT=trung học phổ thông|BCĐ=Ban Chỉ đạo|VP=văn phòng|CQĐP=chính quyền địa phương',
  place: 'TP=thành phố|TX=thị xã|TT=thị trấn|P=phường|KCN=khu công nghiệp|CCN=cụm công nghiệp|KKT=khu kinh tế',
  person: 'TTg=Thủ tướng Chính phủ',
  document:
    'QĐ=quyết định|NQ=nghị quyết|NĐ=nghị định|TT=thông tư|CT=chỉ thị|KH=kế hoạch|BC=báo cáo|TTr=tờ trình|CV=công văn|' +
    'TB=thông báo|KL=kết luận|CĐ=công điện|GCN=giấy chứng nhận|QSDĐ=quyền sử dụng đất',
  plan: 'KH=kế hoạch|DT=dự toán',
  base: 'CK=cùng kỳ',
  money:
    'NSTW=ngân sách trung ương|NSĐP=ngân sách địa phương|NSNN=ngân sách nhà nước|XDCB=xây dựng cơ bản|ODA=hỗ trợ phát triển chính thức|FDI=đầu tư trực tiếp nước ngoài',
  measure:
    'GRDP=tổng sản phẩm trên địa bàn|GDP=tổng sản phẩm trong nước|IIP=chỉ số sản xuất công nghiệp|CPI=chỉ số giá tiêu dùng|' +
    'PCI=chỉ số năng lực cạnh tranh cấp tỉnh|PAPI=chỉ số hiệu quả quản trị và hành chính công cấp tỉnh|DT=diện tích|NS=năng suất|SL=sản lượng|' +
    'XNK=xuất nhập khẩu|XK=xuất khẩu|NK=nhập khẩu|SXCN=sản xuất công nghiệp',
  field:
    'KT-XH=kinh tế - xã hội|KTXH=kinh tế - xã hội|QP-AN=quốc phòng - an ninh|QPAN=quốc phòng - an ninh|ANTT=an ninh trật tự|ANCT=an ninh chính trị|' +
    'CCHC=cải cách hành chính|TTHC=thủ tục hành chính|GPMB=giải phóng mặt bằng|TNGT=tai nạn giao thông|ATGT=an toàn giao thông|' +
    'BHXH=bảo hiểm xã hội|BHYT=bảo hiểm y tế|BHTN=bảo hiểm thất nghiệp|ĐCĐC=định canh định cư|PCCC=phòng cháy, chữa cháy|' +
    'CNTT=công nghệ thông tin|ĐBKK=đặc biệt khó khăn|TTATXH=trật tự an toàn xã hội|GD&ĐT=giáo dục và đào tạo|NN&PTNT=nông nghiệp và phát triển nông thôn|TT&TT=thông tin và truyền thông',
  programme: 'NTM=nông thôn mới|OCOP=mỗi xã một sản phẩm|MTQG=mục tiêu quốc gia',
  group: 'DTTS=dân tộc thiểu số|LLLĐ=lực lượng lao động|CBCCVC=cán bộ, công chức, viên chức|CBCC=cán bộ, công chức',
};

const expansions = new Map<string, readonly Expansion[]>();
for (const [sense, entries] of Object.entries(table) as [AbbreviationSense, string][]) {
  for (const entry of entries.split('|')) {
    const [short = '', words = ''] = entry.split('=');
    expansions.set(short, [...(expansions.get(short) ?? []), Object.freeze({ words, sense })]);
  }
}

/** Every long form of an abbreviation written exactly so; none for an unknown one. */
export function expansionsOf(short: string): readonly Expansion[] {
  return expansions.get(short) ?? [];
}

/** Every abbreviation that has more than one long form: KH, TT, DT. */
export const ambiguousAbbreviations: readonly string[] = [...expansions]
  .filter(([, all]) => all.length > 1)
  .map(([short]) => short);

const shape = /[A-ZĐƯ]+[A-Za-z]?(?:[-&][A-ZĐƯ]+)*/uy;
const wordEdge = /[\p{L}\p{M}\p{N}]/u;

/** The known abbreviation that stands at `at` of `text`, from edge to edge, and its long forms. */
export function readAbbreviation(
  text: string,
  at: number,
): { readonly end: number; readonly expansions: readonly Expansion[] } | null {
  if (at > 0 && wordEdge.test(text.charAt(at - 1))) return null;
  shape.lastIndex = at;
  const found = shape.exec(text)?.[0];
  if (found === undefined) return null;
  const parts = found.split(/(?=[-&])/);
  for (let kept = parts.length; kept > 0; kept -= 1) {
    const short = parts.slice(0, kept).join('');
    const all = expansionsOf(short);
    if (all.length > 0 && !wordEdge.test(text.charAt(at + short.length)))
      return { end: at + short.length, expansions: all };
  }
  return null;
}

const numbered = /(?:\d\s?[/-]|số\s{0,3})$/iu;
const numberFollows = /^(?:\s{0,3}(?:số|liên\s{1,3}tịch)(?!\p{L})|\s?[-/]\s?[A-ZĐ])/iu;

/**
 * The one meaning an abbreviation has where it stands, or null when the context leaves two: KH in a document number
 * is the document and elsewhere the plan, TT before a name is the town, DT beside KH's figures stays open.
 */
export function expandAbbreviation(text: string, at: number): Expansion | null {
  const found = readAbbreviation(text, at);
  if (found === null) return null;
  const { expansions: all, end } = found;
  if (all.length === 1) return all[0] ?? null;
  const document = numbered.test(text.slice(Math.max(0, at - 6), at)) || numberFollows.test(text.slice(end, end + 16));
  if (document) return all.find(each => each.sense === 'document') ?? null;
  if (/^\.?\s{1,3}\p{Lu}\p{Ll}/u.test(text.slice(end, end + 8)))
    return all.find(each => each.sense === 'place') ?? null;
  return all.every(each => each.sense === 'plan' || each.sense === 'document')
    ? (all.find(each => each.sense === 'plan') ?? null)
    : null;
}
