import type { SpeechAct } from '../../../record/index.ts'
import type { NounPhrase } from '../sentence/noun-phrase.ts'

/** What a verb of saying says, by its place among the items of its sentence. */
export interface FramedContent {
  /** The id of the rule. */
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly act: SpeechAct
  /** To whom, or of whom. */
  readonly addressee: NounPhrase | null
  readonly target: NounPhrase | null
  readonly targetRole: 'accused' | 'topic'
}

type Made = Omit<FramedContent, 'targetRole' | 'addressee' | 'target'> & Partial<FramedContent>

/** What a verb says, where nobody is told or accused. */
export const content = (made: Made): FramedContent => ({
  addressee: null,
  target: null,
  targetRole: 'topic',
  ...made,
})
