import { foldedWords } from '../reading/folded-words.ts'

/** The words that legal forms are made of, folded: English, Russian, Belarusian, and Russian in Latin letters. */
const WORDS: ReadonlySet<string> = new Set(
  [
    'ao oao zao pao ooo nao sao ojsc jsc pjsc cjsc llc llp ltd limited co corp inc plc fsue fgup gmbh sc pjs',
    'joint stock public open closed company liability private',
    'ао оао зао пао ооо нао сао мк ак уп фгуп ааат аат фкп',
    'акционерное общество открытое закрытое публичное с ограниченной ответственностью ответсвенностью',
    'адкрытае акцыянернае таварыства некоммерческое партнерство',
  ].flatMap((line) => line.split(' ').flatMap((word) => foldedWords(word))),
)

/** Whether words are a legal form and nothing else: "ООО", "Co., Ltd.", "Акционерное общество". */
export function isLegalForm(text: string): boolean {
  const words = foldedWords(text)
  return words.length > 0 && words.every((word) => WORDS.has(word))
}

/** Whether a name begins with a legal form: "JSC Kite Works", "Public Joint Stock Company Kite". */
export function beginsWithLegalForm(text: string): boolean {
  const [first = '', second = ''] = foldedWords(text)
  if (['joint', 'public', 'open', 'closed', 'limited'].includes(first)) return WORDS.has(second)
  return first !== 'co' && first !== 'company' && WORDS.has(first)
}
