/** What the service is given to read. */
export interface ReportToRead {
  readonly file: string
  readonly content: string
  readonly encoding: 'utf8' | 'base64'
  readonly date?: string
  readonly source?: string
  readonly url?: string
}

/** What the reader of the page knows of a report; empty where nothing is known. */
export interface KnownFacts {
  readonly date: string
  readonly source: string
  readonly url: string
}

/** Files above this do not go through the browser, in bytes: the service takes no more. */
export const MOST_FILE_BYTES: number = 20 * 1024 * 1024

/** What is wrong with the facts as they were typed. */
export function faultsOfFacts({ date, url }: KnownFacts): ReadonlySet<'date' | 'url'> {
  const faults = new Set<'date' | 'url'>()
  const day = date.trim()
  if (day !== '' && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day)) faults.add('date')
  const address = url.trim()
  if (address !== '' && !/^https?:\/\/\S+$/.test(address)) faults.add('url')
  return faults
}

/** The facts that were typed, without the empty ones. */
export function givenFacts(known: KnownFacts): Partial<KnownFacts> {
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => {
      const said = String(value).trim()
      return said === '' ? [] : [[name, said]]
    }),
  )
}

/** What a pasted text is called: its first words. */
export function nameOfPasted(text: string, otherwise: string): string {
  const line = text
    .split('\n')
    .map((each) => each.trim())
    .find((each) => /\p{L}/u.test(each) && !each.startsWith('<') && !each.startsWith('{'))
  const words = (line ?? '')
    .replaceAll(/[^\p{L}\p{N} ]+/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
  if (words === '') return otherwise
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/ \S*$/u, '')} …`
}

/** The name of a file without the folders before it. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? path
}
