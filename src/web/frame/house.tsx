import { Button, Loader } from '@mantine/core';
import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react';
import { CheckPage } from '../check/check-page.tsx';
import { createSessionStore, type SessionStore } from '../check/session-store.ts';
import { useWords } from '../messages/language.tsx';
import { Frame } from './frame.tsx';
import { places, roomOf } from './places.ts';
import { Travel } from './travel.tsx';

type DataRooms = ComponentType<{ readonly check: ReactNode }>;

/**
 * The check page alone until somebody goes into a room of the store: the router, the queries and those rooms are
 * fetched then, so that checking a report costs what it did before there was a store. From then on the router has all
 * addresses, the check page's too.
 */
export function House() {
  const [openSession] = useState(() => once(createSessionStore));
  const [outside, setOutside] = useState(() => location.pathname !== places.check);
  const check = <CheckPage openSession={openSession} />;
  const travel = useCallback((address: string) => {
    history.pushState(null, '', address);
    setOutside(true);
  }, []);
  return <Travel.Provider value={travel}>{outside ? <Outside check={check} /> : check}</Travel.Provider>;
}

function Outside({ check }: { readonly check: ReactNode }) {
  const { rooms: Rooms, failed, fetchRooms } = useDataRooms();
  const words = useWords();
  if (Rooms) return <Rooms check={check} />;
  return (
    <Frame room={roomOf(location.pathname)}>
      <div className="waiting">
        {failed ? (
          <div role="alert" className="problem">
            <p>{words.frame.unreachable}</p>
            <Button variant="default" size="xs" mt="xs" onClick={fetchRooms}>
              {words.frame.again}
            </Button>
          </div>
        ) : (
          <Loader size="sm" role="img" aria-label={words.frame.loading} />
        )}
      </div>
    </Frame>
  );
}

function useDataRooms() {
  const [rooms, setRooms] = useState<DataRooms | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchRooms = useCallback(() => {
    import('../data/data-rooms.tsx').then(
      ({ DataRooms }) => setRooms(() => DataRooms),
      () => setFailed(true),
    );
  }, []);
  useEffect(fetchRooms, [fetchRooms]);
  return { rooms, failed, fetchRooms };
}

function once(make: () => SessionStore): () => SessionStore {
  let made: SessionStore | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
