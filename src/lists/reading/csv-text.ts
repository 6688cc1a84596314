import { type SourceFile, UnreadableList } from '../adapter.ts'
import { utf8Text } from './utf8-text.ts'

/** More than this, in UTF-16 units, is no list of parties. */
const LONGEST_FILE = 2 ** 29

/** DOS's end of file, with which some publishers end a text. */
const END_MARK = '\x1a'

/**
 * The text of a delimited file, in pieces, with `\n` for every end of line and without the 0x1A that may stand at its end.
 *
 * The text is UTF-8. Older files of some publishers are Windows-1252 (of which Latin-1 is the printable part): a file is
 * read so only where it is no UTF-8 and nothing in it but ASCII would be. A file that holds characters of UTF-8 and
 * bytes that are none is damaged.
 *
 * @throws UnreadableList for damaged bytes, NUL, text after the end mark, and more than `longest` UTF-16 units
 */
export async function* csvText(
  file: SourceFile,
  longest: number = LONGEST_FILE,
): AsyncGenerator<string, void, undefined> {
  const text = (await isWindows1252(file)) ? windows1252Text(file) : utf8Text(file)
  let read = 0
  let held = ''
  let ended = false
  for await (const piece of text) {
    read += piece.length
    if (read > longest)
      throw unreadable(file, `more than ${longest.toLocaleString('en')} characters: no list is as long`)
    if (piece.includes('\0')) throw unreadable(file, `a NUL byte at or before character ${read}`)
    const whole = held + piece
    held = whole.endsWith('\r') ? '\r' : ''
    const lines = whole.slice(0, whole.length - held.length).replace(/\r\n?/gu, '\n')
    const mark: number = ended ? 0 : lines.indexOf(END_MARK)
    if (mark !== -1 && /[^\s\x1a]/u.test(lines.slice(mark)))
      throw unreadable(file, 'text after the end mark 0x1A')
    ended ||= mark !== -1
    yield mark === -1 ? lines : lines.slice(0, mark)
  }
  if (held !== '' && !ended) yield '\n'
}

async function isWindows1252(file: SourceFile): Promise<boolean> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  const lenient = new TextDecoder('utf-8')
  let isUtf8 = true
  for await (const bytes of file.read()) {
    isUtf8 &&= decodes(strict, bytes)
    if (/[^\x01-\x7f\uFFFD]/u.test(lenient.decode(bytes, { stream: true }))) return false
  }
  return !(isUtf8 && decodes(strict))
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined })
    return true
  } catch {
    return false
  }
}

async function* windows1252Text(file: SourceFile): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('windows-1252')
  for await (const bytes of file.read()) {
    const text = decoder.decode(bytes, { stream: true })
    // Five bytes have no character in Windows-1252; the decoder gives control characters for them.
    if (/[\x80-\x9f]/u.test(text)) throw unreadable(file, 'bytes that are neither UTF-8 nor Windows-1252')
    yield text
  }
}

function unreadable(file: SourceFile, message: string): UnreadableList {
  return new UnreadableList({ file: file.name, line: null }, message)
}
