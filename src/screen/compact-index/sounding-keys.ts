import {
  abjadKeysOf,
  consonantKeysOf,
  isConsonantToken,
  isMeaningToken,
  meaningKeysOf,
  soundKeyOf,
  soundOfMeaning,
} from '../../names/index.ts'

/** Shorter keys of sounds are shared by too many words to find any by them. */
const SHORTEST = 2
/** What a key begins with that Latin words share by their sound, and one by which only consonants look for Latin words. */
const SOUNDED = '='
const LATIN = '<'
/** What a key begins with by which words find those that were translated. */
const MEANING = '#'

/** The keys under which a listed word is found by others that sound like it, or whose vowels are not known. */
export function filedUnder(text: string, sound: string): readonly string[] {
  if (isMeaningToken(text)) {
    const spoken = soundOfMeaning(text)
    return [
      ...meaningKeysOf(text).map((key) => MEANING + key),
      ...(spoken === null ? [] : consonantKeysOf(spoken)),
    ]
  }
  const keys = consonantKeysOf(text)
  return isConsonantToken(text) ? keys : [...keys.map((key) => LATIN + key), ...soundedKey(sound)]
}

/** The key by which words that sound alike are filed. */
function soundedKey(sound: string): readonly string[] {
  const key = soundKeyOf(sound)
  return key.length >= SHORTEST ? [SOUNDED + key] : []
}

/** The same, of a word that begins with the sound of y as well as if it began with j, and the reverse: Yuri is Juri in German. */
export function soundedKeys(sound: string): readonly string[] {
  const own = soundedKey(sound)
  const first = sound.charAt(0)
  if (first !== 'y' && first !== 'j') return own
  return [...own, ...soundedKey((first === 'y' ? 'j' : 'y') + sound.slice(1))]
}

/** The keys by which words are looked for of which one side has no vowels. */
export function consonantKeys(text: string): readonly string[] {
  return askedUnder(text, consonantKeysOf(text))
}

/** Those of the keys that tell of an abjad: in its names two words are often written as one. */
export function abjadKeys(text: string): readonly string[] {
  return askedUnder(text, abjadKeysOf(text))
}

/** A word without vowels is not compared with others without: both would be guessed. */
function askedUnder(text: string, keys: readonly string[]): readonly string[] {
  return isConsonantToken(text) ? keys.map((key) => LATIN + key) : keys
}

/** The key by which translated words are looked for. */
export function meaningKey(text: string): string {
  return MEANING + (meaningKeysOf(text)[0] ?? '')
}
