import { type ClipboardEvent, type KeyboardEvent, memo, type RefObject, useCallback, useEffect, useRef } from 'react';
import { Compared, Marks, Restated, Value } from '../data/cell.tsx';
import { useDataWords } from '../messages/data-words.ts';
import { copied } from './copying.ts';
import type { LaidCell, Layout } from './layout.ts';
import { type Selecting, useSelecting } from './use-selecting.ts';
import { useVisibleRows } from './use-visible-rows.ts';

interface PivotGridProps {
  readonly layout: Layout;
  readonly name: string;
}

/** In pixels, as pivot.css has it. */
const rowHeight = 33;
const headRows = 2;

/** A grid that the arrows walk over; only rows near the visible part are drawn. */
export function PivotGrid({ layout, name }: PivotGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const selecting = useSelecting(layout.cells.length, layout.outer.length * layout.inner.length);
  const count = layout.cells.length;
  const { first, end } = useVisibleRows(box, count, rowHeight);
  useFocusedCell(box, selecting);
  const copy = (event: ClipboardEvent) => {
    if (getSelection()?.isCollapsed === false) return;
    const { text, html } = copied(layout, selecting.block);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  return (
    <div ref={box} className="pivot-box" onCopy={copy} onKeyDown={(event: KeyboardEvent) => selecting.press(event)}>
      <table className="pivot" role="grid" aria-label={name} aria-rowcount={count + headRows} data-testid="pivot">
        <Heads layout={layout} />
        <tbody>
          {first > 0 && <Spacer rows={first} />}
          {layout.rowHeads.slice(first, end).map((head, index) => (
            <Row key={`${first + index} ${head}`} layout={layout} row={first + index} selecting={selecting} />
          ))}
          {end < count && <Spacer rows={count - end} />}
        </tbody>
      </table>
    </div>
  );
}

/** The rows that are not drawn, as tall as they would be. */
function Spacer({ rows }: { readonly rows: number }) {
  return (
    <tr aria-hidden="true" style={{ height: rows * rowHeight }}>
      <td />
    </tr>
  );
}

const Heads = memo(function Heads({ layout: { outer, inner } }: { readonly layout: Layout }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={headRows} aria-label=" " />
        {outer.map((head, index) => (
          <th key={`${index} ${head}`} scope="colgroup" colSpan={inner.length}>
            {head}
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {outer.flatMap((over, index) =>
          inner.map((head, at) => (
            <th key={`${index} ${over} ${at} ${head}`} scope="col" className="numeric">
              {head}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
});

interface RowProps {
  readonly layout: Layout;
  readonly row: number;
  readonly selecting: Selecting;
}

function Row({ layout, row, selecting }: RowProps) {
  const { block, at, choose } = selecting;
  const inRow = selecting.moved > 0 && row >= block.top && row <= block.bottom;
  return (
    <tr aria-rowindex={row + headRows + 1}>
      <th scope="row">{layout.rowHeads[row]}</th>
      {layout.cells[row]?.map((cell, column) => {
        const here = at.row === row && at.column === column;
        return (
          <td
            key={column}
            role="gridcell"
            className="numeric"
            tabIndex={here ? 0 : -1}
            data-cell={`${row}-${column}`}
            aria-selected={inRow && column >= block.left && column <= block.right}
            onMouseDown={event => choose({ row, column }, event.shiftKey)}
          >
            <Shown cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

const signed: ReadonlySet<string> = new Set(['growth', 'difference', 'points', 'rank-change']);

const Shown = memo(function Shown({ cell }: { readonly cell: LaidCell | null }) {
  const { pivot } = useDataWords();
  if (cell === null) return null;
  const { figure, lastYear, comparison } = cell;
  if (comparison === null) return <span className="absent">{pivot.nothingBefore}</span>;
  return (
    <>
      {comparison === undefined ? (
        <Value cell={figure} />
      ) : (
        <Compared comparison={comparison} signed={signed.has(comparison.kind)} />
      )}{' '}
      {lastYear?.restated && <Restated />} <Marks cell={figure} quiet />
    </>
  );
});

/** The cell one is at has the focus as soon as somebody moved; a row that is not drawn is brought first. */
function useFocusedCell(box: RefObject<HTMLElement | null>, { at, moved }: Selecting): void {
  const focus = useCallback(() => {
    const cell = box.current?.querySelector<HTMLElement>(`[data-cell="${at.row}-${at.column}"]`);
    cell?.focus();
    return cell !== null && cell !== undefined;
  }, [box, at.row, at.column]);
  useEffect(() => {
    if (moved === 0 || focus() || !box.current) return;
    box.current.scrollTo({ top: at.row * rowHeight });
    const drawn = setTimeout(focus, 50);
    return () => clearTimeout(drawn);
  }, [box, at.row, moved, focus]);
}
