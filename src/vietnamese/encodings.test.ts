import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import {
  looksLikeTcvn3,
  looksLikeVni,
  tcvn3ToUnicode,
  unicodeToTcvn3,
  unicodeToVni,
  vniToUnicode,
} from './encodings.ts';

const small = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const letters = [...small, ...small.toUpperCase()];
const vietnameseText = fc
  .array(fc.constantFrom(...letters, ' ', ',', '.', '5', '%'), { maxLength: 60 })
  .map(all => all.join(''));

describe('TCVN3', () => {
  test('reads what .VnTime shows', () => {
    expect(tcvn3ToUnicode('Th«ng tin Khoa häc')).toBe('Thông tin Khoa học');
    expect(tcvn3ToUnicode('\u00a7¬n vÞ tÝnh: tÊn')).toBe('Đơn vị tính: tấn');
    expect(tcvn3ToUnicode('céng hßa x· héi').toUpperCase()).toBe('CỘNG HÒA XÃ HỘI');
  });

  test('writes codes worked out by hand', () => {
    expect(unicodeToTcvn3('sản lượng đạt')).toBe('s¶n l\u00adîng \u00ae¹t');
  });

  test('every text of Vietnamese letters comes back', () => {
    fc.assert(
      fc.property(vietnameseText, text => {
        expect(tcvn3ToUnicode(unicodeToTcvn3(text))).toBe(text);
      }),
    );
  });

  test('reads loose tones after a vowel and leaves ² ³ ° alone', () => {
    expect(tcvn3ToUnicode('a\u00b3 5 m\u00b3, 20\u00b0C')).toBe('á 5 m³, 20°C');
  });

  test('agrees with iconv-lite on every byte', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      if (byte >= 0xb0 && byte <= 0xb4) continue; // loose tones, which mean nothing without a vowel
      expect(tcvn3ToUnicode(String.fromCharCode(byte))).toBe(
        iconv.decode(Buffer.from([byte]), 'tcvn').normalize('NFC'),
      );
    }
    fc.assert(
      fc.property(vietnameseText, text => {
        expect(unicodeToTcvn3(text)).toBe(iconv.encode(text, 'tcvn').toString('latin1'));
      }),
    );
  });
});

describe('VNI', () => {
  test('reads base and mark, longest first', () => {
    expect(vniToUnicode('Ñoäc laäp - Töï do - Haïnh phuùc')).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(vniToUnicode('Tyû leä hoä ngheøo giaûm')).toBe('Tỷ lệ hộ nghèo giảm');
    expect(vniToUnicode('thò xaõ Quaûng Trò, kyõ thuaät, myø')).toBe('thị xã Quảng Trị, kỹ thuật, mỳ');
    expect(vniToUnicode('löôïng nöôùc, haï taàng, ñòa ñieåm, thueâ ñaát, keát')).toBe(
      'lượng nước, hạ tầng, địa điểm, thuê đất, kết',
    );
  });

  test('reads a small mark on a capital', () => {
    expect(vniToUnicode('BAÙO CAÙO')).toBe('BÁO CÁO');
    expect(vniToUnicode('BAùO CAùO')).toBe('BÁO CÁO');
    expect(vniToUnicode('AÂu Laïc')).toBe('Âu Lạc');
  });

  test('every text of Vietnamese letters comes back, in Latin-1', () => {
    fc.assert(
      fc.property(vietnameseText, text => {
        const codes = unicodeToVni(text);
        expect(codes).toMatch(/^[\u0020-\u00ff]*$/);
        expect(vniToUnicode(codes)).toBe(text);
      }),
    );
  });
});

const vietnamese = [
  'Tổng diện tích gieo trồng vụ mùa ước đạt 4.120 ha, bằng 98,5% kế hoạch, giảm 1,2% so với cùng kỳ năm trước.',
  'Công an tỉnh đã khởi tố 35 vụ, 48 bị can; số vụ tai nạn giao thông giảm cả ba tiêu chí.',
  'HỘI ĐỒNG NHÂN DÂN TỈNH; THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN',
  'má và cá, bò và bê, có là có, né và né, té, tú, sú, bí, gà, và cò',
];
const foreign = [
  "Les élèves ont été très étonnés : déjà, l'année passée, où étaient-ils allés à la fête de l'été ?",
  '«Où êtes-vous né, René ?» — «À Nîmes, là où l’été dure», dit le blessé, âgé et fatigué.',
  'Die Bevölkerung wächst; für übermäßige Löhne müssen größere Städte höhere Beiträge zahlen.',
  'El año pasado también creció la producción de café, según señaló el señor José Núñez.',
  'O café é bom; não há maçã, nem pão, nem açúcar, e a estação já está lá.',
  'The café’s naïve owner paid £30 for 25 µm film, 12 m² of cloth at 20 °C ± 2, © 2021 Word®.',
  'Når han får øl på sø, må hun gå så sår gjør ned på ås, og så må de få mål.',
  '',
  '3.669,25 ha / 3.621,7 ha = 101,3 %',
];

describe('detection', () => {
  test('sees legacy codes of whole sentences', () => {
    for (const text of vietnamese.slice(0, 3)) {
      // Capitals in a .VnTimeH run hold the small codes.
      const tcvn3 = unicodeToTcvn3(text.toLowerCase());
      expect([looksLikeTcvn3(tcvn3), looksLikeVni(tcvn3)]).toEqual([true, false]);
      expect([looksLikeTcvn3(unicodeToVni(text)), looksLikeVni(unicodeToVni(text))]).toEqual([false, true]);
    }
  });

  test('is silent on Unicode Vietnamese and on other languages', () => {
    for (const text of [...vietnamese, ...foreign]) {
      expect([text, looksLikeTcvn3(text), looksLikeVni(text)]).toEqual([text, false, false]);
      expect([text, looksLikeTcvn3(text.normalize('NFD')), looksLikeVni(text.normalize('NFD'))]).toEqual([
        text,
        false,
        false,
      ]);
    }
  });

  test('three marked words are too few to decide when most of the text is something else', () => {
    expect(looksLikeTcvn3(`Th«ng tin häc ${'plain English words go on '.repeat(10)}`)).toBe(false);
  });
});
