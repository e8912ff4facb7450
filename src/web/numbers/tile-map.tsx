import type { RollUp } from '#contract';
import { useAsk } from '../data/queries.ts';
import { Loaded } from '../data/trouble.tsx';
import { written } from '../data/writing.ts';
import { useDataWords } from '../messages/data-words.ts';
import { shadeName } from './map-legend.tsx';
import type { Steps } from './steps.ts';

export interface MapProps {
  readonly rollUp: RollUp;
  readonly steps: Steps;
  readonly unit: string | null;
  readonly name: string;
  readonly pointed: string | null;
  readonly onPoint: (area: string | null) => void;
}

const side = 40;
const gap = 3;

/** One square an area, about where it lies: every commune is seen, the small ones too. */
export function TileMap(props: MapProps) {
  const { level, on } = props.rollUp;
  const tiles = useAsk('tiles', { query: { level, on } });
  return <Loaded of={tiles}>{answer => <Tiles {...props} tiles={answer.tiles} />}</Loaded>;
}

interface TilesProps extends MapProps {
  readonly tiles: readonly {
    readonly area: string;
    readonly name: string;
    readonly column: number;
    readonly row: number;
  }[];
}

function Tiles({ rollUp, steps, unit, name, pointed, onPoint, tiles }: TilesProps) {
  const { indicator } = useDataWords();
  const rows = new Map(rollUp.rows.map(row => [row.area, row]));
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
  const lines = Math.max(...tiles.map(({ row }) => row)) + 1;
  const wide = rollUp.level !== 'commune';
  const [width, height] = wide ? [side * 2.6, side] : [side, side];
  return (
    <svg
      className="map map--tiles"
      viewBox={`0 0 ${columns * (width + gap)} ${lines * (height + gap)}`}
      role="img"
      aria-label={name}
      data-testid="tile-map"
    >
      {tiles.map(({ area, name: areaName, column, row }) => {
        const value = rows.get(area)?.value ?? null;
        const said = value === null ? indicator.noValue : `${written(value)} ${unit ?? ''}`;
        return (
          <g
            key={area}
            className="tile"
            data-pointed={area === pointed || undefined}
            transform={`translate(${column * (width + gap)} ${row * (height + gap)})`}
            onPointerEnter={() => onPoint(area)}
            onPointerLeave={() => onPoint(null)}
          >
            <title>{`${areaName}: ${said}`}</title>
            <rect width={width} height={height} rx="3" className={shadeName(steps.stepOf(value), steps)} />
            <text x={width / 2} y={height / 2} className={inkOf(steps.stepOf(value), steps)}>
              {wide ? bare(areaName) : initialsOf(bare(areaName))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Without its kind: Hà Quảng of huyện Hà Quảng. */
const bare = (label: string) => label.replace(/^[^\p{Lu}]+/u, '') || label;

/** First letters, as there is room for no more: the name stands in the table and on pointing. */
function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map(word => word.slice(0, 1).toLocaleUpperCase('vi'))
    .join('');
}

const inkOf = (step: number | null, { from }: Steps) =>
  step !== null && step >= Math.max(from.length - 2, 1) ? 'tile-name tile-name--light' : 'tile-name';
