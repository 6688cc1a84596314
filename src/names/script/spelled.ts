/** A name spelled out by a scheme: its words, each with the place of the token that it comes from. */
export interface Spelled {
  readonly scheme: string
  readonly words: readonly { readonly text: string; readonly token: number }[]
}
