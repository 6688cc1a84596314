import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { Shell } from './shell/shell.tsx'
import { NotFound, ViewFailed } from './shell/ways-on.tsx'
import { Home } from './views/home/home.tsx'

// Every view is an address that can be shared. What is asked by name stands behind the # of the address: browsers keep
// that to themselves, so that no log of any server has it.

type Given = Readonly<Record<string, unknown>>

/** The parameters of a view, as far as they are text; anything else is left out. */
function texts<Name extends string>(names: readonly Name[]) {
  return (given: Given): { readonly [Each in Name]?: string } => {
    const found: { [Each in Name]?: string } = {}
    for (const name of names) {
      const value = given[name]
      if (typeof value === 'string' && value !== '') found[name] = value
      else if (typeof value === 'number') found[name] = String(value)
    }
    return found
  }
}

const root = createRootRouteWithContext<{ readonly cache: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ViewFailed,
})

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })

/** `#name=…&type=…`: who was asked for. */
const answer = createRoute({
  getParentRoute: () => root,
  path: '/answer',
  component: lazyRouteComponent(() => import('./views/answer/answer.tsx'), 'Answer'),
})

const party = createRoute({
  getParentRoute: () => root,
  path: '/party/$key',
  validateSearch: texts(['asOf']),
  component: lazyRouteComponent(() => import('./views/party/party.tsx'), 'Party'),
})

const coverage = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  validateSearch: texts(['from', 'to', 'programme', 'missingFrom', 'lists', 'party', 'asOf']),
  component: lazyRouteComponent(() => import('./views/coverage/coverage.tsx'), 'Coverage'),
})

const lists = createRoute({
  getParentRoute: () => root,
  path: '/lists',
  component: lazyRouteComponent(() => import('./views/lists/lists.tsx'), 'Lists'),
})

const list = createRoute({
  getParentRoute: () => root,
  path: '/lists/$list',
  component: lazyRouteComponent(() => import('./views/lists/list.tsx'), 'ListPage'),
})

const changes = createRoute({
  getParentRoute: () => root,
  path: '/changes',
  component: lazyRouteComponent(() => import('./views/changes/recent.tsx'), 'RecentChanges'),
})

const changesOfList = createRoute({
  getParentRoute: () => root,
  path: '/changes/$list',
  validateSearch: texts(['since', 'until', 'cursor']),
  component: lazyRouteComponent(() => import('./views/changes/changes.tsx'), 'ChangesOfList'),
})

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: texts(['cursor']),
  component: lazyRouteComponent(() => import('./views/reports/reports.tsx'), 'Reports'),
})

const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  validateSearch: texts(['claim']),
  component: lazyRouteComponent(() => import('./views/reports/report.tsx'), 'ReportPage'),
})

/** `#about=…&speaker=…&act=…`: which claims. */
const claims = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  component: lazyRouteComponent(() => import('./views/reports/claims.tsx'), 'Claims'),
})

const work = createRoute({
  getParentRoute: () => root,
  path: '/work',
  component: lazyRouteComponent(() => import('./views/work/work.tsx'), 'Work'),
})

const tree = root.addChildren([
  home,
  answer,
  party,
  coverage,
  lists,
  list,
  changes,
  changesOfList,
  reports,
  report,
  claims,
  work,
])

export function routerOver(cache: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { cache },
    defaultErrorComponent: ViewFailed,
    defaultPreload: 'intent',
    scrollRestoration: true,
    // Search parameters stand in the address as they are, `from=2021-03-20`, not as JSON.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const said = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
      return said.length === 0
        ? ''
        : `?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`
    },
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerOver>
  }
}
