import { Modal } from '@mantine/core';
import { useWords } from '../messages/language.tsx';
import { VerdictLegend } from './verdict-legend.tsx';

interface HelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Keys, marks and the promise. The page behind is not locked: that would need a style our policy forbids. */
export function Help({ opened, onClose }: HelpProps) {
  const words = useWords();
  const { help, welcome } = words;
  return (
    <Modal.Root opened={opened} onClose={onClose} lockScroll={false} size="lg">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Header component="div">
          <Modal.Title className="help-title">{help.heading}</Modal.Title>
          <Modal.CloseButton aria-label={help.close} />
        </Modal.Header>
        <Modal.Body className="help">
          <h3>{help.keys}</h3>
          <Keys />
          <h3>{help.marks}</h3>
          <VerdictLegend />
          <h3>{help.privacy}</h3>
          <p>
            {welcome.promise} {welcome.promiseDetail}
          </p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Keys() {
  const { help } = useWords();
  const rows: readonly (readonly [meaning: string, first: readonly string[], second?: readonly string[]])[] = [
    [help.next, ['j', 'k'], ['↓', '↑']],
    [help.go, ['Enter']],
    [help.back, ['Esc']],
    [help.accept, ['a']],
    [help.edit, ['e']],
    [help.undo, ['Ctrl+Z', 'Ctrl+Y']],
    [help.filter, ['/']],
    [help.help, ['?']],
  ];
  return (
    <dl className="keys">
      {rows.map(([meaning, first, second]) => (
        <div key={meaning}>
          <dt>
            {first.map(keyCap)} {second && <span className="keys-or">{help.or}</span>} {second?.map(keyCap)}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

const keyCap = (name: string) => <kbd key={name}>{name}</kbd>;
