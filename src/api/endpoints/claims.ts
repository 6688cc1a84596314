import { z } from '@hono/zod-openapi'
import { CLAIM_STATUSES, parsePartialDate, SPEECH_ACTS } from '../../record/index.ts'
import type { SpeakerMerge } from '../../store/index.ts'
import { type Endpoint, endpoint } from '../http/endpoint.ts'
import { Refusal } from '../http/problem.ts'
import { cursorOf, limitOf, name } from '../shapes/asked.ts'
import { claimHistory, claimsPage, decidedClaim } from '../shapes/reports.ts'
import { said } from '../shapes/said.ts'

const when = z
  .string()
  .max(10)
  .refine((words) => /^\d{4}(?:-\d\d){0,2}$/.test(words) && parsePartialDate(words) !== null, {
    message: 'expected YYYY, YYYY-MM or YYYY-MM-DD',
  })

const because = z.string().min(1).max(2000).openapi({ description: 'Why; kept with what was decided.' })

const ofClaim = z.strictObject({ id: z.string().max(200).openapi({ example: 'claim:…' }) })

const merge = said<SpeakerMerge>()(
  z
    .strictObject({
      name: z.string(),
      into: z.string(),
      because: z.string(),
      by: z.string(),
      at: z.string(),
    })
    .openapi('SpeakerMerge'),
)

/** The claims ledger, and what people decide of it. */
export const claimEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'post',
    path: '/api/claims/search',
    tag: 'Claims',
    summary:
      'The claims of all reports that fit, each with its sentence and the answers beside it, in parts.',
    body: {
      shape: z
        .strictObject({
          about: name.optional(),
          speaker: name.optional(),
          act: z.enum(SPEECH_ACTS).optional(),
          document: z.string().max(500).optional(),
          since: when.optional(),
          until: when.optional(),
          status: z.enum(CLAIM_STATUSES).optional(),
          limit: limitOf(500, 50),
          cursor: cursorOf,
        })
        .openapi('ClaimsQuestion'),
      example: { act: 'denial', limit: 20 },
    },
    answer: claimsPage,
    problems: { 404: 'No report held is the document that was asked for.' },
    run: async ({ body: { limit, cursor, ...request } }, { questions }) =>
      questions.ask('claims', { request, part: { from: Number(cursor), limit } }, 404),
  }),
  endpoint({
    method: 'get',
    path: '/api/claims/{id}/history',
    tag: 'Claims',
    summary: 'Every state of a claim and every decision on it, the oldest first.',
    params: ofClaim,
    answer: claimHistory,
    problems: { 404: 'No claim held has this id.' },
    run: async ({ params: { id } }, { questions }) => questions.ask('claimHistory', { id }, 404),
  }),
  endpoint({
    method: 'post',
    path: '/api/claims/{id}/decisions',
    tag: 'Claims',
    summary: 'Accepts or rejects a claim, or says who its speaker is; nothing is ever taken away.',
    params: ofClaim,
    body: {
      shape: z
        .strictObject({
          verdict: z.enum(['accepted', 'rejected', 'speaker']),
          speaker: name.nullable().optional(),
          because,
        })
        .openapi('ClaimVerdict'),
      example: { verdict: 'speaker', speaker: 'Wang Yi', because: 'the sentence before names him' },
    },
    answer: decidedClaim,
    status: 201,
    problems: { 404: 'No claim held has this id.' },
    run: async ({ params: { id }, body: { verdict, speaker, because: why }, at }, { questions }) => {
      checkSpeaker(verdict, speaker)
      if (why.trim() === '') throw fault('/because', 'say why')
      return questions.ask(
        'decideClaim',
        { claim: id, verdict, because: why, at, ...(speaker !== undefined && { speaker }) },
        404,
      )
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/speakers/merge',
    tag: 'Claims',
    summary: 'Says that one name of a speaker means another, in all reports.',
    body: {
      shape: z.strictObject({ name, into: name, because }).openapi('SpeakersMerged'),
      example: { name: 'Mr Wang', into: 'Wang Yi', because: 'the same minister' },
    },
    answer: merge,
    status: 201,
    problems: { 404: 'No claim held has this speaker.' },
    run: async ({ body, at }, { questions }) => {
      if (body.because.trim() === '') throw fault('/because', 'say why')
      if (body.into.trim() === '') throw fault('/into', 'the name to merge into is empty')
      if (body.name === body.into) throw fault('/into', `"${body.into}" twice: name two speakers`)
      return questions.ask('mergeSpeakers', { ...body, at }, 404)
    },
  }),
]

function checkSpeaker(verdict: string, speaker: string | null | undefined): void {
  if (verdict === 'speaker' && speaker === undefined)
    throw fault('/speaker', 'expected the name of the speaker, or null where the text names nobody')
  if (verdict !== 'speaker' && speaker !== undefined)
    throw fault('/speaker', `goes with the verdict "speaker", not with "${verdict}"`)
  if (typeof speaker === 'string' && speaker.trim() === '')
    throw fault('/speaker', 'the name of the speaker is empty')
}

function fault(field: string, detail: string): Refusal {
  return new Refusal(400, `${field}: ${detail}`, { errors: [{ field, detail }] })
}
