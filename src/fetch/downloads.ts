import type { Download, ListSource } from '../lists/index.ts'

/** The files that make an edition when it is downloaded; none for a list that no address serves. */
export function downloadsOf({ downloads, files, urls }: ListSource): readonly Download[] {
  if (downloads !== undefined) return downloads
  return urls.flatMap((url, at) => {
    const file = files[at]
    return file === undefined ? [] : [{ file, url }]
  })
}

/**
 * The publication that a list is downloaded with: lists of the same one come in the same files, which need be asked for
 * once only. Several lists are parts of the US Consolidated Screening List.
 */
export function publicationOf(source: ListSource): string {
  return JSON.stringify(downloadsOf(source).map(({ file, url, link = null }) => [file, url, link]))
}

/** The hosts, with their ports where these are not the usual ones, that a download may be sent to. */
export function hostsOf(source: ListSource): ReadonlySet<string> {
  const asked = downloadsOf(source).flatMap(({ url }) => URL.parse(url)?.host ?? [])
  return new Set([...asked, ...source.hosts])
}
