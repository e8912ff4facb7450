import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { policyInPage } from './offline/policy.ts';
import { precache } from './offline/precache.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Rooms whose files do nothing but define: what a page does not use of them stays out of it. */
const pure = /[\\/]src[\\/](?:figures|vietnamese|contract)[\\/]/;

const config: UserConfig = {
  root: here('.'),
  plugins: [react(), policyInPage(), precache(here('public'))],
  worker: { format: 'es' },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // pdf.js, the largest, is fetched only when a PDF is opened.
    chunkSizeWarningLimit: 1700,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: path => !pure.test(path) },
      input: { index: here('index.html'), 'service-worker': here('offline/service-worker.ts') },
      output: {
        entryFileNames: chunk => (chunk.name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
};

export default defineConfig(({ command }) => {
  // A build is for use, whatever started it: with a test runner's NODE_ENV it would leave the offline worker out and
  // ship React's development half.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return config;
});
