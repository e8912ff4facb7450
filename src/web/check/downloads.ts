/** Hands bytes made on this machine to the browser's own download, without a request. */
export function saveFile(content: BlobPart, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** "bao-cao.docx" with "-co-chu-thich" and ".docx" becomes "bao-cao-co-chu-thich.docx". */
export function renamed(name: string, suffix: string, extension: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? name;
  const dot = last.lastIndexOf('.');
  return `${dot > 0 ? last.slice(0, dot) : last}${suffix}${extension}`;
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
