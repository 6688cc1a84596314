export { comparePage } from './compare/compare-page.ts'
export { AGREEMENT_WORDS, type Agreement, type StatedFact, statedFacts } from './compare/stated-facts.ts'
export type {
  CellView,
  ComparisonView,
  CounterSanctionView,
  LagView,
  ListedView,
  ListView,
  PartyView,
  WordingView,
} from './compare/view.ts'
export { selftestPage } from './selftest/selftest-page.ts'
export type { SelftestView } from './selftest/view.ts'
