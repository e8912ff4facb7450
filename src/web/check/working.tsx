import { Button, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../messages/language.tsx';

interface WorkingProps {
  readonly sentence: string;
  readonly onStop: () => void;
}

/** Says what is being done and for how long, with a way out. */
export function Working({ sentence, onStop }: WorkingProps) {
  const words = useWords();
  const seconds = useSeconds();
  return (
    <div className="working">
      <Loader size="sm" aria-hidden="true" />
      <p role="status">{sentence}</p>
      <span className="working-time" aria-hidden="true">
        {seconds > 1 ? words.working.seconds(seconds) : ''}
      </span>
      <Button variant="default" size="xs" onClick={onStop}>
        {words.working.stop}
      </Button>
    </div>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(count => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
