import { ActionIcon, Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLanguage, useWords } from '../messages/language.tsx';
import { HelpIcon, Sign } from './icons.tsx';
import { headerPlaces, places, type Room } from './places.ts';
import { Way } from './travel.tsx';

interface FrameProps {
  /** The one that is shown; null where none is. */
  readonly room: Room | null;
  readonly onHelp?: () => void;
  readonly children: ReactNode;
}

/** Header and main landmark, the same for every page. */
export function Frame({ room, onHelp, children }: FrameProps) {
  const { words, setLanguage } = useLanguage();
  const other = words.language === 'vi' ? 'en' : 'vi';
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {words.frame.skip}
      </a>
      <header className="header">
        <Sign />
        <span className="header-name" lang="vi">
          Khớp
        </span>
        <Rooms here={room} />
        <div className="header-end">
          <Button
            variant="subtle"
            size="compact-sm"
            lang={other}
            title={words.frame.switchLanguageHint}
            onClick={() => setLanguage(other)}
          >
            {words.frame.switchLanguage}
          </Button>
          {onHelp && (
            <ActionIcon
              variant="subtle"
              size="md"
              aria-label={words.frame.help}
              title={words.frame.help}
              onClick={onHelp}
            >
              <HelpIcon />
            </ActionIcon>
          )}
        </div>
      </header>
      <main className="main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function Rooms({ here }: { readonly here: Room | null }) {
  const { frame, language } = useWords();
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the rooms scroll sideways: where one is must be seen.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here, language]);
  return (
    <nav ref={nav} className="rooms" aria-label={frame.rooms}>
      {headerPlaces.map(room => (
        <Way key={room} to={places[room]} current={room === here} className="rooms-way">
          {frame[room]}
        </Way>
      ))}
    </nav>
  );
}
