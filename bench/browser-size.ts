// What a browser loads to screen by itself, as the web app would be built: node bench/browser-size.ts. README.md says what
// is counted.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { keepFigures } from './figures.ts'

const SCREEN = fileURLToPath(new URL('../src/screen/index.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onrecord-size-'))
const print = (text: string): void => void process.stdout.write(`${text}\n`)
const kilobytes = (bytes: number): number => Math.round(bytes / 1000)

try {
  const entry = join(folder, 'entry.ts')
  writeFileSync(entry, `export * from ${JSON.stringify(SCREEN)}\n`)
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })
  const [output] = [built].flat() as readonly Rolldown.RolldownOutput[]
  const sized = (output?.output ?? [])
    .flatMap((each) => (each.type === 'chunk' ? [each] : []))
    .map(({ fileName, code, isEntry, isDynamicEntry }) => ({
      name: fileName.replace(/^assets\/(.*)-[\w-]{8}\.js$/, '$1'),
      isLater: !isEntry && isDynamicEntry,
      raw: Buffer.byteLength(code),
      zipped: gzipSync(code).length,
    }))
    .toSorted((a, b) => b.zipped - a.zipped)
  const sum = (isLater: boolean): number =>
    sized.filter((each) => each.isLater === isLater).reduce((all, { zipped }) => all + zipped, 0)
  for (const { name, isLater, raw, zipped } of sized)
    print(
      `${name.padEnd(28)} ${isLater ? 'with its script' : 'at once        '} ${String(kilobytes(raw)).padStart(6)} kB, zipped ${String(kilobytes(zipped)).padStart(5)} kB`,
    )
  keepFigures([
    {
      what: 'in a browser: at once, zipped',
      value: kilobytes(sum(false)),
      unit: 'kB',
      on: 'src/screen and all it needs',
    },
    {
      what: 'in a browser: with its script, zipped',
      value: kilobytes(sum(true)),
      unit: 'kB',
      on: 'all languages together',
    },
  ])
} finally {
  rmSync(folder, { recursive: true })
}
