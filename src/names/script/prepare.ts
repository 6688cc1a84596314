import { isOtherScript, loadAnyScript } from './any-script.ts'
import { loadHanLibrary } from './han-library.ts'
import { loadJapaneseNames } from './japanese.ts'

const HAN = /\p{Script=Han}/u

/** Loads the language data that the scripts in these texts need. Idempotent, cheap when nothing is needed. */
export async function prepareFor(texts: Iterable<string>): Promise<void> {
  for (const text of texts) {
    if (HAN.test(text)) await Promise.all([loadHanLibrary(), loadJapaneseNames()])
    if (isOtherScript(text)) await loadAnyScript()
  }
}
