import type { AreaOnDay, Comparisons, IndicatorRecord, OverTimeRecord } from '#contract';
import { breakdownKey, parseDecimal, rational, toRational } from '#figures';
import { Compared, Restated } from '../data/cell.tsx';
import { useAsk, useIndicators } from '../data/queries.ts';
import { Loaded } from '../data/trouble.tsx';
import { useTargetName } from '../data/use-target-name.ts';
import { written } from '../data/writing.ts';
import { usePeriodNames } from '../data/use-period-names.ts';
import { useUnitName } from '../data/use-unit-name.ts';
import { useDataWords } from '../messages/data-words.ts';
import { useWords } from '../messages/language.tsx';
import type { OnShow, Shown } from './shown.ts';
import { PeriodSelect } from './where-when-bar.tsx';
import { askedWhole, type WholeChoice, wholesOf } from './whole.ts';
import { WholeChooser } from './whole-chooser.tsx';

type Result = Comparisons['comparisons'][number];

interface ComparisonsSectionProps {
  readonly indicator: IndicatorRecord;
  readonly items: string;
  readonly area: string;
  readonly period: string;
  readonly areas: readonly AreaOnDay[];
  readonly areaName: (id: string) => string;
  readonly shown: Pick<Shown, 'since' | 'whole'>;
  readonly onShow: OnShow;
}

/** Every comparison of the figure, with what it was made, and what its shorter periods make together. */
export function ComparisonsSection({
  indicator,
  items,
  area,
  period,
  areas,
  areaName,
  shown,
  onShow,
}: ComparisonsSectionProps) {
  const { since, whole } = shown;
  const { comparing } = useDataWords();
  const indicators = useIndicators().data ?? none;
  const unitName = useUnitName();
  const place = { indicator: indicator.code, area, period, ...(items === '' ? {} : { items }) };
  const wholes = wholesOf({ indicator, items, area }, areas, indicators);
  const chosen = askedWhole(wholes.find(({ key }) => key === whole));
  const query = { ...place, ...(since ? { since } : {}), ...chosen };
  const answer = useAsk('comparisons', { query }, { keep: true });
  const together = useAsk('overTime', { query: place }, { keep: true });
  const nothing = answer.data?.figure === null && (together.data?.coverage.reported ?? 0) === 0;
  if (nothing) return null;
  return (
    <section className="section" aria-labelledby="comparisons">
      <div className="section-head">
        <h2 id="comparisons">{comparing.title}</h2>
        <Choosing wholes={wholes} shown={shown} ofItem={items !== ''} onShow={onShow} />
      </div>
      <Loaded of={answer}>
        {({ figure, comparisons }) =>
          figure === null ? (
            <p className="fact-none">{comparing.nothing}</p>
          ) : (
            <Results
              comparisons={since ? comparisons : comparisons.filter(({ kind }) => !above.has(kind))}
              areaName={areaName}
              area={area}
              items={items}
            />
          )
        }
      </Loaded>
      <Loaded of={together}>{total => <OverTime total={total} unit={unitName(indicator.unit)} />}</Loaded>
    </section>
  );
}

interface ChoosingProps extends Pick<ComparisonsSectionProps, 'shown' | 'onShow'> {
  readonly wholes: readonly WholeChoice[];
  readonly ofItem: boolean;
}

/** Compared with what, and a part of what. */
function Choosing({ wholes, shown: { since, whole }, ofItem, onShow }: ChoosingProps) {
  const { comparing } = useDataWords();
  return (
    <div className="choices">
      <WholeChooser wholes={wholes} whole={whole} ofItem={ofItem} onShow={onShow} />
      <label className="choice">
        <span>{comparing.since}</span>
        <PeriodSelect period={since ?? null} none={comparing.lastYear} onPeriod={period => onShow({ since: period })} />
      </label>
    </div>
  );
}

const none: readonly IndicatorRecord[] = [];

/** What the summary above says already, against last year and the targets. */
const above: ReadonlySet<string> = new Set([
  'growth',
  'index',
  'difference',
  'points',
  'rank-change',
  'share-of-target',
]);

interface ResultsProps {
  readonly comparisons: readonly Result[];
  readonly area: string;
  readonly items: string;
  readonly areaName: (id: string) => string;
}

function Results({ comparisons, ...where }: ResultsProps) {
  const worked = comparisons.filter(({ value }) => value !== null);
  const refused = comparisons.filter(({ value }) => value === null);
  return (
    <>
      {worked.length > 0 && <Worked comparisons={worked} {...where} />}
      {refused.length > 0 && <Refusals comparisons={refused} open={worked.length === 0} />}
    </>
  );
}

const keyOf = ({ kind, with: other }: Result) => `${kind} ${other?.measure} ${other?.period}`;

function Worked({ comparisons, ...where }: ResultsProps) {
  const periods = usePeriodNames();
  const { comparing } = useDataWords();
  return (
    <table className="plain comparisons">
      <caption className="unseen">{comparing.title}</caption>
      <thead>
        <tr>
          <th scope="col">{comparing.what}</th>
          <th scope="col">{comparing.with}</th>
          <th scope="col" className="numeric">
            {comparing.result}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparisons.map(each => (
          <tr key={keyOf(each)}>
            <th scope="row">
              {comparing.kinds[each.kind] ?? each.kind}
              {each.with?.role === 'before' && ` (${periods.words(each.period)})`}
            </th>
            <td>
              <With result={each} {...where} />
            </td>
            <td className="numeric">
              <Compared comparison={each} signed={signed.has(each.kind)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Refusals({ comparisons, open }: { readonly comparisons: readonly Result[]; readonly open: boolean }) {
  const { language } = useWords();
  const { comparing } = useDataWords();
  return (
    <details className="refusals" open={open}>
      <summary>{comparing.refused(comparisons.length)}</summary>
      <dl>
        {comparisons.map(each => (
          <div key={keyOf(each)}>
            <dt>{comparing.kinds[each.kind] ?? each.kind}</dt>
            <dd>{each.refused?.[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const signed: ReadonlySet<string> = new Set(['growth', 'difference', 'points', 'rank-change', 'contribution']);

/** Named only as far as it differs from the figure itself. */
function With({ result, area, items, areaName }: Omit<ResultsProps, 'comparisons'> & { readonly result: Result }) {
  const periods = usePeriodNames();
  const { indicator } = useDataWords();
  const targetName = useTargetName();
  const other = result.with;
  if (other === null) return null;
  const named = [
    other.measure === 'actual' ? '' : targetName(other.measure),
    other.area === area ? '' : areaName(other.area),
    breakdownKey(other.items) === items ? '' : indicator.total,
    periods.name(other.period),
  ];
  return (
    <>
      {named.filter(Boolean).join(', ')}
      {other.value !== null && `: ${written(other.value)}`} {other.restated && <Restated />}
    </>
  );
}

/** `5/6 tháng`: what the shorter periods make together, beside what was reported of the whole. */
function OverTime({ total, unit }: { readonly total: OverTimeRecord; readonly unit: string | null }) {
  const periods = usePeriodNames();
  const { language } = useWords();
  const { comparing } = useDataWords();
  const { by, value, soFar, coverage, refused, parts, own } = total;
  if (by === null || coverage.reported === 0) return null;
  const missing = parts.filter(({ figure }) => (figure?.value ?? null) === null);
  const reported = own?.value ?? null;
  const differs = value !== null && reported !== null && !sameNumber(reported, value);
  return (
    <p className="over-time" data-testid="over-time">
      {comparing.together(comparing.parts[by], periods.words(total.period))}{' '}
      <strong>
        {written(value ?? soFar ?? '')} {unit}
      </strong>{' '}
      ({comparing.coverage(coverage.reported, coverage.expected, comparing.parts[by])}).{' '}
      {value === null &&
        missing.length > 0 &&
        comparing.missing(missing.map(each => periods.short(each.period)).join(', '))}
      {value === null && missing.length === 0 && refused?.[language]}
      {differs && <span className="refusal">{comparing.differs(written(reported))}</span>}
    </p>
  );
}

function sameNumber(a: string, b: string): boolean {
  const [one, other] = [parseDecimal(a), parseDecimal(b)];
  return one !== null && other !== null && rational.compare(toRational(one), toRational(other)) === 0;
}
