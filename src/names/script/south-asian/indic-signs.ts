/** Raised when a table or rule below changes. */
export const INDIC_SIGNS_VERSION = 3

const FIRST = 0x900
const DEVANAGARI_LAST = 0x97f
const TAMIL = 0xb80
const TELUGU = 0xc00
const SINHALA = 0xd80

/** Letters of Tamil that are several sounds each: they stay themselves. */
const OF_TAMIL = 'கசடதபறழ'

/** Letters of one sound in names, and those that only some scripts have, by Devanagari. */
export const INDIC_SOUNDS: Readonly<Record<string, string>> = {
  ई: 'इ',
  ऊ: 'उ',
  ऎ: 'ए',
  ऍ: 'ए',
  ऒ: 'ओ',
  ऑ: 'ओ',
  'ँ': 'ं',
  'ः': '',
  ऩ: 'न',
  ऱ: 'र',
  ळ: 'ल',
  ऴ: 'ழ',
  ष: 'श',
  'ी': 'ि',
  'ू': 'ु',
  'ॄ': 'ृ',
  'ॆ': 'े',
  'ॊ': 'ो',
  'ੰ': 'ं',
  'ੱ': '',
  ভ: 'ভ',
  ৎ: 'त',
  ৱ: 'व',
  ৰ: 'र',
  ൺ: 'ण',
  ൻ: 'न',
  ർ: 'र',
  ൽ: 'ल',
  ൾ: 'ल',
  ൿ: 'क',
}

/** Letters that a dot under them makes others. */
export const INDIC_DOTTED: Readonly<Record<string, string>> = {
  क: 'q',
  ख: 'ḫ',
  ग: 'ġ',
  ज: 'z',
  फ: 'f',
  ड: 'ड',
  ढ: 'ढ',
  य: 'य',
}

/** The letters of Sinhala, which has an order of its own, by Devanagari. */
export const SINHALA_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'අ:अ ආ:आ ඇ:अ ඈ:अ ඉ:इ ඊ:इ උ:उ ඌ:उ ඍ:ऋ එ:ए ඒ:ए ඓ:ऐ ඔ:ओ ඕ:ओ ඖ:औ ං:ं ඃ: ක:क ඛ:ख ග:ग ඝ:घ ඞ:ङ ඟ:ङ ච:च ඡ:छ ජ:ज ඣ:झ ඤ:ञ ඥ:ञ ඦ:नज ' +
    'ට:ट ඨ:ठ ඩ:ड ඪ:ढ ණ:ण ඬ:नड ත:त ථ:थ ද:द ධ:ध න:न ඳ:नद ප:प ඵ:फ බ:ब භ:भ ම:म ඹ:मब ය:य ර:र ල:ल ව:व ශ:श ෂ:श ස:स හ:ह ළ:ल ෆ:f ' +
    '්:् ා:ा ැ:ॅ ෑ:ॅ ි:ि ී:ि ු:ु ූ:ु ෘ:ृ ෙ:े ේ:े ෛ:ै ො:ो ෝ:ो ෞ:ौ'
  )
    .split(' ')
    .map((each) => each.split(':') as [string, string]),
)

const CONSONANT = /[क-हভழகசடதபறqḫġzf]$/u
const VIRAMA = '्'
/** What Bengali writes for a w: ওয়াহিদ is Wahid. */
const BENGALI_W = /ও(?:\u09df|\u09af\u09bc)/gu

function signOf(letter: string): string {
  const code = letter.charCodeAt(0)
  if (code >= SINHALA) return SINHALA_LETTERS[letter] ?? ''
  if (code >= TAMIL && code < TELUGU && OF_TAMIL.includes(letter)) return letter
  if (INDIC_SOUNDS[letter] !== undefined) return INDIC_SOUNDS[letter]
  const same = code > DEVANAGARI_LAST ? String.fromCharCode(FIRST + (code % 0x80)) : letter
  return INDIC_SOUNDS[same] ?? same
}

/**
 * One folded word in a script of India or in Sinhala in the signs of `ABUGIDA_LETTERS`, marked. The vowel that a consonant
 * has by itself is free, for it is spelled a, o or e, or not spoken.
 */
export function indicSigns(word: string): string {
  let made = ''
  let isBare = false
  let isClosed = false
  for (const letter of word.replace(BENGALI_W, 'ৱ')) {
    const sign = signOf(letter)
    if (sign === '\u093c') {
      const dotted = INDIC_DOTTED[made.at(-1) ?? '']
      if (dotted !== undefined) made = made.slice(0, -1) + dotted
      continue
    }
    if (sign === '') continue
    // What stands behind a virama is heard together with what stands before it.
    const isDoubled = isClosed && made.endsWith(sign)
    isClosed = sign === VIRAMA
    isBare = CONSONANT.test(sign)
    if (!isClosed && !isDoubled) made += sign
  }
  return made === '' ? word : `~${made}${isBare ? 'ॲ' : ''}`
}
