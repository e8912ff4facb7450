import { defineConfig } from 'vitest/config';

const property = ['test/property/**/*.test.ts', 'src/**/*.property.test.ts'];
const documents = ['test/documents/**/*.test.ts', 'src/documents/**/*.test.ts'];
const postgres = ['test/{postgres,serving}/**/*.test.ts', 'src/storing/**/*.test.ts'];
const browser = ['test/browser/**/*.test.{ts,tsx}', 'src/web/**/*.browser.test.{ts,tsx}'];

/**
 * Browsers, servers and LibreOffice are processes of their own, which a busy machine can hold up beyond what any test
 * waits. Their tests have a second try, and the closing lines name each that needed it: those are to be mended.
 */
const withOthers = { retry: 1 };

/** Each test file lies in exactly one suite: golden takes what is left of `test/`, unit what is left beside the code. */
export default defineConfig({
  test: {
    projects: [
      suite('unit', {
        testTimeout: 20_000,
        include: ['{src,scripts}/**/*.test.{ts,tsx,mjs}'],
        exclude: [...property, ...documents, ...postgres, ...browser],
      }),
      suite('property', { include: property, testTimeout: 120_000 }),
      suite('golden', {
        include: ['test/**/*.test.{ts,tsx,mjs}'],
        exclude: [...property, ...documents, ...postgres, ...browser],
        testTimeout: 60_000,
      }),
      suite('documents', { ...withOthers, include: documents, exclude: property, testTimeout: 120_000 }),
      suite('postgres', {
        ...withOthers,
        include: postgres,
        exclude: property,
        testTimeout: 120_000,
        hookTimeout: 120_000,
        isolate: true,
      }),
      suite('browser', {
        ...withOthers,
        include: browser,
        globalSetup: 'test/browser/setup.ts',
        testTimeout: 60_000,
        hookTimeout: 120_000,
        isolate: true,
      }),
    ],
  },
});

/**
 * Two files at a time: Vitest would leave one of two cores idle, and more would hold up servers and browsers. The files
 * of a suite share what they import: nothing that tests import keeps a state, and to load it anew for each file took
 * twice as long as the tests. Those with servers and pages of their own stand apart.
 */
function suite(name: string, options: object) {
  return { test: { name, environment: 'node', isolate: false, maxWorkers: 2, ...options } };
}
