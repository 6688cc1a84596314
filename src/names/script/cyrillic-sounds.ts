import { SYLLABLE_MARK } from '../compare/consonant-key.ts'
import { longestFirst, spellingAt } from '../compare/spellings.ts'

/** Raised when a table or rule below changes. */
export const CYRILLIC_SOUNDS_VERSION = 1

/**
 * Folded letters of Russian, Ukrainian, Bulgarian and Serbian as the sounds of a foreign name: consonants by themselves, which
 * are signs of `SYLLABLE_CONSONANTS`, vowels in those of `SYLLABLE_VOWELS`. Signs of softness say nothing.
 */
export const CYRILLIC_SOUNDS: Readonly<Record<string, string>> = {
  дж: 'дж',
  џ: 'дж',
  дз: 'ц',
  щ: 'ш',
  љ: 'л',
  њ: 'н',
  ђ: 'дж',
  ћ: 'ч',
  ай: 'ai',
  яй: 'ai',
  ей: 'ei',
  эй: 'ei',
  ой: 'oi',
  уй: 'ui',
  ый: 'i',
  ий: 'i',
  ау: 'au',
  оу: 'ou',
  иа: 'ia',
  ия: 'iya',
  ие: 'iye',
  иэ: 'iye',
  ио: 'io',
  ию: 'iyu',
  уа: 'ua',
  уэ: 'ue',
  уе: 'ue',
  уи: 'ui',
  уо: 'uo',
  йо: 'yo',
  ьо: 'yo',
  ье: 'ye',
  ъе: 'ye',
  ья: 'ya',
  ью: 'yu',
  а: 'a',
  е: 'e',
  є: 'ye',
  э: 'e',
  и: 'i',
  і: 'i',
  ї: 'i',
  ы: 'i',
  о: 'o',
  у: 'u',
  ю: 'yu',
  я: 'ya',
  й: 'y',
  ј: 'y',
  ґ: 'г',
  ь: '',
  ъ: '',
  ...Object.fromEntries(Array.from('бвгджзклмнпрстфхцчш', (letter) => [letter, letter])),
}

const SOUNDS = longestFirst(CYRILLIC_SOUNDS)

/** Letters of Georgian and Armenian with those of Russian that foreign names are heard with. */
export const AS_IN_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'აа ბб გг დд ეе ვв ზз თт იи კк ლл მм ნн ოо პп ჟж რр სс ტт უу ფф ქк ღг ყк შш ჩч ცц ძц წц ჭч ხх ჯҗ ჰх ' +
    'աа բб գг դд եе զз էэ ըэ թт ժж իи լл խх ծц կк հх ձц ղг ճч մм յй նн շш ոо չч պп ջҗ ռр սс վв տт րр ցц ւв փп քк օо ֆф'
  )
    .split(' ')
    .map((pair) => {
      const [own = '', letter = ''] = Array.from(pair)
      return [own, letter === 'җ' ? 'дж' : letter] as const
    }),
)

/** How names of the East Slavs, Bulgarians, Georgians and patronymics end, that no foreigner's does. */
const SLAVIC = /(?:[ое]ва?|[сц]к(?:ий|ая|и|ои)|[ое]вич|[ое]вна|ична|енко|чук|швили|дзе|[ое]вић)$/

/** Whether one of the words of a person's name says that it is no foreigner's. */
export function isSlavicInCyrillic(words: readonly string[]): boolean {
  return words.some((word) => word.length > 4 && SLAVIC.test(word))
}

/** How names of Georgia and Armenia end. */
const OF_CAUCASUS = /(?:შვილი|ძე|ია|უა|ავა|անյան|[յե]ան|յանց)$/

/** Whether one of the words of a person's name says that it is of Georgia or Armenia. */
export function isOfCaucasus(words: readonly string[]): boolean {
  return words.some((word) => word.length > 3 && OF_CAUCASUS.test(word))
}

/** The same of a word in Georgian, without the ending of the nominative, or in Armenian letters. */
export function caucasianSigns(word: string): string {
  const bare = word
    .replace(/([^აეიოუ])ი$/u, '$1')
    .replaceAll('ու', 'у')
    .replaceAll('և', 'եв')
  return cyrillicSigns(Array.from(bare, (letter) => AS_IN_CYRILLIC[letter] ?? letter).join(''))
}

/** A folded word's Cyrillic as the sounds of a foreign name, marked (see `SYLLABLE_MARK`); `''` where a letter has none. */
export function cyrillicSigns(word: string): string {
  let made = SYLLABLE_MARK
  for (let at = 0; at < word.length; ) {
    const found = spellingAt(SOUNDS, word, at)
    if (found === undefined) return ''
    // Of two that are the same one is heard.
    if (found[1] === '' || !made.endsWith(found[1])) made += found[1]
    at += found[0].length
  }
  return made
}
