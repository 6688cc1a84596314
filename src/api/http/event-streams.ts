import type { ServiceEvent } from '../messages.ts'
import { SECURITY_HEADERS } from './headers.ts'
import { Refusal } from './problem.ts'

/** More pages than this are not kept up to date at once. */
const MOST_STREAMS = 50

/** A line that says nothing, so that whatever stands between keeps the connection. */
const HEARTBEAT_EVERY_MS = 15_000

/** A stream that is so far behind is ended; a browser comes back by itself. */
const MOST_BEHIND = 1000

type Controller = ReadableStreamDefaultController<Uint8Array>

/** The streams of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export class EventStreams {
  readonly #streams = new Set<Controller>()
  readonly #encoder = new TextEncoder()
  readonly #heart: NodeJS.Timeout

  constructor(heartbeatEvery: number = HEARTBEAT_EVERY_MS) {
    this.#heart = setInterval(() => this.#send(': still here\n\n'), heartbeatEvery).unref()
  }

  get size(): number {
    return this.#streams.size
  }

  /**
   * A new stream, which begins with these events.
   *
   * @throws Refusal 503 where there are too many already
   */
  open(first: readonly ServiceEvent[], id: string): Response {
    if (this.#streams.size >= MOST_STREAMS)
      throw new Refusal(503, `${MOST_STREAMS} pages follow this service already: close some`, {
        headers: { 'Retry-After': '30' },
      })
    let own: Controller | undefined
    const stream = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          own = controller
          this.#streams.add(controller)
          for (const event of first) controller.enqueue(this.#encoder.encode(textOf(event)))
        },
        cancel: () => {
          if (own !== undefined) this.#streams.delete(own)
        },
      },
      { highWaterMark: MOST_BEHIND },
    )
    return new Response(stream, {
      headers: {
        ...SECURITY_HEADERS,
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Request-Id': id,
      },
    })
  }

  /** Tells all. */
  tell(event: ServiceEvent): void {
    this.#send(textOf(event))
  }

  /** Ends all streams. */
  close(): void {
    clearInterval(this.#heart)
    for (const stream of this.#streams) stream.close()
    this.#streams.clear()
  }

  #send(text: string): void {
    const bytes = this.#encoder.encode(text)
    for (const stream of this.#streams) {
      stream.enqueue(bytes)
      if ((stream.desiredSize ?? 0) > 0) continue
      this.#streams.delete(stream)
      stream.close()
    }
  }
}

/** JSON has no line ends of its own. */
function textOf({ event, data }: ServiceEvent): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
