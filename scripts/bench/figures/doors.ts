/** What the bench of figures bundles and measures. */
export { compare } from '#figures';
export {
  approveFigures,
  dashboard,
  loadFigures,
  openStore,
  rollUp,
  verifyStore,
  writeCatalogue,
  writeFigures,
} from '#storing';
