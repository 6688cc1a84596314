import { wellFormed } from './well-formed.ts'

/** Bytes as text. */
export interface DecodedText {
  readonly text: string
  /** Whether it was not read as it is: another encoding than UTF-8, or letters that could not be. */
  readonly isMended: boolean
}

/** Bytes that are no text. The message says what was found, and where. */
export class UnreadableReport extends Error {
  override readonly name = 'UnreadableReport'
}

/**
 * Reads bytes as text: by their byte order mark; else UTF-8; else as a page says of itself; else Windows-1252.
 *
 * @throws UnreadableReport for what is no text
 */
export function decodedText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be')
  const binary = binaryAt(bytes)
  if (binary !== -1)
    throw new UnreadableReport(
      `${file}: byte ${binary} is 0x${hex(bytes[binary] ?? 0)}: expected text, HTML or PDF`,
    )
  try {
    const { text, isMended } = wellFormed(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    )
    return { text, isMended }
  } catch {
    return decoded(bytes, declared(bytes) ?? 'windows-1252')
  }
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: wellFormed(new TextDecoder(encoding).decode(bytes)).text, isMended: true }
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

/** The first byte among the first 64 KiB that no text has; -1 where there is none. */
function binaryAt(bytes: Uint8Array): number {
  return bytes
    .subarray(0, 65_536)
    .findIndex((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b))
}

const KNOWN =
  /^(?:iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|shift_jis|euc-(?:jp|kr)|gbk|gb18030|gb2312|big5|macintosh|utf-16(?:le|be)?)$/

/** The encoding that a page declares in its first kilobyte. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const name = /charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1]?.toLowerCase()
  return name !== undefined && KNOWN.test(name) ? name : null
}
