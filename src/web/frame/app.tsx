import { MantineProvider } from '@mantine/core';
import { LanguageProvider } from '../messages/language.tsx';
import { Announcer } from './announcer.tsx';
import { House } from './house.tsx';
import { theme } from './theme.ts';

/** Providers around the rooms. */
export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <LanguageProvider>
        <Announcer>
          <House />
        </Announcer>
      </LanguageProvider>
    </MantineProvider>
  );
}
