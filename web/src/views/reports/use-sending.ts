import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Job } from '../../../../src/api/messages.ts'
import { ask, Refusal } from '../../service/ask.ts'
import { questions } from '../../service/questions.ts'
import { useWords } from '../../words/language.tsx'
import { fileContent } from './file-content.ts'
import {
  givenFacts,
  type KnownFacts,
  MOST_FILE_BYTES,
  nameOfPasted,
  type ReportToRead,
} from './given-file.ts'
import { reportsWords } from './reports-words.ts'

interface Failure {
  readonly file: string
  readonly reason: string
}

interface Sent {
  /** Files that were not sent. */
  readonly left: readonly File[]
  readonly isPastedSent: boolean
}

interface Sending {
  /** `onJob` is told the id of each piece of work as it begins. */
  readonly send: (
    files: readonly File[],
    pasted: string,
    known: KnownFacts,
    onJob: (id: string) => void,
  ) => Promise<Sent>
  /** How many of them were sent; `null`: nothing is being sent. */
  readonly sending: { readonly done: number; readonly total: number } | null
  readonly failures: readonly Failure[]
}

/** Sends files and a pasted text to be read, one after the other: what fails is told and stops no other. */
export function useSending(): Sending {
  const words = useWords(reportsWords)
  const cache = useQueryClient()
  const [sending, setSending] = useState<Sending['sending']>(null)
  const [failures, setFailures] = useState<readonly Failure[]>([])

  const post = async (report: ReportToRead): Promise<string> => {
    const job = await patiently(() => ask<Job>('/api/reports', { body: report }))
    // An event may have told more of it already.
    cache.setQueryData<Job>(questions.job(job.id).queryKey, (held) => held ?? job)
    return job.id
  }
  const send: Sending['send'] = async (files, pasted, known, onJob) => {
    const facts = givenFacts(known)
    const failed: Failure[] = []
    const total = files.length + (pasted.trim() === '' ? 0 : 1)
    const left: File[] = []
    let isPastedSent = true
    setSending({ done: 0, total })
    setFailures([])
    for (const [done, file] of files.entries()) {
      setSending({ done, total })
      const reason = await reasonOf(async () => {
        if (file.size > MOST_FILE_BYTES) throw new Error(words.tooLarge(file.name))
        const content = await fileContent(file).catch(() => {
          throw new Error(words.unreadableFile(file.name))
        })
        onJob(await post({ file: file.name, content, encoding: 'base64', ...facts }))
      })
      if (reason === null) continue
      failed.push({ file: file.name, reason })
      left.push(file)
    }
    if (pasted.trim() !== '') {
      const file = nameOfPasted(pasted, words.pasted)
      const reason = await reasonOf(async () => {
        onJob(await post({ file, content: pasted, encoding: 'utf8', ...facts }))
      })
      if (reason !== null) {
        failed.push({ file, reason })
        isPastedSent = false
      }
    }
    setFailures(failed)
    setSending(null)
    return { left, isPastedSent }
  }
  return { send, sending, failures }
}

/** Why something could not be done; `null` where it was. */
async function reasonOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The service takes a number of documents at once, then one every two seconds. */
const WAIT = 2000
const MOST_WAITS = 30

/** Does something that the service may put off, as often as it takes within a minute. */
async function patiently<Done>(work: () => Promise<Done>): Promise<Done> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await work()
    } catch (error) {
      const isPutOff =
        error instanceof Refusal && (error.problem.status === 429 || error.problem.status === 503)
      if (!isPutOff || waits >= MOST_WAITS) throw error
      await new Promise((go) => {
        setTimeout(go, WAIT)
      })
    }
  }
}
