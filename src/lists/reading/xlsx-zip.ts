import { crc32, inflateRawSync } from 'node:zlib'
import { type SourceFile, UnreadableList } from '../adapter.ts'

/** Bounds that no official workbook comes near; they keep a hostile archive from filling the memory. */
const ZIP_LIMITS = {
  /** Bytes of the archive itself. */
  archive: 64 * 2 ** 20,
  members: 2_000,
  /** Bytes of one member, and of all of them together, once inflated. */
  member: 256 * 2 ** 20,
  total: 512 * 2 ** 20,
  /** How many times larger a member may become; small members are let be. */
  ratio: 200,
  smallMember: 2 ** 20,
} as const

interface Member {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly headerAt: number
}

/** The members of a ZIP archive (APPNOTE.TXT 6.3), each inflated when it is asked for. */
export class XlsxZip {
  private readonly fileName: string
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly members: ReadonlyMap<string, Member>

  /** @throws UnreadableList for what is no ZIP archive, is damaged, or declares more than the bounds of this reader */
  constructor(fileName: string, bytes: Uint8Array) {
    this.fileName = fileName
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.members = this.directory()
  }

  has(name: string): boolean {
    return this.members.has(name)
  }

  /**
   * A member as a file, its bytes checked against its declared size and CRC-32.
   *
   * @throws UnreadableList where it is missing, encrypted, packed in a way other than deflate, or damaged
   */
  member(name: string): SourceFile {
    const member = this.members.get(name) ?? this.refuse(`no member ${JSON.stringify(name)}`)
    const bytes = this.inflated(member)
    return {
      name: `${this.fileName} ${name}`,
      async *read() {
        yield bytes
      },
    }
  }

  private directory(): ReadonlyMap<string, Member> {
    const end = this.endRecord()
    const count = this.view.getUint16(end + 10, true)
    const [size, from] = [this.view.getUint32(end + 12, true), this.view.getUint32(end + 16, true)]
    if (count === 0xffff || from === 0xffffffff) this.refuse('a ZIP64 archive: no list is as large')
    if (count > ZIP_LIMITS.members)
      this.refuse(
        `${count.toLocaleString('en')} members: expected at most ${ZIP_LIMITS.members.toLocaleString('en')}`,
      )
    if (from + size > end) this.refuse('the directory of the archive is damaged')
    const members = new Map<string, Member>()
    let at = from
    let total = 0
    for (let left = count; left > 0; left--) {
      if (at + 46 > end || this.view.getUint32(at, true) !== 0x02014b50)
        this.refuse('the directory of the archive is damaged')
      const member = this.memberAt(at)
      if (members.has(member.name)) this.refuse(`member ${JSON.stringify(member.name)} stands in it twice`)
      this.checkDeclared(member)
      total += member.size
      members.set(member.name, member)
      at += 46 + [28, 30, 32].reduce((sum, field) => sum + this.view.getUint16(at + field, true), 0)
    }
    if (total > ZIP_LIMITS.total)
      this.refuse(
        `${total.toLocaleString('en')} bytes once inflated: expected at most ${ZIP_LIMITS.total.toLocaleString('en')}`,
      )
    return members
  }

  /** Where the end record stands: within the last 65,557 bytes, for it may end in a comment. */
  private endRecord(): number {
    for (let at = this.bytes.length - 22; at >= Math.max(0, this.bytes.length - 65_557); at--)
      if (
        this.view.getUint32(at, true) === 0x06054b50 &&
        at + 22 + this.view.getUint16(at + 20, true) === this.bytes.length
      )
        return at
    return this.refuse('no ZIP archive, or a truncated one')
  }

  private memberAt(at: number): Member {
    const nameEnd = at + 46 + this.view.getUint16(at + 28, true)
    if (nameEnd > this.bytes.length) this.refuse('the directory of the archive is damaged')
    return {
      name: new TextDecoder().decode(this.bytes.subarray(at + 46, nameEnd)),
      flags: this.view.getUint16(at + 8, true),
      method: this.view.getUint16(at + 10, true),
      crc: this.view.getUint32(at + 16, true),
      packed: this.view.getUint32(at + 20, true),
      size: this.view.getUint32(at + 24, true),
      headerAt: this.view.getUint32(at + 42, true),
    }
  }

  private checkDeclared({ name, packed, size }: Member): void {
    const shown = JSON.stringify(name.slice(0, 80))
    if (size > ZIP_LIMITS.member)
      this.refuse(
        `member ${shown}: ${size.toLocaleString('en')} bytes: expected at most ${ZIP_LIMITS.member.toLocaleString('en')}`,
      )
    if (size > ZIP_LIMITS.smallMember && size > packed * ZIP_LIMITS.ratio)
      this.refuse(`member ${shown} becomes more than ${ZIP_LIMITS.ratio} times as large`)
  }

  private inflated(member: Member): Uint8Array {
    const shown = JSON.stringify(member.name.slice(0, 80))
    const packed = this.packedBytes(member, shown)
    if ((member.flags & 1) !== 0) this.refuse(`member ${shown} is encrypted`)
    if (member.method !== 0 && member.method !== 8)
      this.refuse(`member ${shown} is packed by method ${member.method}: expected deflate`)
    const bytes = member.method === 0 ? packed : this.inflate(packed, member.size, shown)
    if (bytes.length !== member.size)
      this.refuse(`member ${shown}: expected ${member.size} bytes, got ${bytes.length}`)
    if (crc32(bytes) !== member.crc) this.refuse(`member ${shown} is damaged: its CRC-32 differs`)
    return bytes
  }

  private packedBytes({ headerAt, packed }: Member, shown: string): Uint8Array {
    if (headerAt + 30 > this.bytes.length || this.view.getUint32(headerAt, true) !== 0x04034b50)
      this.refuse(`member ${shown} is not where the directory says`)
    const from =
      headerAt + 30 + this.view.getUint16(headerAt + 26, true) + this.view.getUint16(headerAt + 28, true)
    if (from + packed > this.bytes.length) this.refuse(`member ${shown} is cut off`)
    return this.bytes.subarray(from, from + packed)
  }

  private inflate(packed: Uint8Array, size: number, shown: string): Uint8Array {
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'ERR_BUFFER_TOO_LARGE')
        this.refuse(`member ${shown} is larger than the ${size} bytes it declares`)
      return this.refuse(
        `member ${shown} is damaged: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }

  private refuse(message: string): never {
    throw new UnreadableList({ file: this.fileName, line: null }, message)
  }
}

/** The bytes of a file that can only be read as a whole. */
export async function xlsxBytes(file: SourceFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of file.read()) {
    length += piece.length
    if (length > ZIP_LIMITS.archive)
      throw new UnreadableList(
        { file: file.name, line: null },
        `more than ${ZIP_LIMITS.archive.toLocaleString('en')} bytes: no workbook of a list is as large`,
      )
    pieces.push(piece)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
