import type { UpdateDetail } from '../../desk/index.ts'

/**
 * What was not obtained, in as few sentences as there are causes.
 *
 * @example ["not obtained: un-sc (scsanctions.un.org), eu-fsf (webgate.ec.europa.eu): getaddrinfo ENOTFOUND"]
 */
export function notObtainedText(outcomes: readonly UpdateDetail[]): readonly string[] {
  // One by itself is told with its whole address.
  if (outcomes.length === 1) return outcomes.map(({ reason }) => `not obtained: ${reason ?? ''}`)
  const listsOf = new Map<string, Map<string, string[]>>()
  for (const { list, reason, notObtained } of outcomes) {
    const { url, why } = notObtained ?? { url: '', why: reason ?? '' }
    const host = URL.parse(url)?.host ?? url
    const cause = causeOf(why, host)
    const hosts = listsOf.get(cause) ?? new Map<string, string[]>()
    listsOf.set(cause, hosts)
    hosts.set(host, [...(hosts.get(host) ?? []), list])
  }
  return [...listsOf].map(([cause, hosts]) => {
    const lists = [...hosts].map(([host, names]) => `${names.join(', ')} (${host})`)
    return `not obtained: ${lists.join(', ')}: ${cause}`
  })
}

/** Without the host, and without the code of the error where the words before it have it already. */
function causeOf(why: string, host: string): string {
  const words = why.replaceAll(host, '').replaceAll(/\s+/g, ' ').trim()
  return words.replace(/(\b[A-Z_]{4,}\b)(.*) \(\1\)/, '$1$2')
}
