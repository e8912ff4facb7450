/** The fields `livestock` and `fisheries`. */
export const livestock = String.raw`
#### Chăn nuôi và thú y

Chăn nuôi tiếp tục tăng đàn nhờ vốn vay ưu đãi, giá đầu ra khá ổn và việc tiêm phòng được làm sớm. Tại thời điểm {{@date 2021-06-30}}:

- Đàn trâu có {{herd-size[animal=trau]}}, {{herd-size[animal=trau] difference}} ({{herd-size[animal=trau] index decimals=2 tail=""}}); xuất chuồng {{animals-sold[animal=trau]}}, {{animals-sold[animal=trau] growth}}; sản lượng thịt hơi {{meat-output[animal=trau]}}, {{meat-output[animal=trau] growth}}.
- Đàn bò có {{herd-size[animal=bo]}}, {{herd-size[animal=bo] difference}} ({{herd-size[animal=bo] index decimals=2 tail=""}}); xuất chuồng {{animals-sold[animal=bo]}}, {{animals-sold[animal=bo] growth}}; sản lượng thịt hơi {{meat-output[animal=bo]}}, {{meat-output[animal=bo] growth}}.
- Đàn lợn có {{herd-size[animal=lon]}}, {{herd-size[animal=lon] difference}} ({{herd-size[animal=lon] index decimals=2 tail=""}}); xuất chuồng {{animals-sold[animal=lon]}}, {{animals-sold[animal=lon] growth}}; sản lượng thịt hơi {{meat-output[animal=lon]}}, {{meat-output[animal=lon] growth}}. Tái đàn lợn là điểm sáng, song phần lớn vẫn là chăn nuôi nhỏ trong hộ.
- Đàn gia cầm có {{poultry-flock[animal=gia-cam]}}, {{poultry-flock[animal=gia-cam] difference}}; sản lượng thịt hơi {{meat-output[animal=gia-cam]}}, {{meat-output[animal=gia-cam] growth}}; sản lượng trứng {{egg-output[animal=gia-cam]}}, {{egg-output[animal=gia-cam] growth}}.

Dịch bệnh trên gia súc là khó khăn lớn nhất của ngành trong kỳ báo cáo, cụ thể có hai bệnh đáng chú ý:

- Viêm da nổi cục: bệnh lan ra {{districts-with-outbreak[disease=viem-da-noi-cuc]}}, {{communes-with-outbreak[disease=viem-da-noi-cuc]}}, {{hamlets-with-outbreak[disease=viem-da-noi-cuc]}} với {{households-affected-by-animal-disease[disease=viem-da-noi-cuc]}} có gia súc ốm. Số gia súc mắc bệnh là {{animals-infected[disease=viem-da-noi-cuc]}}, gồm {{animals-infected[animal=bo;disease=viem-da-noi-cuc]}} bò và {{animals-infected[animal=trau;disease=viem-da-noi-cuc]}} trâu; số chết là {{animals-dead[disease=viem-da-noi-cuc]}}. Nặng nhất là huyện Bảo Lâm, có {{animals-infected[disease=viem-da-noi-cuc] in=vn-04-d-042}} mắc bệnh và {{animals-dead[disease=viem-da-noi-cuc] in=vn-04-d-042}} chết.
- Dịch tả lợn Châu Phi: bệnh tái phát tại {{communes-with-outbreak[disease=dich-ta-lon-chau-phi]}} thuộc {{districts-with-outbreak[disease=dich-ta-lon-chau-phi]}}, ở {{hamlets-with-outbreak[disease=dich-ta-lon-chau-phi]}}, ảnh hưởng {{households-affected-by-animal-disease[disease=dich-ta-lon-chau-phi]}}. Số lợn mắc và buộc tiêu hủy là {{pigs-infected-and-culled[disease=dich-ta-lon-chau-phi]}}, trong đó {{pigs-infected-and-culled[animal=lon-nai;disease=dich-ta-lon-chau-phi]}} lợn nái và {{pigs-infected-and-culled[animal=lon-thit;disease=dich-ta-lon-chau-phi]}} lợn thịt; khối lượng tiêu hủy {{weight-of-pigs-culled[disease=dich-ta-lon-chau-phi]}}.

Ngoài hai bệnh trên, tụ huyết trùng, lở mồm long móng và Newcastle chỉ xuất hiện lẻ tẻ, được dập ngay tại ổ. Lực lượng thú y xã còn mỏng, kinh phí mua vắc xin đến chậm so với mùa tiêm; đây là những điểm phải khắc phục trước mùa mưa.

Việc đưa chuồng trại ra khỏi gầm sàn nhà ở mới được {{households-moving-livestock-pens}}, {{households-moving-livestock-pens of-target by=ke-hoach decimals=0 tail="kế hoạch năm"}} ({{households-moving-livestock-pens target by=ke-hoach at=2021}}). Chậm vì hai lẽ: vốn của chương trình nông thôn mới chưa phân về, và Quyết định số 28/2018/QĐ-UBND về định mức hỗ trợ chuồng trại, nhà tiêu đã hết hiệu lực mà văn bản thay thế chưa ban hành. Các huyện đã lập danh sách hộ và sẽ làm ngay khi có vốn.

#### Thủy sản

Nuôi trồng thủy sản tăng cả diện tích lẫn sản lượng. Tính đến {{@date 2021-06-25}}, diện tích nuôi đạt {{aquaculture-area at=/2021-06-25}}, {{aquaculture-area growth at=/2021-06-25 decimals=0}}. Sản lượng thủy sản đạt {{fishery-output at=/2021-06-25}}, {{fishery-output growth at=/2021-06-25}}; trong đó khai thác {{fishery-output[fishing-mode=khai-thac] at=/2021-06-25}}, {{fishery-output[fishing-mode=khai-thac] growth at=/2021-06-25}}, nuôi trồng ước {{fishery-output[fishing-mode=nuoi-trong] at=/2021-06-25}}, {{fishery-output[fishing-mode=nuoi-trong] growth at=/2021-06-25}} và {{fishery-output[fishing-mode=nuoi-trong] share of=fishery-output at=/2021-06-25}} tổng sản lượng. Mặt nước hồ thủy điện là nguồn dư địa cần được quy hoạch nuôi lồng bè, vừa tạo việc làm vừa giảm áp lực khai thác tự nhiên trên sông.
`;
