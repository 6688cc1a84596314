import { Worker } from 'node:worker_threads'
import { UnreadableReport } from '../../reports/index.ts'
import type { PdfAnswer, PdfTask } from './pdf-worker.ts'

/** How much of a PDF is read before it is given up. */
export interface PdfLimits {
  readonly pages: number
  readonly seconds: number
}

const LIMITS: PdfLimits = { pages: 2000, seconds: 60 }

/**
 * The text of a PDF, its pages parted by an empty line; '' for one of images only. It is read in a thread of its own, which
 * is ended when the time is over, whatever the file does to its reader.
 *
 * @throws UnreadableReport where the reader of PDFs is not installed, it cannot read these bytes, or they go over a limit
 */
export async function pdfText(bytes: Uint8Array, file: string, limits: PdfLimits = LIMITS): Promise<string> {
  try {
    import.meta.resolve('unpdf')
  } catch {
    throw new UnreadableReport(
      `${file}: to read a PDF, install the package unpdf beside onrecord (npm install unpdf), or give its text`,
    )
  }
  const answer = await withinTime({ bytes: new Uint8Array(bytes), mostPages: limits.pages }, limits.seconds)
  if (answer === null)
    throw new UnreadableReport(
      `${file}: reading this PDF took more than ${limits.seconds} seconds and was given up: give its text`,
    )
  if (answer.state === 'too-long')
    throw new UnreadableReport(
      `${file}: ${answer.pages} pages: of a PDF at most ${limits.pages} are read: split it, or give its text`,
    )
  if (answer.state === 'broken')
    throw new UnreadableReport(`${file}: cannot be read as a PDF: ${answer.reason}`)
  return answer.pages.join('\n\n')
}

/** The answer of a thread; `null` when its time is over. */
async function withinTime(task: PdfTask, seconds: number): Promise<PdfAnswer | null> {
  const file = import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js'
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
    stdout: true,
    stderr: true,
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<PdfAnswer | null>((resolve) => {
      timer = setTimeout(() => resolve(null), 1000 * seconds)
      worker.once('message', resolve)
      worker.once('error', (error) =>
        resolve({ state: 'broken', reason: error instanceof Error ? error.message : String(error) }),
      )
      worker.once('exit', (code) => resolve({ state: 'broken', reason: `its reader ended with ${code}` }))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
