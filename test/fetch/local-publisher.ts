import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { TestContext } from 'node:test'

/** A real server on this machine, and what it was asked. */
export interface LocalPublisher {
  /** With host and port: `http://127.0.0.1:12345`. */
  readonly origin: string
  readonly host: string
  readonly requests: readonly IncomingMessage[]
}

/** Answers one request after the other with what stands at its place, and all further ones with the last. */
export function inTurn(...answers: readonly RequestListener[]): RequestListener {
  let at = 0
  return (request, response) => {
    answers[Math.min(at++, answers.length - 1)]?.(request, response)
  }
}

/** An answer of the server. */
export function answer(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): RequestListener {
  return (_request, response) => {
    response.writeHead(status, headers).end(body)
  }
}

/** Bytes on the wire that no well-kept server would send; the connection ends with them. */
export function raw(text: string): RequestListener {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.socket?.end(text)
  }
}

/** Starts a server that ends with the test. */
export async function localPublisher(t: TestContext, listener: RequestListener): Promise<LocalPublisher> {
  const requests: IncomingMessage[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    requests.push(request)
    listener(request, response)
  })
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  t.after(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin: `http://${host}`, host, requests }
}
