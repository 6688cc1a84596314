export { type AcceptRequest, accept } from './accept.ts'
export { type AsOfState, type ListState } from './coverage.ts'
export { engine, packageVersion } from './engine.ts'
export { explainScreening } from './explain.ts'
export { homeFolder } from './home.ts'
export { type ListDetail, type ListStatus, lists } from './lists.ts'
export { OpenRecord } from './open-record.ts'
export { birthDateFrom, countryFrom, dayFrom, partyTypeFrom } from './request-fields.ts'
export {
  type Coverage,
  type Hit,
  type Screening,
  ScreeningDesk,
  type ScreeningRequest,
  type ScreeningStatus,
} from './screen.ts'
export {
  type FileAnswer,
  type FileHeader,
  type FileRow,
  type FileSummary,
  screenFile,
} from './screen-file.ts'
export { type PartyView, type Shown, show } from './show.ts'
export { UnusableInput } from './unusable-input.ts'
export { update } from './update.ts'
export type { UpdateDetail, UpdateOutcome, UpdateProgress, UpdateRequest } from './update-outcome.ts'
