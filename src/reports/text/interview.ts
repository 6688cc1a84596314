import type { Quotation } from './quotation.ts'
import type { Token } from './token.ts'
import type { Block, Zone } from './zone.ts'

/** What a block of an interview is; the label is what stands before its colon, `null` where none does. */
interface Turn {
  readonly isAnswer: boolean
  readonly label: string | null
}

const LABEL = /^[\s*_]*((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3})\s?:[\s*_]+\S/u

const HEAD = 60

/**
 * An interview in questions and answers: what stands after `A:` or the name of who answers, and the paragraphs that go on with it in
 * the first person, is quoted without marks; so is what follows questions that stand in paragraphs of their own.
 */
export class Interview {
  readonly #turns: ReadonlyMap<number, Turn>
  #label: string | null = null
  #isAnswering = false

  constructor(text: string, blocks: readonly Block[]) {
    const labelled = turnsByLabel(text, blocks)
    this.#turns = labelled.size > 0 ? labelled : turnsByQuestion(text, blocks)
  }

  /** The quotation that the tokens `first` up to `last` of a block are; blocks are asked for in their order. */
  answerAt(
    tokens: readonly Token[],
    block: number,
    paragraph: number,
    zone: Zone,
    first: number,
    last: number,
  ): Omit<Quotation, 'index'> | null {
    if (this.#turns.size === 0 || zone !== 'body') return null
    const turn = this.#turns.get(block)
    const goesOn = this.#isAnswering && turn === undefined && isOfSelf(tokens, first, last)
    this.#isAnswering = turn?.isAnswer === true || goesOn
    if (turn !== undefined) this.#label = turn.label
    const from = turn?.isAnswer === true && turn.label !== null ? afterColon(tokens, first, last) : first
    const [start, end] = [tokens[from]?.start, tokens[last - 1]?.end]
    if (!this.#isAnswering || start === undefined || end === undefined || from >= last) return null
    return {
      openToken: from,
      closeToken: last,
      isSingle: false,
      isClosed: false,
      start,
      end,
      paragraph,
      answerBy: this.#label ?? '',
      continues: null,
    }
  }
}

/** `COURIER: Why?` and `ACHTERBERG: Because`: two labels that take turns, one of which asks. */
function turnsByLabel(text: string, blocks: readonly Block[]): ReadonlyMap<number, Turn> {
  const labels = blocks.map(
    ({ start, end }) => LABEL.exec(text.slice(start, Math.min(end, start + HEAD)))?.[1] ?? null,
  )
  const counts = new Map<string, { all: number; questions: number }>()
  blocks.forEach(({ start, end }, at) => {
    const label = labels[at] ?? null
    if (label === null) return
    const count = counts.get(label) ?? { all: 0, questions: 0 }
    const isQuestion =
      /^(?:Q|Question)$/.test(label) || /\?["”’)]?\s*$/.test(text.slice(Math.max(start, end - 8), end))
    counts.set(label, { all: count.all + 1, questions: count.questions + Number(isQuestion) })
  })
  const often = new Map([...counts].filter(([, { all }]) => all > 1))
  const isAsker = (label: string): boolean => {
    const { all, questions } = often.get(label) ?? { all: 1, questions: 0 }
    return questions * 2 >= all
  }
  const turns = new Map<number, Turn>()
  const askers = [...often.keys()].filter(isAsker)
  if (often.size < 2 || askers.length === 0 || askers.length === often.size) return turns
  labels.forEach((label, at) => {
    if (label !== null && often.has(label)) turns.set(at, { isAnswer: !isAsker(label), label })
  })
  return turns
}

/** Three questions or more to a `you`, each a paragraph without marks, after most of which somebody answers in the first person. */
function turnsByQuestion(text: string, blocks: readonly Block[]): ReadonlyMap<number, Turn> {
  const isQuestion = blocks.map(({ start, end }) => {
    const words = end - start < 400 ? text.slice(start, end).trim() : ''
    return /\?[*_\s]*$/.test(words) && /\b(?:you|your)\b/i.test(words) && !/[“”"«»]/.test(words)
  })
  const turns = new Map<number, Turn>()
  const questions = isQuestion.flatMap((is, at) => (is ? [at] : []))
  const alternating = turnsByAlternation(text, blocks)
  if (alternating !== null) return alternating
  if (questions.length < 3) return turns
  let ofSelf = 0
  for (const at of questions) {
    const answer = blocks[at + 1]
    if (answer === undefined || isQuestion[at + 1] === true) continue
    const words = text.slice(answer.start, answer.end)
    if (/^[\s*_]*[“"«‘]/.test(words)) return new Map()
    if (/\b(?:I|I['’]m|I['’]ve|I['’]d|my|me)\b/.test(words)) ofSelf += 1
    turns.set(at, { isAnswer: false, label: null })
    turns.set(at + 1, { isAnswer: true, label: null })
  }
  return ofSelf * 5 >= questions.length * 3 ? turns : new Map()
}

const SELF = /\b(?:I|I['’]m|I['’]ve|I['’]d|my|me|My)\b/
const ASKED = /\?[*_\s]*$/

/**
 * Paragraphs that take turns from the first question to the last, some of them statements that are put to who answers: three
 * questions or more, all at every other place, two of them to a `you`; the asker never says `I`, most answers do. `null` elsewhere.
 */
function turnsByAlternation(text: string, blocks: readonly Block[]): ReadonlyMap<number, Turn> | null {
  const words = blocks.map(({ start, end }) => text.slice(start, end).trim())
  const isAsked = words.map((each) => each.length < 300 && ASKED.test(each) && !/[“”"«»]/.test(each))
  const asked = isAsked.flatMap((is, at) => (is ? [at] : []))
  const [first, last] = [asked[0] ?? 0, asked.at(-1) ?? 0]
  if (asked.length < 3 || last - first < 6 || last + 1 >= blocks.length) return null
  if (asked.some((at) => (at - first) % 2 !== 0)) return null
  if (asked.filter((at) => /\b(?:you|your)\b/i.test(words[at] ?? '')).length < 2) return null
  const prompts = words.filter((_, at) => at >= first && at <= last && (at - first) % 2 === 0)
  const answers = words.filter((_, at) => at > first && at <= last + 1 && (at - first) % 2 === 1)
  if (asked.length * 3 < prompts.length || prompts.some((each) => each.length > 400 || SELF.test(each)))
    return null
  if (answers.some((each) => /^[“"«‘]/.test(each))) return null
  if (answers.filter((each) => SELF.test(each)).length * 5 < answers.length * 3) return null
  return new Map(
    words.flatMap((_, at): [number, Turn][] =>
      at < first || at > last + 1 ? [] : [[at, { isAnswer: (at - first) % 2 === 1, label: null }]],
    ),
  )
}

function afterColon(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < Math.min(last, first + 9); at += 1) if (tokens[at]?.text === ':') return at + 1
  return first
}

/** Whether a paragraph says `I`, `we`, `our`, outside of what it quotes. */
function isOfSelf(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    if (/^["“‘«]$/.test(tokens[at]?.text ?? '')) return false
    if (/^(?:i|we|my|our|i'm|we're|i've|we've|i'll|we'll)$/.test(tokens[at]?.low ?? '')) return true
  }
  return false
}
