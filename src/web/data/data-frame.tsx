import { Outlet, useLocation } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { Frame } from '../frame/frame.tsx';
import { roomOf } from '../frame/places.ts';
import { useHelpKey } from '../frame/use-help-key.ts';
import { DataHelp } from './data-help.tsx';

/** The frame stays while the rooms, or what is shown in their place, change within it. */
export function DataFrame({ children = <Outlet /> }: { readonly children?: ReactNode }) {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [helping, setHelping] = useState(false);
  useHelpKey(useCallback(() => setHelping(true), []));
  return (
    <Frame room={roomOf(path)} onHelp={() => setHelping(true)}>
      {children}
      <DataHelp opened={helping} onClose={() => setHelping(false)} />
    </Frame>
  );
}
