import { spawn } from 'node:child_process'
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdDecompress } from 'node:zlib'

/**
 * Unpacks a series of editions (`DATE-COMMIT-FILE` in a tar archive, in their order) as a mirror folder: `LIST/DATE/FILE`,
 * and `LIST/DATE.2/FILE` for the second of a day. `keep` chooses by the place in the series.
 */
export async function unpackSeries(
  archive: string,
  list: string,
  mirror: string,
  keep: (at: number, of: number) => boolean = () => true,
): Promise<readonly string[]> {
  const folder = join(mirror, 'unpacked')
  mkdirSync(folder, { recursive: true })
  const tar = spawn('tar', ['x', '-v', '-C', folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  let told = ''
  tar.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text
  })
  const ended = new Promise<number | null>((resolve) => tar.on('exit', resolve))
  await pipeline(
    createReadStream(archive),
    createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 27 } }),
    tar.stdin,
  )
  if ((await ended) !== 0) throw new Error(`${archive}: tar failed`)
  const names = told.split('\n').filter((name) => /^\d{4}-\d{2}-\d{2}-/.test(name))
  const editions: string[] = []
  for (const [at, name] of names.entries()) {
    if (!keep(at, names.length)) continue
    const date = name.slice(0, 10)
    const ofDay = editions.filter((each) => each.slice(0, 10) === date).length
    const edition = ofDay === 0 ? date : `${date}.${ofDay + 1}`
    const to = join(mirror, list, edition)
    mkdirSync(to, { recursive: true })
    renameSync(join(folder, name), join(to, name.slice(date.length + 1).replace(/^[0-9a-f]{8}-/, '')))
    editions.push(edition)
  }
  return editions
}

/** Whether the mirror has the series. */
export function hasSeries(mirror: string, list: string): boolean {
  return existsSync(join(mirror, 'series')) && readdirSync(join(mirror, 'series')).includes(`${list}.tar.zst`)
}
