import type { AbjadLetter } from './abjad-letters.ts'
import { spelledLetters } from './abugida-letters.ts'

/** Raised when a table below changes. */
export const FAR_EASTERN_VERSION = 1

/** Letters by sign: `classes | spellings | what it costs to leave it out` (see `spelledLetters`); several classes parted by commas, `-` for none. */
function markedLetters(table: Readonly<Record<string, string>>): Readonly<Record<string, AbjadLetter>> {
  return Object.fromEntries(
    Object.entries(table).map(([sign, row]) => {
      const at = row.indexOf('|')
      const [letter] = Object.values(spelledLetters({ [sign]: row.slice(at + 1) }))
      const classes = row.slice(0, at).trim().split(',')
      return [
        sign,
        {
          classes: classes.map((one) => one.replace('-', '').replace('^', '')),
          isOfBeginning: row.startsWith('^'),
          spellings: letter?.spellings ?? {},
          unwritten: letter?.unwritten ?? 0,
        },
      ]
    }),
  )
}

/**
 * The letters of Korean and Vietnamese names in Cyrillic with what stands for them in Latin: of Korean in the system of
 * Kontsevich and older habits (L. R. Kontsevich, 1966; ч is j and ch, н is n and ng, о is o and eo), of Vietnamese in the
 * practice of Russian maps and newspapers (з is d and gi, ч is tr, т is t and ch). A letter of other Cyrillic alphabets is a
 * sign of two: қ is кх, ҭ тх, ԥ пх, ҷ чх, џ чж, ң нг, њ нь.
 */
export const FAR_EASTERN_LETTERS: Readonly<Record<string, AbjadLetter>> = markedLetters({
  а: '^A | a ah:1 ar:1 ae:1 e:3 | 4',
  э: '^A | ae e a:1 ai:1 | 4',
  е: '^A,Y | e ye ie o:1 eo:1 u:2 yo:2 a:2 | 4',
  ё: '^A,Y | yo yeo eo:1 you:1 yu:2 o:2 | 4',
  и: '^A,Y | i y ee ui:1 yi:1 | 4',
  о: '^A | o eo u:1 oe:1 oh:1 uh:2 ou:2 | 4',
  у: '^A,W | u oo woo ou o:1 w:1 wo:2 | 4',
  ы: '^A | u eu o:1 eo:2 i:2 | 4',
  ю: '^A,Y | yu yoo u:1 iu you uy:1 yoou:2 ue:2 | 4',
  я: '^A,Y | ya a:1 ia yah:1 ea:1 | 4',
  й: '- | y i | 3',
  в: '^W | w v o:1 u:1 | 4',
  б: 'P | b p',
  п: 'P | p b',
  ԥ: 'P,F | p ph',
  ф: 'F | ph f',
  д: 'T | d t',
  т: 'T,X | t d ch:1 th:2',
  ҭ: 'T | t th',
  к: 'K | k g c ck q qu:1',
  г: 'K | g k gh',
  қ: 'K,H | k kh',
  ч: 'J,X,TR | j ch tr c:2 z:3',
  ҷ: 'X | ch',
  џ: 'J,X | j ch z:2',
  ц: 'X | ch ts:1',
  з: 'T,J,K,S | d gi z g:1 r:1 y:2 j:1',
  с: 'S,X,KS | s x sh:1 ss',
  ш: 'S,X | s sh ch:2',
  х: 'H,- | h',
  м: 'M | m',
  н: 'N,NK,M,R | n ng nh:1 nn r:2',
  ң: 'NK,N | ng ngh n:1',
  њ: 'N,NH | nh n ny:1',
  л: 'L,R,- | l r:1 ll rh:1 y:2',
  р: 'R,L,N,- | r l n:2 rh:1 y:2',
})
