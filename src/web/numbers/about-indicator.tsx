import { Link } from '@tanstack/react-router';
import type { IndicatorRecord } from '#contract';
import { useAsk } from '../data/queries.ts';
import { dayName } from '../data/writing.ts';
import { useUnitName } from '../data/use-unit-name.ts';
import { useDataWords } from '../messages/data-words.ts';

/** What the catalogue says of an indicator. */
export function AboutIndicator({ indicator }: { readonly indicator: IndicatorRecord }) {
  const words = useDataWords();
  const unitName = useUnitName();
  const organisations = useAsk('organisations', {}).data?.items;
  const owner = organisations?.find(({ code }) => code === indicator.owner)?.name ?? indicator.owner;
  const validity = words.indicator.from(
    dayName(indicator.validFrom),
    indicator.validTo === null ? null : dayName(indicator.validTo),
  );
  const facts: readonly (readonly [string, string | null])[] = [
    [words.indicator.unit, unitName(indicator.unit)],
    [words.indicator.nature, words.natures[indicator.nature]],
    [words.indicator.owner, owner],
    [words.indicator.definition, indicator.definition],
    [words.indicator.validity, validity],
  ];
  return (
    <section className="section" aria-labelledby="about">
      <h2 id="about">{words.indicator.about}</h2>
      <dl className="history-facts">
        {facts.map(
          ([name, said]) =>
            said && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{said}</dd>
              </div>
            ),
        )}
      </dl>
      <p>
        <Link to="/danh-muc" search={{ code: indicator.code }}>
          {words.indicator.edit}
        </Link>
      </p>
    </section>
  );
}
