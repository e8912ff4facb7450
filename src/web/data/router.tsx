import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { places } from '../frame/places.ts';
import { CheckRoom } from './check-place.tsx';
import { DataFrame } from './data-frame.tsx';
import { Lost } from './lost.tsx';
import { only, parseSearch, stringifySearch } from './search.ts';
import { Broken, Pending } from './trouble.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: LostInFrame, errorComponent: Broken });
const checkRoute = createRoute({ getParentRoute: () => root, path: places.check, component: CheckRoom });
const framed = createRoute({ getParentRoute: () => root, id: 'data', component: DataFrame });

const figuresRoute = createRoute({
  getParentRoute: () => framed,
  path: places.figures,
  validateSearch: only('area', 'period', 'field'),
  component: lazyRouteComponent(() => import('../numbers/figures-page.tsx'), 'FiguresPage'),
});
const indicatorRoute = createRoute({
  getParentRoute: () => framed,
  path: `${places.figures}/$code`,
  validateSearch: only('area', 'period', 'items', 'since', 'whole', 'kind', 'level', 'map'),
  component: lazyRouteComponent(() => import('../numbers/indicator-page.tsx'), 'IndicatorPage'),
});
const pivotRoute = createRoute({
  getParentRoute: () => framed,
  path: places.pivot,
  validateSearch: only('indicators', 'areas', 'periods', 'measure', 'compare', 'rows'),
  component: lazyRouteComponent(() => import('../pivot/pivot-page.tsx'), 'PivotPage'),
});
const catalogueRoute = createRoute({
  getParentRoute: () => framed,
  path: places.catalogue,
  validateSearch: only('field', 'q', 'code', 'add', 'list'),
  component: lazyRouteComponent(() => import('../catalogue/catalogue-page.tsx'), 'CataloguePage'),
});
const importRoute = createRoute({
  getParentRoute: () => framed,
  path: places.import,
  component: lazyRouteComponent(() => import('../import/import-page.tsx'), 'ImportPage'),
});
const reviewRoute = createRoute({
  getParentRoute: () => framed,
  path: `${places.import}/$id`,
  validateSearch: only('show'),
  component: lazyRouteComponent(() => import('../import/review-page.tsx'), 'ReviewPage'),
});
const composeRoute = createRoute({
  getParentRoute: () => framed,
  path: places.compose,
  validateSearch: only('from'),
  component: lazyRouteComponent(() => import('../compose/list-page.tsx'), 'NarrativesPage'),
});
const narrativeRoute = createRoute({
  getParentRoute: () => framed,
  path: `${places.compose}/$id`,
  component: lazyRouteComponent(() => import('../compose/narrative-page.tsx'), 'NarrativePage'),
});

const tree = root.addChildren([
  checkRoute,
  framed.addChildren([
    figuresRoute,
    indicatorRoute,
    pivotRoute,
    composeRoute,
    narrativeRoute,
    catalogueRoute,
    importRoute,
    reviewRoute,
  ]),
]);

/** From an address of no page the rooms are one press away. */
function LostInFrame() {
  return (
    <DataFrame>
      <Lost />
    </DataFrame>
  );
}

export function makeRouter() {
  return createRouter({
    routeTree: tree,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingComponent: Pending,
    defaultPendingMs: 300,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: Lost,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
