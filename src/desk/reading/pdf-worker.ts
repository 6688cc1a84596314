import { parentPort, workerData } from 'node:worker_threads'

/** What a thread of its own is given to read. */
export interface PdfTask {
  readonly bytes: Uint8Array
  /** A PDF of more pages is not read. */
  readonly mostPages: number
}

/** What it answers: the text of each page, else how many pages there are too many, else why not. */
export type PdfAnswer =
  | { readonly state: 'read'; readonly pages: readonly string[] }
  | { readonly state: 'too-long'; readonly pages: number }
  | { readonly state: 'broken'; readonly reason: string }

async function pagesOf({ bytes, mostPages }: PdfTask): Promise<PdfAnswer> {
  try {
    const { extractText, getDocumentProxy } = await import('unpdf')
    const document = await getDocumentProxy(bytes)
    if (document.numPages > mostPages) return { state: 'too-long', pages: document.numPages }
    const { text } = await extractText(document, { mergePages: false })
    return { state: 'read', pages: text }
  } catch (error) {
    return { state: 'broken', reason: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.postMessage(await pagesOf(workerData as PdfTask), [])
