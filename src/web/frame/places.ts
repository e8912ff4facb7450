/** Addresses of the rooms. The check page keeps the root, at which it has been installed. */
export const places = {
  figures: '/so-lieu',
  pivot: '/bang-cheo',
  catalogue: '/danh-muc',
  check: '/',
  import: '/nhap-bao-cao',
  compose: '/soan-bao-cao',
} as const;

/** The rooms in the header; the pivot is entered from the figures. */
export const headerPlaces = ['figures', 'compose', 'catalogue', 'check', 'import'] as const;

export type Room = (typeof headerPlaces)[number];

/** Which of the header's rooms an address lies in; null for an address of no page. */
export function roomOf(path: string): Room | null {
  const within = (place: string) => path === place || path.startsWith(`${place}/`);
  if (within(places.figures) || within(places.pivot)) return 'figures';
  if (within(places.catalogue)) return 'catalogue';
  if (within(places.compose)) return 'compose';
  if (within(places.import)) return 'import';
  return path === places.check ? 'check' : null;
}
