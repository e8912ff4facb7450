import { readBoundaries } from '../boundaryFile.ts';
import { answer, type Handlers } from '../handler.ts';
import { notFound, refused } from '../problem.ts';

/** The installer's boundaries, each feature with the area that its code was found to be. */
export const boundaryHandlers: Handlers<'boundaries'> = {
  boundaries: async ({ store, boundaries: path }) => {
    if (path === null) return noBoundaries;
    const read = await readBoundaries(store, path);
    return read.ok ? answer(read.boundaries) : refused('unreadable', read.problem);
  },
};

const noBoundaries = notFound(
  'Chưa có tệp ranh giới; chạy khop serve với --boundaries TỆP (GeoJSON hoặc TopoJSON).',
  'There is no file of boundaries; run khop serve with --boundaries FILE (GeoJSON or TopoJSON).',
);
