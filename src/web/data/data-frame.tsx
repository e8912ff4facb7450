import { Outlet, useLocation } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { Frame } from '../frame/frame.tsx';
import { roomOf } from '../frame/places.ts';
import { useHelpKey } from '../frame/use-help-key.ts';
import { DataHelp } from './data-help.tsx';

/** The frame stays while the rooms change within it. */
export function DataFrame() {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [helping, setHelping] = useState(false);
  useHelpKey(useCallback(() => setHelping(true), []));
  return (
    <Frame room={roomOf(path)} onHelp={() => setHelping(true)}>
      <Outlet />
      <DataHelp opened={helping} onClose={() => setHelping(false)} />
    </Frame>
  );
}
