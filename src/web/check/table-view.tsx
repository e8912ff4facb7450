import { createElement } from 'react';
import { useWords } from '../messages/language.tsx';
import { type GridCell, type Passage, rowsOf } from '../text/passages.ts';
import { type Drawn, PassageView } from './passage-view.tsx';

interface TableViewProps {
  readonly cells: readonly Passage[];
  readonly draw: (block: number) => Drawn;
}

/** A table of the document, as a table. */
export function TableView({ cells, draw }: TableViewProps) {
  const words = useWords();
  const number = (cells[0]?.cell?.table ?? 0) + 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by the keyboard
    <div className="table-box" tabIndex={0} role="group" aria-label={words.document.table(number)}>
      <table>
        <tbody>
          {rowsOf(cells).map(({ row, cells }) => (
            <tr key={row}>{cells.map(cell => cellView(cell, draw))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellView({ column, passages }: GridCell, draw: TableViewProps['draw']) {
  const first = passages[0];
  const cell = first?.cell;
  if (!first || !cell) return <td key={column} />;
  const numeric = !cell.head && passages.length === 1 && /^[\s\d.,%()+\-–]*$/u.test(first.text);
  return createElement(
    cell.head ? 'th' : 'td',
    {
      key: column,
      rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
      colSpan: cell.columnSpan > 1 ? cell.columnSpan : undefined,
      className: numeric ? 'numeric' : undefined,
      scope: cell.head ? 'col' : undefined,
    },
    passages.map(passage => <PassageView key={passage.key} passage={passage} {...draw(passage.block)} />),
  );
}
