export { type AlignChange, align, realign } from './align.ts'
export {
  type AlignDecision,
  type AlignEvidence,
  type Aligned,
  type Alignment,
  type AlignmentMemory,
  type Cluster,
  type Contradiction,
  type Edge,
  type EdgeState,
  type Feature,
  RULES,
  type Split,
} from './alignment.ts'
export {
  PROGRAMME_SUBJECTS,
  PROGRAMME_TIES,
  type ProgrammeSubject,
  type ProgrammeTie,
  subjectsOf,
} from './programme-ties.ts'
