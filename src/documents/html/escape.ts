const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that no page may hold: controls but white space, halves of a surrogate pair. */
const forbidden = /[\0-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]/gu;

/** Text that is safe between tags and within quotes; what HTML forbids is shown as the sign of a lost letter. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, letter => entities[letter] ?? letter).replace(forbidden, '\ufffd');
}
