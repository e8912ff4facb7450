import { ActionIcon, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language.tsx';
import { HelpIcon, Sign } from './icons.tsx';

interface FrameProps {
  readonly onHelp: () => void;
  readonly children: ReactNode;
}

/** Header and main landmark, the same for every page. */
export function Frame({ onHelp, children }: FrameProps) {
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
        <span className="header-tagline">{words.frame.tagline}</span>
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
          <ActionIcon
            variant="subtle"
            size="md"
            aria-label={words.frame.help}
            title={words.frame.help}
            onClick={onHelp}
          >
            <HelpIcon />
          </ActionIcon>
        </div>
      </header>
      <main className="main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
