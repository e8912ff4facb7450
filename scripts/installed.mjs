/**
 * Packages that a bundle imports as installed: they load parts of their own by name, or only some commands need them.
 * The rest goes into the bundle, so that one file is read at start.
 */
export const installed = [
  'fastify',
  '@fastify/static',
  '@fastify/swagger',
  'fastify-type-provider-zod',
  'zod',
  'kysely',
  'pg',
  'pg-copy-streams',
  'unpdf',
  'docx',
  '@myriaddreamin/typst-ts-node-compiler',
];
