import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { entityTag } from '../http/etag.ts'

/** A built file of the web app, as it is sent. */
export interface WebFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** `null` where packing makes it no smaller. */
  readonly packed: Uint8Array<ArrayBuffer> | null
  readonly tag: string
  /** Whether its name says what is in it, so that it never changes. */
  readonly isHashed: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

const TEXT = /^(?:text\/|application\/(?:json|manifest\+json|wasm)|image\/svg)/

/** Where the build puts the web app: beside the sources of a checkout, or within the package. */
const WEB_FOLDER: string = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../../dist/web/' : '../../web/', import.meta.url),
)

/**
 * The built web app. What is asked for is looked up among the files that there are, by their whole paths: nothing else of
 * the machine can be reached, however a path is written. A new build is noticed by its `index.html`.
 */
export class WebFiles {
  readonly #folder: string
  #builtAt = -1
  #paths = new Map<string, string>()
  #files = new Map<string, WebFile>()

  constructor(folder: string = WEB_FOLDER) {
    this.#folder = folder
  }

  /** The file at a path of the site, `/assets/main-3f2a9c.js`; `null` where there is none. */
  at(path: string): WebFile | null {
    this.#look()
    const known = this.#files.get(path)
    if (known !== undefined) return known
    const place = this.#paths.get(path)
    const type = TYPES[extname(path)]
    if (place === undefined || type === undefined) return null
    const bytes = new Uint8Array(readFileSync(place))
    const packed = TEXT.test(type) ? new Uint8Array(gzipSync(bytes, { level: 9 })) : null
    const file = {
      type,
      bytes,
      packed: packed !== null && packed.length < bytes.length ? packed : null,
      tag: entityTag([path, Buffer.from(bytes).toString('latin1')]),
      isHashed: /[-.][\w-]{8,}\.\w+$/.test(path) && path.startsWith('/assets/'),
    }
    this.#files.set(path, file)
    return file
  }

  /** The page of the app, for every path that is no file; `null`: the app is not built. */
  page(): WebFile | null {
    return this.at('/index.html')
  }

  #look(): void {
    const built = statSync(join(this.#folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (built === this.#builtAt) return
    this.#builtAt = built
    this.#files = new Map()
    this.#paths = new Map(
      built === 0
        ? []
        : readdirSync(this.#folder, { recursive: true, withFileTypes: true })
            .filter((each) => each.isFile())
            .map((each) => {
              const place = join(each.parentPath, each.name)
              return [`/${relative(this.#folder, place).split(sep).join('/')}`, place] as const
            }),
    )
  }
}
