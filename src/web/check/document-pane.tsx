import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '#documents';
import { useWords } from '../messages/language.tsx';
import { type MarksByBlock, type Placed, partsOf, type ShownVerdict } from '../text/marking.ts';
import type { Item, Page } from '../text/passages.ts';
import { LazyPage } from './lazy-page.tsx';
import { type Drawn, PassageView } from './passage-view.tsx';
import type { Opened } from './session.ts';
import { TableView } from './table-view.tsx';
import { bringUp, type Choice, type Choosing } from './use-choice.ts';
import type { Editing } from './use-editing.ts';
import './document-pane.css';

/** Up to this many pages everything is drawn, so that the browser's own search finds all of the text. */
const drawnWhole = 12;

interface DocumentPaneProps {
  readonly opened: Opened;
  readonly hidden: ReadonlySet<ShownVerdict>;
  readonly choice: Choice;
  readonly chosen: Placed | null;
  readonly choose: Choosing['choose'];
  readonly editing: Editing;
  readonly tabbed: boolean;
}

/** The document as it reads, with its marks. */
export function DocumentPane({ opened, hidden, choice, chosen, choose, editing, tabbed }: DocumentPaneProps) {
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  const operands = useMemo(() => operandsOf(opened, chosen), [opened, chosen]);
  const printing = usePrinting();
  const target = editing.block ?? chosen?.block ?? -1;

  useEffect(() => {
    if (choice.id !== null) bringUp(pane.current, `[data-finding="${CSS.escape(choice.id)}"]`, choice.focus === 'mark');
  }, [choice]);

  const pointed = (event: { readonly target: EventTarget }, begin: boolean) => {
    if (!(event.target instanceof Element)) return;
    const edit = event.target.closest<HTMLElement>('[data-edit]');
    const passage = event.target.closest<HTMLElement>('[data-whole]');
    if (edit) editing.begin(Number(edit.dataset.edit));
    else if (begin && passage) editing.begin(Number(passage.dataset.whole));
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: one listener for the buttons inside, which have the keys
    <section
      ref={pane}
      id="pane-document"
      className="pane pane-document"
      aria-label={words.document.region}
      role={tabbed ? 'tabpanel' : 'region'}
      tabIndex={0}
      onClick={event => {
        const id = findingAt(event.target);
        if (id !== null) choose(id, 'card');
        else pointed(event, false);
      }}
      onDoubleClick={event => pointed(event, true)}
      onKeyDown={event => {
        const id = event.key === 'Enter' || event.key === ' ' ? findingAt(event.target) : null;
        if (id === null) return;
        event.preventDefault();
        choose(id, 'card');
      }}
    >
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
    </section>
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
  const draw = (block: number): Drawn => ({
    marks: marks.get(block) ?? nothing,
    operands: operands.get(block) ?? nothing,
    hidden,
    chosen,
    editing: editing?.block === block ? editing : null,
  });
  return page.items.map((item: Item) =>
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

function findingAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-finding]')?.dataset.finding ?? null;
}

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
