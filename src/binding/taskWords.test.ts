import { describe, expect, test } from 'vitest';
import { actionsOf, partnersIn, verbOf } from './taskWords.ts';

function pieces(clause: string): string[] {
  return actionsOf(clause).map(([first, last]) => clause.slice(first, last));
}

describe('the actions of a clause', () => {
  test('a verb behind a comma opens a task once the first has an object of its own', () => {
    expect(pieces('Siết chặt việc cấp phép nổ mìn ở mỏ đá, đôn đốc chủ mỏ hoàn thổ các bãi thải cũ')).toEqual([
      'Siết chặt việc cấp phép nổ mìn ở mỏ đá',
      'đôn đốc chủ mỏ hoàn thổ các bãi thải cũ',
    ]);
    expect(pieces('Mở rộng vùng trồng quế ở các xã phía bắc và hỗ trợ hợp tác xã mua máy sấy')).toHaveLength(2);
  });

  test('verbs that share an object are one task', () => {
    expect(pieces('Rà soát, hoàn thiện, ban hành quy chế làm việc của Ủy ban nhân dân huyện')).toHaveLength(1);
    expect(pieces('Cấp phép cho việc thăm dò, khai thác, chế biến quặng sắt ở hai xã vùng cao')).toHaveLength(1);
  });

  test('who leads it and by when belong to the task', () => {
    const task =
      'Sở Xây dựng chủ trì, phối hợp với các sở, ngành, địa phương rà soát quy hoạch các khu dân cư, hoàn thành trong quý I/2025';
    expect(pieces(task)).toEqual([task]);
    expect(partnersIn(task)).toEqual(['các sở, ngành, địa phương']);
    expect(verbOf('Sở Y tế theo dõi sát tình hình bệnh dại')).toBe('theo dõi');
  });

  test('titles, brackets and quotes are kept whole', () => {
    const title = 'Thực hiện Nghị quyết số 12/NQ-HĐND về phát triển đường nông thôn, nâng cao chất lượng nước sạch';
    expect(pieces(title)).toHaveLength(1);
    expect(
      pieces('Tổ chức hội thi cho đoàn viên (theo cụm trường, thực hiện từ tháng chín đến tháng mười)'),
    ).toHaveLength(1);
    expect(pieces('Phát động trong toàn ngành phong trào “Chung tay vì trẻ, xây dựng lớp học vui tươi”')).toHaveLength(
      1,
    );
  });
});
