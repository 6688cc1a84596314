/** What is known of whom to screen. Empty fields are left out. */
export interface WhomToScreen {
  readonly name: string
  readonly type?: string
  readonly birthDate?: string
  readonly country?: string
  readonly gender?: string
  readonly address?: string
  readonly position?: string
  readonly identifiers?: readonly { readonly kind: string; readonly value: string }[]
  readonly lists?: readonly string[]
  readonly asOf?: string
}
