import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { CheckPlace } from './check-place.tsx';
import { makeQueries } from './queries.ts';
import { makeRouter } from './router.tsx';
import './data-rooms.css';

/** The rooms that stand on a store, and the way between them. */
export function DataRooms({ check }: { readonly check: ReactNode }) {
  const [router] = useState(makeRouter);
  const [queries] = useState(makeQueries);
  return (
    <QueryClientProvider client={queries}>
      <CheckPlace.Provider value={check}>
        <RouterProvider router={router} />
      </CheckPlace.Provider>
    </QueryClientProvider>
  );
}
