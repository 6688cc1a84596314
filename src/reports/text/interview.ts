import type { Quotation } from './quotation.ts'
import type { Token } from './token.ts'
import type { Block, Zone } from './zone.ts'

const QUESTION = /^(?:Q|Question)$/
const ANSWER = /^(?:A|Answer)$/

/**
 * An interview in questions and answers: what stands after `A:`, and the paragraphs that go on with it in the first person, is
 * quoted without marks. It is none where a text has not two questions and two answers.
 */
export class Interview {
  readonly #isOne: boolean
  #isAnswering = false

  constructor(text: string, blocks: readonly Block[]) {
    const count = (opening: RegExp): number =>
      blocks.filter(({ start, end }) => opening.test(text.slice(start, Math.min(end, start + 12)))).length
    this.#isOne = count(/^(?:Q|Question):\s/) > 1 && count(/^(?:A|Answer):\s/) > 1
  }

  /** The quotation that the tokens `first` up to `last` of a paragraph are; paragraphs are asked for in their order. */
  answerAt(
    tokens: readonly Token[],
    paragraph: number,
    zone: Zone,
    first: number,
    last: number,
  ): Omit<Quotation, 'index'> | null {
    if (!this.#isOne || zone !== 'body') return null
    const isNamed = tokens[first + 1]?.text === ':'
    const isAnswer = isNamed && ANSWER.test(tokens[first]?.text ?? '')
    const isQuestion = isNamed && QUESTION.test(tokens[first]?.text ?? '')
    const goesOn = this.#isAnswering && !isAnswer && !isQuestion && isOfSelf(tokens, first, last)
    this.#isAnswering = isAnswer || goesOn
    const from = isAnswer ? first + 2 : first
    const [start, end] = [tokens[from]?.start, tokens[last - 1]?.end]
    if (!this.#isAnswering || start === undefined || end === undefined || from >= last) return null
    const marks = { openToken: from, closeToken: last, isSingle: false, isClosed: false } as const
    return { ...marks, start, end, paragraph, isAnswer: true, continues: null }
  }
}

/** Whether a paragraph says `I`, `we`, `our`, outside of what it quotes. */
function isOfSelf(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    if (/^["“‘«]$/.test(tokens[at]?.text ?? '')) return false
    if (/^(?:i|we|my|our|i'm|we're|i've|we've|i'll|we'll)$/.test(tokens[at]?.low ?? '')) return true
  }
  return false
}
