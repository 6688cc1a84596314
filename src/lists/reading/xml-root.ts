import type { SourceFile } from '../adapter.ts'

/** The root's start tag stands within this many bytes, or the file is none that a list reader knows. */
const PROLOGUE_BYTES = 16_384

/**
 * The local name of a file's root element, from its first bytes; `null` where there is none.
 * Never refuses a file: it only tells which reader to ask.
 */
export async function xmlRootName(file: SourceFile): Promise<string | null> {
  const decoder = new TextDecoder('utf-8')
  let text = ''
  let taken = 0
  for await (const bytes of file.read()) {
    text += decoder.decode(bytes.subarray(0, PROLOGUE_BYTES - taken), { stream: true })
    taken += bytes.length
    if (taken >= PROLOGUE_BYTES) break
  }
  return firstTag(text)
}

function firstTag(text: string): string | null {
  let at = text.indexOf('<')
  while (at !== -1) {
    const skipTo = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null
    if (skipTo === null) return /^<(?:[\w.-]+:)?([\w.-]+)/u.exec(text.slice(at, at + 200))?.[1] ?? null
    const end = text.indexOf(skipTo, at)
    at = end === -1 ? -1 : text.indexOf('<', end)
  }
  return null
}
