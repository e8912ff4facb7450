import type { ReactNode } from 'react';

/** Line icons of 16 units; always beside or inside something that has a name, so hidden from screen readers. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const EditIcon = () => (
  <Icon>
    <path d="M3 13l.6-2.7L10.7 3.2l2.1 2.1L5.7 12.4zM9.3 4.6l2.1 2.1" />
  </Icon>
);
export const DownloadIcon = () => (
  <Icon>
    <path d="M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13.2h10" />
  </Icon>
);
export const UndoIcon = () => (
  <Icon>
    <path d="M6 3.5L3 6.5l3 3M3.3 6.5h6a3.3 3.3 0 0 1 0 6.6H7" />
  </Icon>
);
export const RedoIcon = () => (
  <Icon>
    <path d="M10 3.5l3 3-3 3M12.7 6.5h-6a3.3 3.3 0 0 0 0 6.6H9" />
  </Icon>
);
export const HelpIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.8" />
    <path d="M6.3 6.4c.2-2.3 3.6-2.1 3.4 0-.1 1.1-1.7 1.2-1.7 2.6M8 11.3v.1" />
  </Icon>
);
export const LockIcon = () => (
  <Icon>
    <path d="M4 7.3h8v6H4zM5.6 7.3V5.2a2.4 2.4 0 0 1 4.8 0v2.1" />
  </Icon>
);
export const FileIcon = () => (
  <Icon>
    <path d="M4 2.2h5l3.2 3.2v8.4H4zM9 2.2v3.2h3.2" />
  </Icon>
);
export const ArrowIcon = () => (
  <Icon>
    <path d="M3 8h10M9.5 4.5L13 8l-3.5 3.5" />
  </Icon>
);
export const CopyIcon = () => (
  <Icon>
    <path d="M5.5 5.5h7.5v8H5.5zM3 10.5v-8h7.5" />
  </Icon>
);
export const PrintIcon = () => (
  <Icon>
    <path d="M4.5 6V2.5h7V6M4.5 11.5H2.8V6h10.4v5.5h-1.7M4.5 9.5h7v4h-7z" />
  </Icon>
);

/** The sign of Khớp: two lines that are brought to tally. */
export const Sign = () => (
  <svg className="sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="6" className="sign-ground" />
    <path d="M8 12.5h16M8 19.5h9" className="sign-line" />
    <path d="M18.5 20.5l3 3 5-6.5" className="sign-tick" />
  </svg>
);
