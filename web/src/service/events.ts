import type { QueryClient } from '@tanstack/react-query'
import type { Job, RecordSummary } from '../../../src/api/messages.ts'

/**
 * Listens to the service for as long as the page is open: when the record changes, what was asked of it is asked again; jobs
 * are kept as they go on. Returns how to stop.
 */
export function followService(cache: QueryClient): () => void {
  const events = new EventSource('/api/events')
  let revision: string | null = null
  events.addEventListener('record', ({ data }: MessageEvent<string>) => {
    const now = JSON.parse(data) as Pick<RecordSummary, 'revision' | 'state'>
    if (revision !== null && revision !== now.revision) void cache.invalidateQueries({ queryKey: ['record'] })
    else void cache.invalidateQueries({ queryKey: ['record', 'summary'] })
    revision = now.revision
  })
  events.addEventListener('job', ({ data }: MessageEvent<string>) => {
    const job = JSON.parse(data) as Job
    cache.setQueryData(['jobs', job.id], job)
    cache.setQueryData<{ readonly jobs: readonly Job[] }>(['jobs'], (held) => {
      if (held === undefined) return undefined
      const isHeld = held.jobs.some(({ id }) => id === job.id)
      return {
        jobs: isHeld ? held.jobs.map((each) => (each.id === job.id ? job : each)) : [job, ...held.jobs],
      }
    })
    if (job.kind === 'read' && job.endedAt !== null) void cache.invalidateQueries({ queryKey: ['reports'] })
  })
  return () => events.close()
}
