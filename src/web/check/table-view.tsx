import { createElement } from 'react';
import { useWords } from '../messages/language.tsx';
import { type Passage, rowsOf } from '../text/passages.ts';
import { type Drawn, PassageView } from './passage-view.tsx';

interface TableViewProps {
  readonly cells: readonly Passage[];
  readonly draw: (block: number) => Drawn;
}

/** A table of the document, as a table. */
export function TableView({ cells, draw }: TableViewProps) {
  const words = useWords();
  const number = (cells[0]?.cell?.table ?? 0) + 1;
  const rows = rowsOf(cells);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by the keyboard
    <div className="table-box" tabIndex={0} role="group" aria-label={words.document.table(number)}>
      <table>
        <tbody>
          {rows.map(row => (
            <tr key={row[0]?.[0]?.key}>{row.map(passages => cellView(passages, draw))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellView(passages: readonly Passage[], draw: TableViewProps['draw']) {
  const first = passages[0];
  const cell = first?.cell;
  if (!first || !cell) return null;
  const numeric = !cell.head && passages.length === 1 && /^[\s\d.,%()+\-–]*$/u.test(first.text);
  return createElement(
    cell.head ? 'th' : 'td',
    {
      key: first.key,
      rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
      colSpan: cell.columnSpan > 1 ? cell.columnSpan : undefined,
      className: numeric ? 'numeric' : undefined,
      scope: cell.head ? 'col' : undefined,
    },
    passages.map(passage => <PassageView key={passage.key} passage={passage} {...draw(passage.block)} />),
  );
}
