import { type SourceFile, UnreadableList } from '../adapter.ts'

/** Longer pieces are cut, so that limits are checked before much is held. */
const LONGEST_PIECE = 65_536

/**
 * The text of a UTF-8 file, in pieces of at most 65,536 UTF-16 units; a byte order mark at the very start is left out.
 *
 * @throws UnreadableList where the bytes are not UTF-8, with the offset of the piece; the same for UTF-16, by its mark
 */
export async function* utf8Text(file: SourceFile): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let offset = 0
  for await (const bytes of file.read()) {
    if (offset === 0) refuseUtf16(file, bytes)
    yield* pieces(decoded(file, offset, () => decoder.decode(bytes, { stream: true })))
    offset += bytes.length
  }
  yield* pieces(decoded(file, offset, () => decoder.decode()))
}

function refuseUtf16(file: SourceFile, bytes: Uint8Array): void {
  const mark = `${bytes[0] ?? 0},${bytes[1] ?? 0}`
  if (mark === '255,254' || mark === '254,255')
    throw new UnreadableList({ file: file.name, line: null }, 'a UTF-16 file: expected UTF-8')
}

function decoded(file: SourceFile, offset: number, decode: () => string): string {
  try {
    return decode()
  } catch {
    const where = `at or after byte ${offset.toLocaleString('en')}`
    throw new UnreadableList({ file: file.name, line: null }, `bytes that are not UTF-8, ${where}`)
  }
}

function* pieces(text: string): Generator<string, void, undefined> {
  for (let from = 0; from < text.length; from += LONGEST_PIECE) yield text.slice(from, from + LONGEST_PIECE)
}
