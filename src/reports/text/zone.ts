/** What a piece of a page is for. Statements are read from the headline, the body and captions only. */
export type Zone =
  | 'headline'
  | 'subheading'
  | 'byline'
  | 'body'
  | 'caption'
  | 'boilerplate'
  | 'navigation'
  | 'related'

/** A piece of a text that stands by itself: a line, a paragraph, a block of a page. Offsets are UTF-16. */
export interface Block {
  readonly start: number
  readonly end: number
  /** What the mark-up says that it is; `null`: the words must tell. */
  readonly zone: Zone | null
}

/** A text with its blocks in order, as an intake gives it. */
export interface BlockedText {
  readonly text: string
  /**
   * The same text, unit for unit, as it is read: mark-up blanked out, broken encoding mended. U+200D fills up what a
   * mended letter leaves. Left out where it is the text itself.
   */
  readonly masked?: string
  readonly blocks: readonly Block[]
}
