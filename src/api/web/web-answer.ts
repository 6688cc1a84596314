import { isUnchanged } from '../http/etag.ts'
import { Refusal } from '../http/problem.ts'
import { type Answer, takesGzip } from '../http/respond.ts'
import type { WebFile, WebFiles } from './web-files.ts'

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Onrecord: the web app is not built</title>
<h1>The web app is not built</h1>
<p>This is the service of Onrecord, and it answers. Only its pages are missing. To build them, in the folder of the checkout:</p>
<pre>npm run build:web</pre>
<p>Then load this page again. What programs can ask for: <a href="/docs">the interface</a>.</p>
</html>
`

/** What the headers of a request say about files. */
export interface FileAsked {
  readonly path: string
  readonly ifNoneMatch: string | undefined
  readonly acceptEncoding: string | undefined
}

/**
 * A file of the web app, or its page, which finds out by itself what its address means.
 *
 * @throws Refusal 404 for a file that is not there
 */
export function webAnswer(files: WebFiles, asked: FileAsked): Answer {
  const { path } = asked
  const file = path === '/' ? null : files.at(path)
  if (file !== null) return fileAnswer(file, asked)
  // A dot further down is no ending: the page of a party has its key in its address, `/party/un-sc:QDi.129`.
  if (isTricky(path) || /^\/[^/]*\.[a-z0-9]{1,8}$/i.test(path) || path.startsWith('/assets/'))
    throw new Refusal(404, 'there is no such file')
  const page = files.page()
  if (page !== null) return fileAnswer(page, asked)
  if (path !== '/')
    throw new Refusal(404, 'there is no such page: the web app is not built (npm run build:web)')
  return { status: 200, type: 'text/html; charset=utf-8', body: NOT_BUILT, headers: {} }
}

/** Paths that climb, however they are written, and those with control characters. */
function isTricky(path: string): boolean {
  let plain = path
  for (let times = 0; times < 3 && plain.includes('%'); times += 1)
    try {
      plain = decodeURIComponent(plain)
    } catch {
      return true
    }
  return /(?:^|[/\\])\.\.?(?:[/\\]|$)|\\|\/\/|\p{Cc}/u.test(plain)
}

function fileAnswer(file: WebFile, { ifNoneMatch, acceptEncoding }: FileAsked): Answer {
  const headers: Record<string, string> = {
    ETag: file.tag,
    'Cache-Control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  if (isUnchanged(ifNoneMatch, file.tag)) return { status: 304, type: '', body: null, headers }
  if (file.packed !== null) headers['Vary'] = 'Accept-Encoding'
  return file.packed !== null && takesGzip(acceptEncoding)
    ? { status: 200, type: file.type, body: file.packed, headers: { ...headers, 'Content-Encoding': 'gzip' } }
    : { status: 200, type: file.type, body: file.bytes, headers }
}
