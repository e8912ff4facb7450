import { getRouteApi } from '@tanstack/react-router';
import { useDimensions, useIndicators } from '../data/queries.ts';
import { Loaded } from '../data/trouble.tsx';
import { useTitle } from '../frame/use-title.ts';
import { useDataWords } from '../messages/data-words.ts';
import { DimensionList } from './dimension-list.tsx';
import { EditDimension, NewDimension } from './edit-dimension.tsx';
import { EditIndicator, NewIndicator } from './edit-indicator.tsx';
import { IndicatorList } from './indicator-list.tsx';
import './catalogue.css';

const route = getRouteApi('/data/danh-muc');

/** The catalogue: its indicators or its breakdowns at left, the one that is edited at right. */
export function CataloguePage() {
  const { catalogue } = useDataWords();
  const search = route.useSearch();
  useTitle(`${catalogue.title} – Khớp`);
  const editing = search.code !== undefined || search.add !== undefined;
  return (
    <div className="catalogue" data-editing={editing || undefined}>
      <h1 className="unseen">{catalogue.title}</h1>
      {search.list === 'dimensions' ? <Dimensions /> : <Indicators />}
    </div>
  );
}

function Indicators() {
  const { catalogue } = useDataWords();
  const { code, add } = route.useSearch();
  const navigate = route.useNavigate();
  const indicators = useIndicators();
  return (
    <>
      <Loaded of={indicators}>{all => <IndicatorList all={all} />}</Loaded>
      <div className="catalogue-form">
        {add !== undefined ? (
          <NewIndicator onDone={made => void navigate({ search: made === null ? {} : { code: made } })} />
        ) : code !== undefined ? (
          <EditIndicator key={code} code={code} />
        ) : (
          <p className="catalogue-hint">{catalogue.hint}</p>
        )}
      </div>
    </>
  );
}

function Dimensions() {
  const { catalogue } = useDataWords();
  const { code, add } = route.useSearch();
  const navigate = route.useNavigate();
  const dimensions = useDimensions();
  const list = 'dimensions';
  return (
    <>
      <Loaded of={dimensions}>{({ items }) => <DimensionList all={items} />}</Loaded>
      <div className="catalogue-form">
        {add !== undefined ? (
          <NewDimension onDone={made => void navigate({ search: made === null ? { list } : { list, code: made } })} />
        ) : code !== undefined ? (
          <EditDimension key={code} code={code} />
        ) : (
          <p className="catalogue-hint">{catalogue.dimension.hint}</p>
        )}
      </div>
    </>
  );
}
