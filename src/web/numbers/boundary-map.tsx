import { type ExtendedFeatureCollection, geoMercator, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { Boundaries } from '#contract';
import { written } from '../data/writing.ts';
import { useDataWords } from '../messages/data-words.ts';
import { shadeName } from './map-legend.tsx';
import type { MapProps } from './tile-map.tsx';

const width = 720;
const height = 420;

/** The boundaries that the installer supplied, of the areas that have a row. */
export function BoundaryMap({
  rollUp,
  steps,
  unit,
  name,
  pointed,
  onPoint,
  boundaries,
}: MapProps & { boundaries: Boundaries }) {
  const { indicator } = useDataWords();
  const shapes = useMemo(() => {
    const wanted = new Set(rollUp.rows.map(({ area }) => area));
    const features = boundaries.features.filter(({ properties }) => wanted.has(properties.area));
    const collection = { type: 'FeatureCollection', features } as unknown as ExtendedFeatureCollection;
    const path = geoPath(geoMercator().fitSize([width, height], collection)).digits(1);
    return collection.features.map(feature => ({ area: String(feature.properties?.area), d: path(feature) ?? '' }));
  }, [rollUp, boundaries]);
  const rows = new Map(rollUp.rows.map(row => [row.area, row]));
  return (
    <svg className="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} data-testid="boundary-map">
      {shapes.map(({ area, d }) => {
        const row = rows.get(area);
        const value = row?.value ?? null;
        return (
          <path
            key={area}
            d={d}
            className={`boundary ${shadeName(steps.stepOf(value), steps)}`}
            data-pointed={area === pointed || undefined}
            onPointerEnter={() => onPoint(area)}
            onPointerLeave={() => onPoint(null)}
          >
            <title>{`${row?.name}: ${value === null ? indicator.noValue : `${written(value)} ${unit ?? ''}`}`}</title>
          </path>
        );
      })}
    </svg>
  );
}
