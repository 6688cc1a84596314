import type { Dispatcher } from 'undici'
import type { Limits } from './limits.ts'
import { Failure } from './not-obtained.ts'

/** Through which proxies requests go, by the scheme of what is asked for; `noProxy` names hosts that go without. */
export interface Proxies {
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly noProxy: string
}

/** As the environment says: HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in capitals or not. */
export function proxiesOf(env: NodeJS.ProcessEnv): Proxies {
  const httpProxy = env['http_proxy'] ?? env['HTTP_PROXY'] ?? ''
  return {
    httpProxy,
    httpsProxy: env['https_proxy'] ?? env['HTTPS_PROXY'] ?? httpProxy,
    noProxy: env['no_proxy'] ?? env['NO_PROXY'] ?? '',
  }
}

/**
 * The connections of one download, kept from file to file. To be closed.
 *
 * @throws Failure for a proxy whose address is none; it does not show it, as it may hold a password
 */
export async function openConnections(proxies: Proxies, limits: Limits): Promise<Dispatcher> {
  for (const [name, address] of Object.entries(proxies))
    if (name !== 'noProxy' && address !== '' && !/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
      throw new Failure('address', `${name}: expected an address that begins with http:// or https://`)
  // Takes longer to load than most commands take to run, so only where it is needed.
  const { EnvHttpProxyAgent } = await import('undici')
  const { connectMs, headersMs, idleMs } = limits
  return new EnvHttpProxyAgent({
    ...proxies,
    connect: { timeout: connectMs },
    headersTimeout: headersMs,
    bodyTimeout: idleMs,
  })
}
