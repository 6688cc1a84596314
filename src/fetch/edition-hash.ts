import { sha256 } from '../proof/index.ts'

/** One hash for all files of an edition: over the name and the hash of each, in the order of the names. */
export function sha256OfEdition(
  files: readonly { readonly name: string; readonly sha256: string }[],
): string {
  const inOrder = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return sha256(inOrder.map((file) => `${file.name} ${file.sha256}\n`).join(''))
}
