/** Words from which names of indicators are made. Data: the order inside each list is of no meaning. */

/** Nouns that measure: a name that begins with one is a name of an indicator. */
export const MEASURES =
  /^(?:tổng|số|đàn|diện tích|sản lượng|năng suất|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|giá trị|doanh thu|doanh số|kim ngạch|vốn|nguồn|kinh phí|thu|chi|lượt|khách|chỉ số|chỉ tiêu|lượng|khối lượng|trữ lượng|dân số|lao động|bình quân|thiệt hại|mức|tốc độ|dư nợ|nợ|tiền|thu nhập|công suất|mật độ|độ|điểm|hệ số|giá|xuất khẩu|nhập khẩu|quy mô|trị giá|huy động|giải ngân|tổng mức|quỹ|chiều dài|thời gian|tần suất)(?!\p{L})/iu;

/** Measures that are named alike for every crop, animal or product, which then is an item of a breakdown. */
export const MEASURES_BY_ITEM =
  /^(?:tổng đàn|tổng số|đàn|diện tích(?: gieo trồng| trồng| trồng mới| thu hoạch| hiện có)?|tổng diện tích|sản lượng|năng suất|sản lượng thịt hơi xuất chuồng|số con xuất chuồng)$/iu;

/** Words that alone say nothing: the name needs what stands over it. */
export const GENERIC =
  /^(?:(?:tổng )?(?:số )?(?:kinh phí(?: (?:thực hiện|hỗ trợ))?|(?:tiền|số tiền)(?: phạt)?|phạt tiền|vốn(?: đăng ký)?|nguồn vốn|giá bán|giá trị|doanh thu|thiệt hại(?: tài sản)?|sản lượng|năng suất|diện tích(?: thiệt hại| \p{L}+)?|số lượng|tỷ lệ|kết quả|tổng cộng|tổng số|tần suất|bình quân(?: toàn tỉnh)?|mức|tổng vốn|tổng mức|dư nợ|giải ngân|thực hiện giải ngân|(?:người )?(?:chết|bị thương)|số chết))$/iu;

/** Sowing and planting, which with a measure of land are an area. */
export const PLANTED =
  /^(?:(?:cả năm|toàn tỉnh|toàn huyện|đã)\s+)*(?:trồng(?: mới)?|gieo(?: cấy| trồng| sạ)?|cấy|xuống giống|trồng mới)(?: được| lại)?(?:\s+(?:cây\s+)?(.+))?$/iu;

/** `thành lập mới với tổng vốn đăng ký`: the second measure of what stands before `với`. */
export const SECOND_MEASURE =
  /^(.{3,80}?)\s+với\s+((?:tổng |số )*(?:vốn|kinh phí|giá trị|diện tích|công suất|số tiền|tiền|doanh thu|sản lượng|chiều dài)(?!\p{L}).*)$/iu;

/** Reporting verbs in front of what is reported. */
export const OPENING_VERBS =
  /^(?:theo (?:báo cáo|số liệu|thống kê|đánh giá)(?: \p{L}+){0,8} (?:dự kiến|ước(?: tính)?)|đã|(?:trong )?(?:năm|tháng|quý|kỳ)(?= (?:xảy ra|có|ghi nhận|đã|toàn|phát hiện|tiếp nhận))|đang(?= có)|chỉ(?! số| tiêu| thị)|cũng|vẫn|tiếp tục|kết quả|ước|ước tính|dự báo|dự kiến|hoàn thành|toàn tỉnh|toàn huyện|toàn thành phố|cả nước|hiện nay|hiện có|hiện|đến nay|góp phần nâng|nâng|đưa(?= tổng| số)|trên địa bàn(?: (?:toàn )?(?:tỉnh|huyện|thành phố|xã))?|lũy kế|xảy ra|có|ghi nhận|với|tại|cho(?! vay| thuê)|trong số|trong)\s+/iu;

export const CLOSING_WORDS =
  /\s+(?:(?<!không\s)đạt|được|có|là|ước|ước đạt|khoảng|(?<!cấp )trên|dự|gần|hơn|với|của|cho|tại|(?<!(?:nhà|đất|chỗ|nơi)\s)ở|và|trong|theo|từ|đến|còn|(?<!(?:mặt|công|cao)\s)bằng|thành|lên|xuống|nhiều nhất|ít nhất|cao nhất|thấp nhất|toàn tỉnh|như sau|cụ thể|dự kiến|dự kiến (?:tốc độ )?tăng(?: trưởng)?|đón(?: được)?|duy trì|(?<!không\s)xảy ra|như|đều|cũng|lại|sẽ|phổ biến|(?:chỉ )?chiếm tỷ lệ(?: cao| thấp)?)$/iu;

/** Headings and leads that name a topic and no item of a breakdown. */
export const TOPIC =
  /^(?:về|trồng trọt|chăn nuôi|lâm nghiệp|nông nghiệp|công tác|tình hình|kết quả|lĩnh vực|hoạt động|trật tự|quốc phòng|an ninh|phòng|tội phạm|thực hiện|triển khai|đối với|việc|trong|dự án|chương trình|nội dung|chính sách)(?!\p{L})/iu;

export const CROPS =
  'lúa|lúa xuân|lúa mùa|lúa đông xuân|lúa hè thu|lúa thu đông|lúa cả năm|thóc|ngô|ngô xuân|sắn|khoai lang|khoai tây|khoai|dong riềng|dong riêng|lạc|đậu tương|đỗ tương|đậu xanh|mía|thuốc lá|thuốc lá, thuốc lào|chè|cà phê|cao su|hồ tiêu|tiêu|điều|dừa|rau|rau màu|rau màu các loại|rau các loại|rau, đậu|cây ăn quả|cây ăn trái|cây màu|hoa màu|màu|đậu|đậu phụng|đậu phộng|đậu thực phẩm|bắp|dứa|khóm|dưa hấu|ớt|chôm chôm|măng cụt|mít|cây có múi|ca cao|lúa thơm|lúa đặc sản|lúa chất lượng cao|cây lương thực có hạt|cây công nghiệp|cây lâu năm|cây hằng năm|cây hàng năm|thạch đen|gừng|gừng trâu|mạch mỳ|dâu tằm|kiệu|hành|tỏi|bông|cói|vừng|quế|hồi|mắc ca|sầu riêng|thanh long|xoài|nhãn|vải|cam|bưởi|chuối|na|hoa|cây dược liệu|cây chất bột có củ'.split(
    '|',
  );
export const ANIMALS =
  'trâu|bò|bò sữa|trâu, bò|lợn|lợn thịt|lợn nái|heo|dê|cừu|dê, cừu|ngựa|gia súc|gia cầm|gà|vịt|ngan|ngỗng|thủy cầm|chó|ong|thỏ|chim cút|tằm|tôm|cá|cá tra|tôm sú|tôm thẻ'.split(
    '|',
  );
