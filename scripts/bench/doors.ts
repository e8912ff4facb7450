/** What the bench bundles and measures. */
export * from '#checking';
export { fromText } from '#documents';
export * from '#reading';
