import type { SourceFile } from '../adapter.ts'

/** What tells a layout stands within this many bytes. */
const BEGINNING = 16_384

/** The text of a file's first 16,384 bytes, without a byte order mark. Never refuses a file: it only tells which reader to ask. */
export async function beginningOf(file: SourceFile): Promise<string> {
  const decoder = new TextDecoder('utf-8')
  let text = ''
  let taken = 0
  for await (const bytes of file.read()) {
    text += decoder.decode(bytes.subarray(0, BEGINNING - taken), { stream: true })
    taken += bytes.length
    if (taken >= BEGINNING) break
  }
  return text
}
