import { ROLE_BITS, ROLE_MASK, type Sections } from './name-index.ts'
import { ROLE_SHARES, weightIn } from './role-weights.ts'

/** A form weighs no more than this. */
const MOST_WEIGHT = 0xffff

/** Forms as they were added: each a run of slots. */
export interface AddedForms {
  /** What bears each form, and whether it is only read so, as an index keeps them. */
  readonly traits: Uint32Array
  /** Where the slots of each form begin; the last start is the end. */
  readonly starts: Uint32Array
  /** The token and the role of each slot. */
  readonly tokens: Uint32Array
  readonly roles: Uint32Array
}

/** The forms of an index, the lightest first, and where each went. */
export interface OrderedForms {
  readonly sections: Sections
  /** The new number of each form as it was added. */
  readonly placeOf: Uint32Array
}

/**
 * Orders forms by what their words weigh together, so that the forms of a token come in that order too: those that can
 * be met by a few words alone stand in front.
 */
export function orderedForms(
  { traits, starts, tokens, roles }: AddedForms,
  tokenWeights: Uint8Array,
): OrderedForms {
  const forms = traits.length
  const added = new Uint32Array(forms)
  for (let form = 0; form < forms; form += 1) {
    const end = starts[form + 1] ?? 0
    for (let slot = starts[form] ?? 0; slot < end; slot += 1)
      added[form] = (added[form] ?? 0) + weightIn(roles[slot] ?? 0, tokenWeights[tokens[slot] ?? 0] ?? 0)
  }
  const order = Uint32Array.from(added.keys()).sort((a, b) => (added[a] ?? 0) - (added[b] ?? 0) || a - b)
  const placeOf = new Uint32Array(forms)
  const formTraits = new Uint8Array(forms)
  const formWeights = new Uint16Array(forms)
  const slotStarts = new Uint32Array(forms + 1)
  const slots = new Uint32Array(tokens.length)
  let count = 0
  for (const [place, form] of order.entries()) {
    placeOf[form] = place
    formTraits[place] = traits[form] ?? 0
    formWeights[place] = Math.min(MOST_WEIGHT, added[form] ?? 0)
    slotStarts[place] = count
    const end = starts[form + 1] ?? 0
    for (let slot = starts[form] ?? 0; slot < end; slot += 1) {
      slots[count] = (((tokens[slot] ?? 0) << ROLE_BITS) | (roles[slot] ?? 0)) >>> 0
      count += 1
    }
  }
  slotStarts[forms] = count
  return {
    sections: {
      formTraits,
      formWeights,
      slotStarts,
      slots,
      ...postingSections(slotStarts, slots, tokenWeights.length),
    },
    placeOf,
  }
}

/**
 * The forms that have each token in a role that weighs: token n is in `postings[postingStarts[n] … postingStarts[n + 1]]`,
 * each form once, in rising order.
 */
function postingSections(slotStarts: Uint32Array, slots: Uint32Array, tokens: number): Sections {
  const lastForm = new Int32Array(tokens).fill(-1)
  const postingStarts = new Uint32Array(tokens + 1)
  const eachPosting = (found: (token: number, form: number) => void): void => {
    lastForm.fill(-1)
    for (let form = 0; form + 1 < slotStarts.length; form += 1) {
      const end = slotStarts[form + 1] ?? 0
      for (let slot = slotStarts[form] ?? 0; slot < end; slot += 1) {
        const token = (slots[slot] ?? 0) >>> ROLE_BITS
        if (ROLE_SHARES[(slots[slot] ?? 0) & ROLE_MASK] === 0 || lastForm[token] === form) continue
        lastForm[token] = form
        found(token, form)
      }
    }
  }
  eachPosting((token) => {
    postingStarts[token + 1] = (postingStarts[token + 1] ?? 0) + 1
  })
  for (let token = 1; token <= tokens; token += 1)
    postingStarts[token] = (postingStarts[token] ?? 0) + (postingStarts[token - 1] ?? 0)
  const postings = new Uint32Array(postingStarts[tokens] ?? 0)
  const next = postingStarts.slice()
  eachPosting((token, form) => {
    const place = next[token] ?? 0
    next[token] = place + 1
    postings[place] = form
  })
  return { postingStarts, postings }
}
