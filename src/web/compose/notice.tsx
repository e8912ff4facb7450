import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly children: ReactNode;
  readonly actions?: readonly { readonly name: string; readonly onDo: () => void }[];
}

/** Something about the whole report that a person may have to decide, above the text. */
export function Notice({ children, actions = [] }: NoticeProps) {
  return (
    <div role="status" className="compose-notice">
      <span>{children}</span>
      {actions.map(({ name, onDo }) => (
        <Button key={name} size="compact-sm" variant="default" onClick={onDo}>
          {name}
        </Button>
      ))}
    </div>
  );
}
