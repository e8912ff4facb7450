import { memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '#documents';
import { useWords } from '../messages/language.tsx';
import { type MarksByBlock, type Placed, partsOf, type ShownVerdict } from '../text/marking.ts';
import type { Page } from '../text/passages.ts';
import { LazyPage } from './lazy-page.tsx';
import { type Drawn, PassageView } from './passage-view.tsx';
import type { Opened } from './session.ts';
import { TableView } from './table-view.tsx';
import { bringUp } from './use-choice.ts';
import type { Editing } from './use-editing.ts';
import type { ReviewState } from './use-review.ts';
import './document-pane.css';

/** Up to this many pages everything is drawn, so that the browser's own search finds all of the text. */
const drawnWhole = 12;

interface DocumentPaneProps {
  readonly opened: Opened;
  readonly review: ReviewState;
}

/** The document as it reads, with its marks; one listener serves all the buttons in the text. */
export function DocumentPane({ opened, review }: DocumentPaneProps) {
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  const { choice, choose, editing, tabbed } = review;

  useEffect(() => {
    if (choice.id !== null) bringUp(pane.current, `[data-finding="${CSS.escape(choice.id)}"]`, choice.focus === 'mark');
  }, [choice]);

  const press = (target: EventTarget): boolean => {
    const finding = dataAt(target, 'finding');
    const edit = dataAt(target, 'edit');
    if (finding !== null) choose(finding, 'card');
    else if (edit !== null) editing.begin(Number(edit));
    return finding !== null || edit !== null;
  };
  return (
    <section
      ref={pane}
      id="pane-document"
      className="pane pane-document"
      aria-label={words.document.region}
      role={tabbed ? 'tabpanel' : 'region'}
      tabIndex={0}
      onClick={event => press(event.target)}
      onDoubleClick={event => {
        const whole = dataAt(event.target, 'whole');
        if (whole !== null) editing.begin(Number(whole));
      }}
      onKeyDown={event => {
        if ((event.key === 'Enter' || event.key === ' ') && press(event.target)) event.preventDefault();
      }}
    >
      <Sheet opened={opened} review={review} pane={pane} />
    </section>
  );
}

function dataAt(target: EventTarget, name: 'finding' | 'edit' | 'whole'): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? null;
}

interface SheetProps extends DocumentPaneProps {
  readonly pane: RefObject<HTMLElement | null>;
}

function Sheet({ opened, review, pane }: SheetProps) {
  const { chosen, editing, hidden } = review;
  const operands = useMemo(() => operandsOf(opened, chosen), [opened, chosen]);
  const printing = usePrinting();
  const target = editing.block ?? chosen?.block ?? -1;
  return (
    <article className="sheet" lang="vi">
      {opened.pages.map(page => (
        <LazyPage
          key={page.key}
          pane={pane}
          guess={guessHeight(page)}
          always={printing || opened.pages.length <= drawnWhole || holds(page, target)}
        >
          {() => (
            <PageView
              page={page}
              marks={opened.marks}
              hidden={hidden}
              operands={operands}
              chosen={chosen && holds(page, chosen.block) ? chosen.id : null}
              editing={editing.block !== null && holds(page, editing.block) ? editing : null}
            />
          )}
        </LazyPage>
      ))}
    </article>
  );
}

interface PageViewProps {
  readonly page: Page;
  readonly marks: MarksByBlock;
  readonly hidden: ReadonlySet<ShownVerdict>;
  readonly operands: ReadonlyMap<number, readonly Span[]>;
  readonly chosen: string | null;
  readonly editing: Editing | null;
}

const nothing: readonly never[] = [];

const PageView = memo(function PageView({ page, marks, hidden, operands, chosen, editing }: PageViewProps) {
  const draw = (block: number): Drawn => {
    const own = marks.get(block) ?? nothing;
    return {
      marks: own,
      operands: operands.get(block) ?? nothing,
      hidden,
      chosen: own.some(({ id }) => id === chosen) ? chosen : null,
      editing: editing?.block === block ? editing : null,
    };
  };
  return page.items.map(item =>
    item.kind === 'table' ? (
      <TableView key={item.key} cells={item.cells} draw={draw} />
    ) : (
      <PassageView key={item.key} passage={item.passage} {...draw(item.passage.block)} />
    ),
  );
});

const holds = (page: Page, block: number) => block >= page.firstBlock && block <= page.lastBlock;

/** About 80 characters a line of 26 pixels, and room around each paragraph. */
const guessHeight = (page: Page) => Math.round((page.characters / 80) * 26 + page.items.length * 20);

/** The other figures of the chosen finding, block by block. */
function operandsOf(opened: Opened, chosen: Placed | null): ReadonlyMap<number, readonly Span[]> {
  const byBlock = new Map<number, Span[]>();
  for (const related of chosen?.finding.related ?? []) {
    for (const { block, start, end } of partsOf(opened.document, related.span)) {
      byBlock.set(block, [...(byBlock.get(block) ?? []), { start, end }]);
    }
  }
  return byBlock;
}

/** True while the browser prepares to print: then every page is drawn. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
