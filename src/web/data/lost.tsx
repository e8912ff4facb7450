import { places } from '../frame/places.ts';
import { Way } from '../frame/travel.tsx';
import { useDataWords } from '../messages/data-words.ts';

/** An address of no page. */
export function Lost() {
  const { trouble } = useDataWords();
  return (
    <div className="page">
      <h1>{trouble.noPage}</h1>
      <p>
        <Way to={places.figures}>{trouble.toFigures}</Way>
      </p>
    </div>
  );
}
