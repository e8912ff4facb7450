import type { Problem } from '../problem.ts';
import type { NarrativeState } from './narrative.ts';

const stateNames: Readonly<Record<NarrativeState, readonly [vi: string, en: string]>> = {
  draft: ['đang soạn', 'a draft'],
  reviewed: ['đã soát', 'reviewed'],
  approved: ['đã duyệt', 'approved'],
  issued: ['đã ban hành', 'issued'],
};

export const narrativeProblems = {
  unknown: (id: string): Problem => ({
    id: 'unknown-narrative',
    vi: `Không có bài báo cáo “${id}”.`,
    en: `There is no report “${id}”.`,
  }),
  exists: (id: string): Problem => ({
    id: 'narrative-exists',
    vi: `Đã có bài báo cáo “${id}”; hãy đặt mã khác.`,
    en: `The report “${id}” exists already; choose another id.`,
  }),
  unknownArea: (area: string): Problem => ({
    id: 'unknown-area',
    vi: `Tỉnh không có địa bàn “${area}”.`,
    en: `The province has no area “${area}”.`,
  }),
  otherId: (id: string, other: string): Problem => ({
    id: 'other-id',
    vi: `Bài gửi lên có mã “${other}”, không phải “${id}”; mã của một bài không đổi được.`,
    en: `What was sent has the id “${other}”, not “${id}”; the id of a report cannot be changed.`,
  }),
  changedMeanwhile: (current: number, keptAs: number): Problem => ({
    id: 'changed-meanwhile',
    vi: `Bài đã được lưu từ nơi khác (phiên bản ${current}); phần vừa gửi được giữ riêng thành phiên bản ${keptAs}, không mất gì. Hãy so hai bản rồi lưu bản muốn giữ.`,
    en: `The report was saved from elsewhere (version ${current}); what was sent is kept beside it as version ${keptAs}. Compare the two and save the one to keep.`,
  }),
  notDraft: (state: NarrativeState, keptAs: number): Problem => ({
    id: 'not-a-draft',
    vi: `Bài ${stateNames[state][0]} nên không sửa được; phần vừa gửi được giữ riêng thành phiên bản ${keptAs}.${state === 'issued' ? '' : ' Muốn sửa, hãy trả bài về bản soạn.'}`,
    en: `The report is ${stateNames[state][1]} and cannot be edited; what was sent is kept beside it as version ${keptAs}.${state === 'issued' ? '' : ' Return it to draft to edit it.'}`,
  }),
  otherVersion: (current: number, judged: number): Problem => ({
    id: 'changed-meanwhile',
    vi: `Bạn đang xem phiên bản ${judged}, nhưng bản hiện hành là ${current}; hãy tải lại và xem bản ấy trước.`,
    en: `You looked at version ${judged}, but version ${current} is current; load it again and look at that first.`,
  }),
  wrongState: (state: NarrativeState, next: NarrativeState): Problem => ({
    id: 'wrong-state',
    vi: `Bài ${stateNames[state][0]} không chuyển thẳng sang ${stateNames[next][0]} được.`,
    en: `A report that is ${stateNames[state][1]} cannot become ${stateNames[next][1]} at once.`,
  }),
  unknownVersion: (id: string, n: number): Problem => ({
    id: 'unknown-version',
    vi: `Bài “${id}” không có phiên bản ${n}.`,
    en: `The report “${id}” has no version ${n}.`,
  }),
  unknownComment: (id: string, n: number): Problem => ({
    id: 'unknown-comment',
    vi: `Bài “${id}” không có ghi chú số ${n}.`,
    en: `The report “${id}” has no remark ${n}.`,
  }),
} as const;
