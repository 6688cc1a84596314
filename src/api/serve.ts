import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { UnusableInput } from '../desk/index.ts'
import type { Policy } from '../screen/index.ts'
import { type App, type AppOptions, makeApp } from './app.ts'
import { isLoopback } from './http/same-origin.ts'
import { openService, type Service } from './service.ts'
import { WebFiles } from './web/web-files.ts'

export interface ServeOptions extends Partial<AppOptions> {
  readonly home: string
  readonly policy: Policy
  /** 0: any that is free. */
  readonly port: number
  readonly host: string
  /** How long a request may take to arrive, in milliseconds. */
  readonly requestTimeout?: number
}

/** A service that listens. */
export interface Serving {
  /** `http://127.0.0.1:3210/` */
  readonly url: string
  readonly service: Service
  /** Takes no more requests, finishes those it has, and closes all that was opened. */
  close(): Promise<void>
}

const USUAL: Pick<AppOptions, 'rate' | 'jobRate' | 'checkAnswers' | 'log'> = {
  rate: { perSecond: 5000, burst: 10_000 },
  jobRate: { perSecond: 0.5, burst: 30 },
  checkAnswers: false,
  log: null,
}

/** Requests that are not answered within this time when the service stops are cut off. */
const FINISHED_WITHIN_MS = 10_000

const CLOSE_IDLE_EVERY_MS = 50

/**
 * Opens a service on a data folder and listens.
 *
 * @throws UnusableInput for an address that is not this machine's own, or a port that is taken
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  if (!isLoopback(options.host))
    throw new UnusableInput(
      `--host "${options.host}": the service listens on this machine only (127.0.0.1, ::1, localhost): ` +
        'it asks nobody who they are, so that whoever reached it could read and change everything',
    )
  const service = await openService(options.home, options.policy)
  try {
    const app = makeApp(service, { ...USUAL, web: new WebFiles(), ...options })
    const server = await listening(app, options)
    return { url: urlOf(server), service, close: () => closed(server, service) }
  } catch (error) {
    await service.close()
    throw error
  }
}

function listening(app: App, { port, host, requestTimeout = 30_000 }: ServeOptions): Promise<Server> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      // Slow senders: the head of a request, then all of it, within these times.
      headersTimeout: Math.min(10_000, requestTimeout),
      requestTimeout,
      connectionsCheckingInterval: Math.min(1000, requestTimeout),
      keepAliveTimeout: 30_000,
      maxHeaderSize: 16_384,
    },
  }) as Server
  server.maxRequestsPerSocket = 0
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNotListening(error, port, host)))
    server.listen(port, host, () => resolve(server))
  })
}

function whyNotListening(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new UnusableInput(
      `--port ${port}: something listens there already, perhaps another onrecord; --port 0 takes one that is free`,
    )
  if (error.code === 'EACCES') return new UnusableInput(`--port ${port}: this user may not listen there`)
  if (error.code === 'EADDRNOTAVAIL')
    return new UnusableInput(`--host "${host}": this machine has no such address`)
  return error
}

function urlOf(server: Server): string {
  const { address, port } = server.address() as AddressInfo
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}/`
}

async function closed(server: Server, service: Service): Promise<void> {
  service.events.close()
  const finished = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  // A connection whose last request is answered would be kept for another.
  const idle = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_EVERY_MS)
  const cut = setTimeout(() => server.closeAllConnections(), FINISHED_WITHIN_MS)
  await finished
  clearInterval(idle)
  clearTimeout(cut)
  await service.close()
}
