import { useState } from 'react';
import type { Letterhead } from '#composing';
import { useComposeWords } from '../../messages/compose-words.ts';
import { linesOf } from '../said.ts';
import { readSubject, type SubjectSetting, writeSubject } from './subject.ts';

interface LetterheadFormProps {
  readonly letterhead: Letterhead;
  readonly setting: SubjectSetting;
  readonly onChange: (letterhead: Letterhead) => void;
}

/** What stands around the text: who reports about what to whom, and who signs. Each change is kept as it is typed. */
export function LetterheadForm({ letterhead, setting, onChange }: LetterheadFormProps) {
  const { letterhead: words } = useComposeWords();
  const change = (changed: Partial<Letterhead>) => onChange({ ...letterhead, ...changed });
  const orNone = (text: string) => (text.trim() === '' ? null : text);
  return (
    <details className="letterhead">
      <summary>{words.heading}</summary>
      <div className="pane-form">
        <Line
          name={words.superior}
          value={letterhead.superior ?? ''}
          onText={text => change({ superior: orNone(text) })}
        />
        <Line name={words.agency} value={letterhead.agency} onText={agency => change({ agency })} />
        <Line name={words.symbol} value={letterhead.symbol} onText={symbol => change({ symbol })} />
        <Line name={words.place} value={letterhead.place} onText={place => change({ place })} />
        <Line name={words.type} value={letterhead.type} onText={type => change({ type })} />
        <Text
          name={words.subject}
          first={writeSubject(letterhead.subject, setting)}
          onText={text => change({ subject: readSubject(text, letterhead.subject, setting) })}
        />
        <Line
          name={words.addressee}
          value={letterhead.addressee ?? ''}
          onText={text => change({ addressee: orNone(text) })}
        />
        <Text
          name={words.power}
          first={letterhead.power.join('\n')}
          onText={text => change({ power: linesOf(text) })}
        />
        <Line name={words.signer} value={letterhead.signer ?? ''} onText={text => change({ signer: orNone(text) })} />
        <Text
          name={words.recipients}
          first={letterhead.recipients.join('\n')}
          onText={text => change({ recipients: linesOf(text) })}
        />
      </div>
    </details>
  );
}

interface LineProps {
  readonly name: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function Line({ name, value, onText }: LineProps) {
  return (
    <label className="choice">
      {name}
      <input type="text" maxLength={400} value={value} onChange={({ currentTarget }) => onText(currentTarget.value)} />
    </label>
  );
}

interface TextProps {
  readonly name: string;
  readonly first: string;
  readonly onText: (text: string) => void;
}

/** Keeps what is typed as it was typed: an empty line says nothing yet, but must not vanish under the cursor. */
function Text({ name, first, onText }: TextProps) {
  const [text, setText] = useState(first);
  return (
    <label className="choice">
      {name}
      <textarea
        rows={3}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          onText(value);
        }}
      />
    </label>
  );
}
