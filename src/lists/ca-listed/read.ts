import { type Entry, type Layout, parsePartialDate } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { type KeyMark, withKeysApart } from '../reading/word-key.ts'
import { xmlRecords } from '../reading/xml-records.ts'
import { xmlRootName } from '../reading/xml-root.ts'
import { caListedEntry } from './entry.ts'

const ROOT = 'feed'

/**
 * The publisher's Atom feed (RFC 4287), an `entry` an entity: `title` its name, `summary` its other names, `content` why it
 * is listed, `published` when, `id` and `link`. This rests on how public programs that read the feed treat it, not on a file
 * at hand: the fields are Atom's, what they mean is theirs to say.
 */
export const caListedAtom: Layout = {
  id: 'atom',
  carries: [
    'names',
    'aliases',
    'weakAliases',
    'originalScript',
    'programmes',
    'listedOn',
    'amendedOn',
    'measures',
    'legalBasis',
    'reasons',
  ],
}

/** The layout of these files: that of the feed if one of them has its root element. */
export async function recogniseCaListed(files: readonly SourceFile[]): Promise<Layout | null> {
  return (await listFile(files)) === null ? null : caListedAtom
}

/** What an Atom feed says of itself. */
const OF_THE_FEED =
  /^feed\/(?:title|subtitle|id|rights|generator|icon|logo|author(?:\/(?:name|uri|email))?)$/u

/** The entries of the feed, given when it has been read whole: only then is it known which share a title. */
export async function* readCaListed(
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const file = (await listFile(files)) ?? files.find(({ name }) => name.endsWith('.xml'))
  if (file === undefined)
    throw new UnreadableList(
      { file: 'lstd-ntts-eng.xml', line: null },
      'is not among the files of the edition',
    )
  const records = xmlRecords(file, {
    root: ROOT,
    records: ['entry'],
    onStray: (place, path, text) => {
      if (path === 'feed/updated') told.publishedOn = dayOf(text)
      else if (!OF_THE_FEED.test(path))
        told.findings.push({
          file: place.file,
          line: place.line,
          message: `text outside of any entry: ${path}: ${text.slice(0, 80)}`,
        })
    },
  })
  const entries: Entry[] = []
  for await (const record of records) entries.push(caListedEntry(record, file.name))
  yield* withKeysApart(entries, MARKS)
}

const MARKS: readonly KeyMark[] = [({ properties }) => properties['recordId']?.[0] ?? null]

/** The publisher gives a day or an instant with its own offset; the day is the one it writes. */
function dayOf(instant: string): string | null {
  const day = parsePartialDate(instant)?.edtf ?? ''
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null
}

async function listFile(files: readonly SourceFile[]): Promise<SourceFile | null> {
  for (const file of files) if ((await xmlRootName(file)) === ROOT) return file
  return null
}
