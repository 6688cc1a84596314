import { Refusal } from './problem.ts'

/** Whether an address or the name of a host is this machine itself. */
export function isLoopback(host: string): boolean {
  const plain = host.toLowerCase().replace(/^\[|\]$/g, '')
  return plain === 'localhost' || plain === '::1' || /^127(?:\.\d{1,3}){3}$/.test(plain)
}

/** `name:port`, `[::1]:port` or without a port; the name alone. */
function nameOf(host: string): string {
  return host.replace(/:\d*$/, '')
}

/**
 * Lets nobody in who comes by another name than this machine's own: a page of another site that had its name point here
 * (DNS rebinding) would otherwise read and write as if it were this one.
 *
 * @throws Refusal 403
 */
export function checkHost(host: string | undefined): void {
  if (host !== undefined && isLoopback(nameOf(host))) return
  throw new Refusal(
    403,
    `Host "${(host ?? '').slice(0, 80)}": this service answers as localhost, 127.0.0.1 or [::1] only`,
  )
}

/**
 * Lets no page of another site change anything: a browser names the site that a request comes from.
 *
 * @throws Refusal 403
 */
export function checkOrigin(
  host: string | undefined,
  origin: string | undefined,
  site: string | undefined,
): void {
  if (origin !== undefined && origin !== `http://${host ?? ''}`)
    throw new Refusal(
      403,
      `Origin "${origin.slice(0, 80)}": this service takes requests of its own pages only`,
    )
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Refusal(
      403,
      `Sec-Fetch-Site "${site.slice(0, 80)}": this service takes requests of its own pages only`,
    )
}
