import { MantineProvider } from '@mantine/core';
import { CheckPage } from '../check/check-page.tsx';
import { LanguageProvider } from '../messages/language.tsx';
import { Announcer } from './announcer.tsx';
import { theme } from './theme.ts';

/** Providers around the one page there is; later pages are chosen here. */
export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <LanguageProvider>
        <Announcer>
          <CheckPage />
        </Announcer>
      </LanguageProvider>
    </MantineProvider>
  );
}
