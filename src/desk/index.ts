export { type GivenFacts } from '../reports/index.ts'
export { type AlignOutcome, alignRecord } from './aligning/align-record.ts'
export {
  type AlignmentView,
  alignmentView,
  captionsOf,
  undecidedLinks,
} from './aligning/alignment-view.ts'
export { decideLink, type LinkRequest } from './aligning/decide-link.ts'
export {
  type ChangedEntry,
  type Changes,
  type ChangesRequest,
  changes,
  type EditionChanges,
} from './changes.ts'
export { compare } from './comparing/compare.ts'
export type {
  CompareCell,
  ComparedParty,
  CompareRequest,
  CompareWording,
  Comparison,
  CounterSanction,
  LagOfPair,
} from './comparing/request.ts'
export { type AsOfState, knownLists, type ListInForce, type ListState } from './coverage.ts'
export { engine, packageVersion } from './engine.ts'
export { explainScreening } from './explain.ts'
export {
  EXPORT_FORMATS,
  type ExportedList,
  type ExportFormat,
  exportRecord,
} from './export.ts'
export type { Hit } from './hit.ts'
export { hasRecord, homeFolder } from './home.ts'
export { type ListDetail, type ListStatus, lists } from './lists.ts'
export { OpenRecord } from './open-record.ts'
export { policyFrom } from './policy-file.ts'
export {
  CLAIM_FORMATS,
  type ClaimFormat,
  type ClaimsFound,
  type ClaimsRequest,
  claimHistory,
  claimStatusFrom,
  claims,
  exportClaims,
  speechActFrom,
} from './reading/claims.ts'
export { type ClaimDecisionRequest, decideClaim, mergeSpeakers } from './reading/decide-claim.ts'
export { type ReadOutcome, type ReadRequest, readReports } from './reading/read.ts'
export { type ReadingAnswer, readingAnswer } from './reading/reading-answer.ts'
export { reportDayFrom } from './reading/report-day.ts'
export { type ReadStore, type ShownClaim, type ShownReport, shownReport } from './reading/shown-claim.ts'
export { withHeldStore, withStore } from './reading/with-store.ts'
export { RecentlyUsed } from './recently-used.ts'
export { birthDateFrom, countryFrom, dayFrom, genderFrom, partyTypeFrom } from './request-fields.ts'
export type { Coverage, Screening, ScreeningRequest, ScreeningStatus } from './screening/screening.ts'
export { ScreeningDesk } from './screening/screening-desk.ts'
export type { FileAnswer, FileHeader, FileRow, FileSummary } from './screening-file/file-answer.ts'
export { screenFile } from './screening-file/screen-file.ts'
export type { Failure, Selftest, Tally } from './selftest/answer.ts'
export { askDeck } from './selftest/ask-deck.ts'
export { type LoadedNames, loadedNames } from './selftest/loaded-names.ts'
export { type SelftestRequest, selftest } from './selftest/selftest.ts'
export { type CompareChoices, compareChoices } from './serving/compare-choices.ts'
export { type ListEdition, listEditions } from './serving/list-editions.ts'
export { type ListedEntity, listedEntity } from './serving/listed-entity.ts'
export { isIndexPrepared, prepareIndex } from './serving/prepare-index.ts'
export { type RecentChange, recentChanges } from './serving/recent-changes.ts'
export { type RecordMark, recordMark } from './serving/record-mark.ts'
export {
  claimView,
  type ReportSummary,
  type ReportView,
  reportsHeld,
  reportView,
} from './serving/reports-held.ts'
export { warmUp } from './serving/warm-up.ts'
export { keysNamed, type PartyView, type Shown, show, showParties } from './show.ts'
export { UnusableInput } from './unusable-input.ts'
export { type AcceptRequest, accept } from './updating/accept.ts'
export { derive } from './updating/derive.ts'
export type { UpdateDetail, UpdateOutcome } from './updating/outcome.ts'
export { type OwnListRequest, updateOwnList } from './updating/own-list.ts'
export type { UpdateProgress, UpdateRequest } from './updating/request.ts'
export { type RereadRequest, reread } from './updating/reread.ts'
export { update } from './updating/update.ts'
