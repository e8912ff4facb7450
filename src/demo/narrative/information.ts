/** The field `information`. */
export const information = String.raw`
### Thông tin, truyền thông và chính quyền số

Kế hoạch phát triển chính quyền số và an toàn thông tin giai đoạn 2021-2025 được ban hành, kèm kế hoạch đưa {{public-services-online-at-level-4 target by=ke-hoach at=2021}} dịch vụ công đủ điều kiện lên mức độ bốn, kế hoạch thuê dịch vụ thư điện tử và giám sát an toàn mạng. Đề án hội nghị trực tuyến tới cấp xã đang lắp đặt; trong đợt dịch, họp trực tuyến đã thay phần lớn cuộc họp tập trung, tiết kiệm thời gian đi lại của cán bộ vùng cao.

Các hệ thống dùng chung vận hành ổn định:

- Thư công vụ chạy liên tục {{official-mail-system-availability value}} giờ mỗi ngày; cấp mới {{official-mail-accounts-issued}}, hỗ trợ {{official-mail-account-support-operations}}.
- Chứng thư số: cấp mới {{digital-certificates-issued}}, gồm tổ chức {{digital-certificates-issued[holder=to-chuc] value}}, cá nhân {{digital-certificates-issued[holder=ca-nhan] value}}; thay đổi, khôi phục {{digital-certificates-changed-or-restored[holder=ca-nhan]}} của cá nhân; hỗ trợ cài đặt {{digital-signature-support-operations}}.
- Tổng số đã cấp là {{digital-signatures-in-issue}}: tổ chức {{digital-signatures-in-issue[holder=to-chuc] value}}, cá nhân {{digital-signatures-in-issue[holder=ca-nhan] value}}.

Truyền thông phục vụ bầu cử và phòng dịch: đến {{@date 2021-06-09}} có trên {{qr-code-health-declaration-points at=/2021-06-09}} khai báo y tế bằng mã QR; đã gửi {{sms-information-campaigns}} tin nhắn, mỗi đợt tới khoảng {{subscribers-reached-per-sms-campaign}}. Các cụm thông tin đối ngoại tại {{districts-with-external-information-clusters value}} huyện biên giới giữ hoạt động đều. Thông tin sai lệch về dịch và về người nhập cảnh được phát hiện, đính chính sớm; người đăng tin sai bị nhắc nhở hoặc xử lý tùy mức độ.

Tồn tại là hạ tầng số chưa đều: nhiều xóm chưa có điện lưới nên chưa có sóng di động, tỷ lệ hồ sơ nộp trực tuyến thấp vì người dân quen nộp giấy và cán bộ một cửa chưa hướng dẫn đến nơi.
`;
