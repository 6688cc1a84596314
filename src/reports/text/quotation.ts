/** A run of words between quotation marks. Token numbers count over the whole text. */
export interface Quotation {
  readonly index: number
  /** The tokens of the marks; `closeToken` is the first token after the run where no mark closes it. */
  readonly openToken: number
  readonly closeToken: number
  /** The words between the marks, without space at the ends. */
  readonly start: number
  readonly end: number
  readonly paragraph: number
  /** A single mark, British or of a headline. */
  readonly isSingle: boolean
  readonly isClosed: boolean
  /** Of an answer of an interview, without marks: what stands before its colon, '' where nothing does. */
  readonly answerBy?: string
  /** The quotation of an earlier paragraph that this one goes on with. */
  continues: number | null
}
