import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../data/client.ts';
import { useAsk } from '../../data/queries.ts';
import { Loaded } from '../../data/trouble.tsx';
import { momentName } from '../../data/writing.ts';
import { useComposeWords } from '../../messages/compose-words.ts';
import { useWords } from '../../messages/language.tsx';
import './forms.css';

interface CommentsPaneProps {
  readonly id: string;
  /** The passage the cursor is in, and its words. */
  readonly passage: string | null;
  readonly quote: string;
  readonly onPassage: (passage: string) => void;
}

/** Remarks in the margin, each on a passage; open ones first. */
export function CommentsPane({ id, passage, quote, onPassage }: CommentsPaneProps) {
  const { comments } = useComposeWords();
  const { language } = useWords();
  const queries = useQueryClient();
  const all = useAsk('narrativeComments', { params: { id } });
  const again = () => queries.invalidateQueries({ queryKey: ['narrativeComments'] });
  const resolve = async (n: number, resolved: boolean) => {
    await ask('resolveNarrativeComment', { params: { id, n }, body: { resolved } });
    await again();
  };
  return (
    <>
      <CommentForm id={id} passage={passage} quote={quote} onSent={() => void again()} />
      <Loaded of={all}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="pane-empty">{comments.none}</p>}
            {items
              .toSorted((a, b) => Number(a.resolvedAt !== null) - Number(b.resolvedAt !== null) || b.n - a.n)
              .map(comment => (
                <div key={comment.n} className="pane-row" data-resolved={comment.resolvedAt !== null}>
                  <small>
                    {comment.author}, {momentName(comment.at, language)}
                  </small>
                  {comment.quote !== '' && (
                    <button type="button" className="quiet" onClick={() => onPassage(comment.passage)}>
                      “{comment.quote}”
                    </button>
                  )}
                  <p>{comment.text}</p>
                  <label className="choice choice--tick">
                    <input
                      type="checkbox"
                      checked={comment.resolvedAt !== null}
                      onChange={({ currentTarget: { checked } }) => void resolve(comment.n, checked)}
                    />
                    {comments.resolve}
                  </label>
                </div>
              ))}
          </>
        )}
      </Loaded>
    </>
  );
}

interface CommentFormProps {
  readonly id: string;
  readonly passage: string | null;
  readonly quote: string;
  readonly onSent: () => void;
}

function CommentForm({ id, passage, quote, onSent }: CommentFormProps) {
  const { comments } = useComposeWords();
  const [text, setText] = useState('');
  const send = async () => {
    if (passage === null || text.trim() === '') return;
    await ask('addNarrativeComment', { params: { id }, body: { passage, quote, text } });
    setText('');
    onSent();
  };
  return (
    <div className="pane-form pane-form--over">
      <label className="choice">
        {comments.add}
        <textarea rows={3} value={text} onChange={({ currentTarget: { value } }) => setText(value)} />
      </label>
      <Button size="xs" disabled={passage === null || text.trim() === ''} onClick={() => void send()}>
        {comments.send}
      </Button>
    </div>
  );
}
