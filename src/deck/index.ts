export { buildDeck, type DeckGroup, type DeckQuery, type DeckRequest, MANIPULATIONS } from './build-deck.ts'
export { percent, range, wilson } from './interval.ts'
export { type ListedName, listedNamesOf, partsOf } from './listed-name.ts'
export { ListedWords, plainWords, withinOneEdit } from './listed-words.ts'
export {
  type CrossedNames,
  NO_ORDINARY_NAMES,
  type OrdinaryNames,
  type OrdinarySet,
} from './ordinary-names.ts'
export { numberOf, Random } from './random.ts'
