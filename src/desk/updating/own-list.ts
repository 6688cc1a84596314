import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type FtmSkipped, ftmAdapter, type SourceFile, UnreadableList } from '../../lists/index.ts'
import { openStore } from '../../store/index.ts'
import { isDay } from '../coverage.ts'
import { UnusableInput } from '../unusable-input.ts'
import { derive } from './derive.ts'
import { notTaken, type UpdateDetail } from './outcome.ts'
import type { UpdateProgress } from './request.ts'
import { takeEdition } from './take-edition.ts'
import { dateInForce, forgetUnused, takingTo } from './taking.ts'

/** A file of somebody's own list, in FollowTheMoney JSON lines. */
export interface OwnListRequest {
  readonly home: string
  readonly file: string
  /** The list is called `xx-NAME`; the file's name without its ending where it is left out. */
  readonly name?: string | undefined
  /** The day of the edition; that of the file's last change where it is left out. */
  readonly edition?: string | undefined
  readonly at: string
  readonly onProgress?: ((progress: UpdateProgress) => void) | undefined
  /** Told of what in the file is no party. */
  readonly onSkipped?: ((skipped: readonly FtmSkipped[]) => void) | undefined
}

/**
 * Takes a FollowTheMoney file as an edition of a list of its own, beside the official ones.
 *
 * @throws UnusableInput for a file that is not there, a name that is none, a date that is no date
 */
export async function updateOwnList(request: OwnListRequest): Promise<UpdateDetail> {
  const { home, file, edition, at } = request
  const found = await stat(file).catch(() => null)
  if (found === null) throw new UnusableInput(`${file}: no such file`)
  if (!found.isFile()) throw new UnusableInput(`${file}: expected a file`)
  const day = edition ?? found.mtime.toISOString().slice(0, 10)
  if (!isDay(day)) throw new UnusableInput(`--edition "${day}": expected a day, YYYY-MM-DD`)
  const list = `xx-${slugOf(request.name ?? basename(file).split('.')[0] ?? '')}`
  if (list === 'xx-')
    throw new UnusableInput(`${file}: say what the list is called, with --name and letters a to z`)
  const adapter = ftmAdapter(list, request.onSkipped === undefined ? {} : { onSkipped: request.onSkipped })
  const files: readonly SourceFile[] = [{ name: basename(file), read: () => bytesOf(file) }]
  const store = openStore(home)
  const taking = takingTo(store, request)
  try {
    const layout = await adapter.recognise(files)
    if (layout === null) throw new Error(`${list}: a file is always taken for one of FollowTheMoney`)
    const candidate = {
      date: day,
      elseDate: day,
      from: file,
      seenOn: day,
      isNewest: true,
      files: () => Promise.resolve(files),
      sources: null,
    }
    const outcome = await takeEdition(taking, { adapter, layout, candidate, files })
    if (outcome.state === 'loaded') await derive(home, at, taking.onProgress)
    return outcome
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error
    const inForce = await dateInForce(store, list)
    return notTaken(list, day, 'unreadable', `${list} ${day} ${error.message}`, inForce)
  } finally {
    await forgetUnused(taking)
    store.close()
  }
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw new UnusableInput(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replace(/^xx-/, '')
}
