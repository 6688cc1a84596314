import { TOKEN_ROLES } from '../compact-index/name-index.ts'

const NAME = TOKEN_ROLES.indexOf('name')
const INITIAL = TOKEN_ROLES.indexOf('initial')
const GENERIC = TOKEN_ROLES.indexOf('generic')
const PARTICLE = TOKEN_ROLES.indexOf('particle')

/** What one of two names leaves over. Weights are in sixteenths of a bit. */
export class LeftOver {
  weight = 0
  /** Of that, what is no general word and no particle. */
  names = 0
  /** Of that, what only says that it is a body. */
  kinds = 0
  /** Of that, what is a patronymic. */
  fathers = 0
  /** What of both would be forgiven if the other name left nothing over. */
  #forgiven = 0
  #forgivenNames = 0
  /** The weight of the heaviest word of name, and of the heaviest that is no particle and no initial. */
  heaviestName = 0
  heaviest = 0
  hasGeneric = false
  hasInitial = false

  clear(): void {
    this.weight = 0
    this.names = 0
    this.kinds = 0
    this.fathers = 0
    this.#forgiven = 0
    this.#forgivenNames = 0
    this.heaviestName = 0
    this.heaviest = 0
    this.hasGeneric = false
    this.hasInitial = false
  }

  /**
   * Takes a word in its role, and how much of its weight is forgiven where the other name leaves nothing over; what is left
   * of it then is no word of name where it `isSeat`.
   */
  take(
    role: number,
    weight: number,
    forgiven: number,
    isSeat: boolean,
    isKind: boolean,
    isFathers: boolean,
  ): void {
    this.weight += weight
    if (isFathers) this.fathers += weight
    if (isKind) this.kinds += weight
    this.#forgiven += forgiven
    if (role !== GENERIC && role !== PARTICLE) {
      this.names += weight
      this.#forgivenNames += isSeat ? weight : forgiven
    }
    if (role === NAME) this.heaviestName = Math.max(this.heaviestName, weight)
    else if (role === GENERIC) this.hasGeneric = true
    else if (role === INITIAL) this.hasInitial = true
    if (role !== PARTICLE && role !== INITIAL) this.heaviest = Math.max(this.heaviest, weight)
  }

  /** What counts of the weight, and of that of names, beside what the other name leaves over. */
  counting({ weight }: LeftOver): number {
    return weight === 0 ? this.weight - this.#forgiven : this.weight
  }

  countingNames({ weight }: LeftOver): number {
    return weight === 0 ? this.names - this.#forgivenNames : this.names
  }
}
