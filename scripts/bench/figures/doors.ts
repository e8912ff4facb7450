/** What the bench of figures bundles and measures. */
export * from '#figures';
export * from '#storing';
