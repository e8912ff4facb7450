/** The field `grdp`. */
export const growth = String.raw`
### Tăng trưởng và cơ cấu kinh tế

Tổng sản phẩm trên địa bàn (GRDP) {{@period}} tính theo giá so sánh ước đạt {{grdp}}, {{grdp growth}} (cùng kỳ đạt {{grdp base}}). Tốc độ tăng GRDP ước đạt {{grdp-growth}}, {{grdp-growth points decimals=2}}; {{@period -1}} tốc độ này là {{grdp-growth base}}. Đặt cạnh mức tăng dự kiến {{gdp-growth in=vn}} của cả nước, tốc độ của tỉnh {{grdp-growth-gap value-unit rise="cao hơn" fall="thấp hơn"}}. Kết quả này cho thấy đà phục hồi đã rõ nhưng chưa đủ để yên tâm về mục tiêu cả năm.

Xét theo khu vực kinh tế, cả ba khu vực đều đi lên:

- Nông, lâm nghiệp và thủy sản: giá trị tăng thêm tăng {{value-added-growth[sector=nong-lam-nghiep-va-thuy-san]}}, đóng góp {{grdp-growth-contribution[sector=nong-lam-nghiep-va-thuy-san]}} vào tốc độ tăng chung. Đây là khu vực giữ nhịp ổn định nhất, dù chăn nuôi chịu thiệt hại vì dịch bệnh.
- Công nghiệp và xây dựng: giá trị tăng thêm tăng {{value-added-growth[sector=cong-nghiep-va-xay-dung]}}, đóng góp {{grdp-growth-contribution[sector=cong-nghiep-va-xay-dung]}}. Thủy điện và khai khoáng kéo phần lớn mức tăng này; xây dựng bị giá vật liệu giữ lại.
- Dịch vụ: giá trị tăng thêm tăng {{value-added-growth[sector=dich-vu]}}, đóng góp {{grdp-growth-contribution[sector=dich-vu]}}, là phần đóng góp lớn nhất. Thương mại qua biên giới bù lại cho vận tải và lưu trú.
- Thuế sản phẩm trừ trợ cấp sản phẩm: tăng {{value-added-growth[sector=thue-san-pham-tru-tro-cap-san-pham]}}, đóng góp {{grdp-growth-contribution[sector=thue-san-pham-tru-tro-cap-san-pham]}}.

Về cơ cấu, dịch vụ vẫn chiếm hơn nửa nền kinh tế. Tỷ trọng cụ thể như bảng sau; riêng ngành công nghiệp, không kể xây dựng, chiếm {{grdp-share[sector=cong-nghiep]}}.

Bảng: Tốc độ tăng, mức đóng góp và tỷ trọng của các khu vực kinh tế, {{@period}}
| Khu vực | Tăng giá trị tăng thêm (%) | Đóng góp vào tăng trưởng (điểm phần trăm) | Tỷ trọng trong GRDP (%) |
|---|--:|--:|--:|
| Nông, lâm nghiệp và thủy sản | {{value-added-growth[sector=nong-lam-nghiep-va-thuy-san] value}} | {{grdp-growth-contribution[sector=nong-lam-nghiep-va-thuy-san] value}} | {{grdp-share[sector=nong-lam-nghiep-va-thuy-san] value}} |
| Công nghiệp và xây dựng | {{value-added-growth[sector=cong-nghiep-va-xay-dung] value}} | {{grdp-growth-contribution[sector=cong-nghiep-va-xay-dung] value}} | {{grdp-share[sector=cong-nghiep-va-xay-dung] value}} |
| Dịch vụ | {{value-added-growth[sector=dich-vu] value}} | {{grdp-growth-contribution[sector=dich-vu] value}} | {{grdp-share[sector=dich-vu] value}} |
| Thuế sản phẩm trừ trợ cấp sản phẩm | {{value-added-growth[sector=thue-san-pham-tru-tro-cap-san-pham] value}} | {{grdp-growth-contribution[sector=thue-san-pham-tru-tro-cap-san-pham] value}} | {{grdp-share[sector=thue-san-pham-tru-tro-cap-san-pham] value}} |

Cơ cấu trên phản ánh đặc điểm của một tỉnh miền núi, biên giới: công nghiệp chế biến còn mỏng, nông nghiệp còn giữ vai trò sinh kế cho phần đông dân cư, thương mại phụ thuộc nhiều vào hoạt động của cửa khẩu. Muốn tốc độ tăng bền hơn, trọng tâm của những tháng tới là đưa các nhà máy đang dừng trở lại sản xuất và đẩy vốn đầu tư công ra công trường.
`;
