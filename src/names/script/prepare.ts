import { loadBulgarianDictionary, loadGreekDictionary, loadHanDictionaries } from '../meaning/dictionary.ts'
import { isOtherScript, loadAnyScript } from './any-script.ts'
import { loadHanLibrary } from './east-asian/han-library.ts'
import { loadJapaneseNames } from './east-asian/japanese.ts'

/** Kana too: what is in Han letters beside it needs the same. */
const HAN = /[\p{Script=Han}\p{Script=Katakana}]/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const GREEK = /\p{Script=Greek}/u

/** Loads the language data that the scripts in these texts need. Idempotent, cheap when nothing is needed. */
export async function prepareFor(texts: Iterable<string>): Promise<void> {
  for (const text of texts) {
    if (HAN.test(text)) await Promise.all([loadHanLibrary(), loadJapaneseNames(), loadHanDictionaries()])
    if (GREEK.test(text)) await loadGreekDictionary()
    if (CYRILLIC.test(text)) await loadBulgarianDictionary()
    if (isOtherScript(text)) await loadAnyScript()
  }
}
