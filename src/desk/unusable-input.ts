/** What was asked cannot be done with what was given: the message names the value and what was expected. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput'
}
