import { Modal } from '@mantine/core';
import { useDataWords } from '../messages/data-words.ts';

interface DataHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Keys and marks of the rooms of the store. */
export function DataHelp({ opened, onClose }: DataHelpProps) {
  const { help, marks } = useDataWords();
  return (
    <Modal.Root opened={opened} onClose={onClose} lockScroll={false} size="lg">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Header component="div">
          <Modal.Title className="help-title">{help.heading}</Modal.Title>
          <Modal.CloseButton aria-label={help.close} />
        </Modal.Header>
        <Modal.Body className="help">
          {help.keys.map(({ heading, rows }) => (
            <section key={heading}>
              <h3>{heading}</h3>
              <dl className="keys">
                {rows.map(([keys, meaning]) => (
                  <div key={meaning}>
                    <dt>
                      {keys.split(' ').map(key => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <h3>{help.marks}</h3>
          <dl className="keys">
            {Object.values(marks).map(({ short, long }) => (
              <div key={short}>
                <dt>
                  <span className="badge">{short}</span>
                </dt>
                <dd>{long}</dd>
              </div>
            ))}
          </dl>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
