import { useNavigate } from '@tanstack/react-router';
import { likeCode } from '../data/finding.ts';
import { Nothing } from '../data/nothing.tsx';
import { useIndicators } from '../data/queries.ts';
import { places } from '../frame/places.ts';
import { Way } from '../frame/travel.tsx';
import { useDataWords } from '../messages/data-words.ts';

const most = 6;

/** A code that the catalogue does not have: those that begin like it, or how to find one. */
export function NoIndicator({ code }: { readonly code: string }) {
  const { indicator } = useDataWords();
  const navigate = useNavigate();
  const alike = likeCode(useIndicators().data ?? [], code).slice(0, most);
  const ways = alike.map(each => ({
    name: each.name,
    onTake: () => void navigate({ to: '/so-lieu/$code', params: { code: each.code }, search: {} }),
  }));
  return (
    <Nothing
      sentence={indicator.noIndicator(code)}
      next={ways.length > 0 ? indicator.likeIt : indicator.findIt}
      ways={ways}
    >
      <p>
        <Way to={places.figures}>{indicator.back}</Way>
      </p>
    </Nothing>
  );
}
