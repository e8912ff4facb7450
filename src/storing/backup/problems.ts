import type { Problem } from '../problem.ts';

export const backupProblems = {
  exists: {
    id: 'backup-exists',
    vi: 'Tệp này đã có; bản sao lưu không ghi đè lên tệp nào, hãy chọn tên khác.',
    en: 'This file exists; a backup never overwrites one, choose another name.',
  },
  unwritten: (said: string): Problem => ({
    id: 'backup-not-written',
    vi: `Không ghi được bản sao lưu: ${said}`,
    en: `The backup could not be written: ${said}`,
  }),
  notABackup: {
    id: 'not-a-backup',
    vi: 'Tệp này không phải bản sao lưu của Khớp.',
    en: 'This file is no backup of Khớp.',
  },
  later: {
    id: 'backup-later',
    vi: 'Bản sao lưu này do một phiên bản Khớp mới hơn ghi; hãy cài phiên bản đó.',
    en: 'A later version of Khớp wrote this backup; install that version.',
  },
  cut: {
    id: 'backup-truncated',
    vi: 'Bản sao lưu bị cắt cụt hoặc hỏng; chưa ghi gì cả, hãy lấy bản khác.',
    en: 'The backup is truncated or damaged; nothing was written, take another copy.',
  },
  differs: (table: string): Problem => ({
    id: 'backup-digest',
    vi: `Bảng «${table}» trong bản sao lưu không khớp với mã kiểm tra của nó; chưa ghi gì cả, hãy lấy bản khác.`,
    en: `Table "${table}" in the backup does not match its digest; nothing was written, take another copy.`,
  }),
  notEmptyFolder: (path: string): Problem => ({
    id: 'target-not-empty',
    vi: `Thư mục ${path} đã có nội dung; chỉ khôi phục vào thư mục trống hoặc chưa có.`,
    en: `The folder ${path} holds something; a backup is restored only into an empty folder or a new one.`,
  }),
  notEmptyDatabase: {
    id: 'target-not-empty',
    vi: 'Cơ sở dữ liệu đã có bảng; chỉ khôi phục vào một cơ sở dữ liệu trống.',
    en: 'The database holds tables; a backup is restored only into an empty database.',
  },
  noSchema: {
    id: 'no-data',
    vi: 'Cơ sở dữ liệu này không có dữ liệu của Khớp.',
    en: 'This database holds no data of Khớp.',
  },
  stopped: {
    id: 'stopped',
    vi: 'Đã dừng giữa chừng; không để lại gì.',
    en: 'Stopped half-way; nothing was left behind.',
  },
  notRestored: (said: string): Problem => ({
    id: 'not-restored',
    vi: `Không khôi phục được, nơi đến vẫn như cũ: ${said}`,
    en: `The backup was not restored, the target is as it was: ${said}`,
  }),
} as const;
