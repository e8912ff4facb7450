/**
 * The demonstration's report on the first half of 2021 as a narrative in text: written for it, in the order of fields
 * that a province's report has. Its figures are bound; the months of its charts are made up.
 */
import { administration } from './administration.ts';
import { annex } from './annex.ts';
import { assessment } from './assessment.ts';
import { budget } from './budget.ts';
import { countryside } from './countryside.ts';
import { crops } from './crops.ts';
import { culture } from './culture.ts';
import { defence } from './defence.ts';
import { education } from './education.ts';
import { enterprises } from './enterprises.ts';
import { environment } from './environment.ts';
import { ethnicAffairs } from './ethnicAffairs.ts';
import { growth } from './growth.ts';
import { health } from './health.ts';
import { industry } from './industry.ts';
import { information } from './information.ts';
import { investment } from './investment.ts';
import { labour } from './labour.ts';
import { livestock } from './livestock.ts';
import { opening } from './opening.ts';
import { science } from './science.ts';
import { tasksEconomy } from './tasksEconomy.ts';
import { tasksSociety } from './tasksSociety.ts';
import { trade } from './trade.ts';

/** Nobody signs a demonstration. */
const frontMatter = `---
id: cao-bang-2021-S1
area: vn-04
period: 2021-S1
letterhead:
  superior: null
  agency: ỦY BAN NHÂN DÂN TỈNH CAO BẰNG
  symbol: BC-UBND
  number: null
  date: null
  place: Cao Bằng
  type: BÁO CÁO
  subject: "Tình hình kinh tế - xã hội {{@period}}; nhiệm vụ, giải pháp {{@period 2021-S2}}"
  addressee: null
  power: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH]
  signer: null
  recipients:
    - Thường trực Hội đồng nhân dân tỉnh
    - Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh
    - Các sở, ban, ngành, đoàn thể cấp tỉnh
    - Ủy ban nhân dân các huyện, thành phố
    - Cổng thông tin điện tử tỉnh
    - "Lưu: VT, TH"
---
`;

const heading = (words: string) => `\n${words}\n`;

export const report2021S1 = [
  frontMatter,
  opening,
  heading('# TÌNH HÌNH KINH TẾ - XÃ HỘI VÀ QUỐC PHÒNG, AN NINH NỬA ĐẦU NĂM {{@year}}'),
  heading('## KINH TẾ'),
  growth,
  crops,
  livestock,
  countryside,
  industry,
  trade,
  investment,
  environment,
  budget,
  science,
  enterprises,
  heading('## VĂN HÓA, XÃ HỘI'),
  culture,
  education,
  health,
  labour,
  information,
  ethnicAffairs,
  heading('## NỘI CHÍNH, ĐỐI NGOẠI'),
  administration,
  heading('## QUỐC PHÒNG, AN NINH'),
  defence,
  assessment,
  tasksEconomy,
  tasksSociety,
  annex,
].join('');
