/** The field `industry`. */
export const industry = String.raw`
### Công nghiệp

Từ mức thấp của cùng kỳ, sản xuất công nghiệp đã phục hồi: chỉ số sản xuất công nghiệp tăng {{iip-growth}}, nhờ khai khoáng và điện đi lên. Giá trị sản xuất công nghiệp theo giá so sánh đạt {{industrial-output[price=gia-so-sanh]}}, {{industrial-output[price=gia-so-sanh] of-target by=ke-hoach tail="kế hoạch năm"}} và {{industrial-output[price=gia-so-sanh] growth}}; theo giá hiện hành đạt {{industrial-output[price=gia-hien-hanh]}}, {{industrial-output[price=gia-hien-hanh] of-target by=ke-hoach tail="kế hoạch năm"}} và {{industrial-output[price=gia-hien-hanh] growth}}. Mức tăng theo giá trị cao hơn nhiều mức tăng của chỉ số, phần nào vì giá quặng, giá thép tăng và nền so sánh thấp; khi đánh giá cần nhìn cả hai con số.

Về năng lực mới, thủy điện Bạch Đằng 2 đã hòa lưới; Khuổi Luông xong phần xây lắp, còn giải phóng mặt bằng lòng hồ; các công trình Hồng Nam, Bản Ngà, Pác Khuổi, Bình Long và Bảo Lạc A bám theo tiến độ. Ở chiều ngược lại, một số cơ sở luyện feromangan, chế biến quặng chì, kẽm vẫn dừng lò vì thiếu nguyên liệu. Sở Công Thương đang cùng doanh nghiệp rà nguồn quặng đã cấp phép để có phương án cấp đủ cho ít nhất một ca sản xuất.

Khuyến công địa phương triển khai {{local-industrial-promotion-schemes}} với kinh phí {{local-industrial-promotion-spending}}, {{local-industrial-promotion-spending of-target by=ke-hoach}}; các đề án khuyến công quốc gia chờ ký hợp đồng. Lĩnh vực tiết kiệm năng lượng có {{energy-saving-programmes}}, kinh phí {{energy-saving-programme-spending}}.

Khó khăn của ngành nằm ở ba chỗ: nguyên liệu khoáng sản cạn và manh mún; hạ tầng cụm công nghiệp chưa có mặt bằng sạch; lao động có tay nghề rời tỉnh. Ba chỗ này được đưa vào nhiệm vụ của {{@period 2021-S2}} với đầu mối chịu trách nhiệm cụ thể.
`;
