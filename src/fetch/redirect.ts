import { Failure, shownUrl } from './not-obtained.ts'

/**
 * The address that an answer sends on to: of a host that the list names, and never from https to plain http.
 *
 * @throws Failure for any other, before anything is asked there
 */
export function redirectTarget(from: URL, location: string | null, hosts: ReadonlySet<string>): URL {
  if (location === null) throw new Failure('redirect', 'is sent on without an address')
  const to = URL.parse(location, from.href)
  if (to === null) throw new Failure('redirect', 'is sent on to what is no address')
  if (to.protocol !== 'https:' && !(to.protocol === 'http:' && from.protocol === 'http:'))
    throw new Failure(
      'redirect',
      `is sent on from ${from.protocol}// to ${shownUrl(to)}, which is not followed`,
    )
  if (!hosts.has(to.host))
    throw new Failure('redirect', `is sent on to ${shownUrl(to)}, which is none of ${[...hosts].join(', ')}`)
  to.username = ''
  to.password = ''
  return to
}
