import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
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
  const or = <span className="keys-or">{help.or}</span>;
  const keys: readonly (readonly [string, ReactNode])[] = [
    [
      help.next,
      <>
        {key('j')} {key('k')} {or} {key('↓')} {key('↑')}
      </>,
    ],
    [help.go, key('Enter')],
    [help.back, key('Esc')],
    [help.accept, key('a')],
    [help.edit, key('e')],
    [
      help.undo,
      <>
        {key('Ctrl+Z')} {key('Ctrl+Y')}
      </>,
    ],
    [help.filter, key('/')],
    [help.help, key('?')],
  ];
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<span className="help-title">{help.heading}</span>}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': help.close }}
      size="lg"
    >
      <div className="help">
        <h3>{help.keys}</h3>
        <dl className="keys">
          {keys.map(([meaning, pressed]) => (
            <div key={meaning}>
              <dt>{pressed}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <h3>{help.marks}</h3>
        <VerdictLegend />
        <h3>{help.privacy}</h3>
        <p>
          {welcome.promise} {welcome.promiseDetail}
        </p>
      </div>
    </Modal>
  );
}

const key = (name: string) => <kbd key={name}>{name}</kbd>;
