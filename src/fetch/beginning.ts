import { Failure } from './not-obtained.ts'

/** So much of a file is looked at before any of it is kept. */
const LOOKED_AT = 1_024

/**
 * The same bytes, once their beginning has shown that they may be the file that its name says: publishers answer with a
 * page, in place of the file, when they are being repaired, want cookies, or take the asker for a robot.
 *
 * @throws Failure for no bytes at all, for a page in place of a file, and for what begins as no file of its kind does
 */
export async function* ofItsKind(
  file: string,
  contentType: string | null,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let beginning: Uint8Array | null = new Uint8Array()
  for await (const chunk of bytes) {
    if (beginning === null) {
      yield chunk
      continue
    }
    beginning = Buffer.concat([beginning, chunk])
    if (beginning.length < LOOKED_AT) continue
    judge(file, contentType, beginning)
    yield beginning
    beginning = null
  }
  if (beginning === null) return
  judge(file, contentType, beginning)
  yield beginning
}

/** What the first characters of a file are, by the ending of its name; a page may begin in any way. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  xml: /^</,
  json: /^[[{]/,
  xlsx: /^PK\u0003\u0004/,
}

const PAGE =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|script)\b/is

function judge(file: string, contentType: string | null, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Failure('content', 'is empty')
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  if (ending === 'html' || ending === 'htm') return
  const text = Buffer.from(bytes.subarray(0, LOOKED_AT))
    .toString()
    .replace(/^\uFEFF/, '')
    .trimStart()
  const expected = BEGINNINGS[ending]
  const said = contentType === null ? '' : `, Content-Type ${contentType}`
  const isCalledPage = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? '')
  // Some publishers call an XML file text/html, so the words of the header alone do not make it a page.
  if (
    PAGE.test(text) ||
    (isCalledPage && (expected === undefined ? text.startsWith('<') : !expected.test(text)))
  )
    throw new Failure(
      'content',
      `is a page in place of the file${said}: it begins ${JSON.stringify(text.slice(0, 60))}`,
    )
  if (expected !== undefined && !expected.test(text))
    throw new Failure(
      'content',
      `begins ${JSON.stringify(text.slice(0, 60))}, as no .${ending} file does${said}`,
    )
}
