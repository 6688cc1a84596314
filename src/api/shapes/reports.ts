import { z } from '@hono/zod-openapi'
import type { ShownClaim } from '../../desk/index.ts'
import {
  ATTRIBUTIONS,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  type Claim,
  type DateMention,
  EVENT_TYPES,
  MENTION_TYPES,
  type Mention,
  REPORT_FLAGS,
  REPORT_FORMATS,
  type Report,
  type ReportEvent,
  SPEECH_ACTS,
  type Span,
} from '../../record/index.ts'
import type { ClaimHistory, ClaimsPage, DecidedClaim, ReportsPage, ReportView } from '../messages.ts'
import { answerKind } from './party.ts'
import { said } from './said.ts'

const place = { start: z.number(), end: z.number() }

const span = said<Span>()(z.strictObject({ ...place, exact: z.string() }).openapi('Span'))

const claim = said<Claim>()(
  z
    .strictObject({
      id: z.string(),
      document: z.string(),
      kind: z.enum(CLAIM_KINDS),
      act: z.enum(SPEECH_ACTS),
      speaker: z
        .strictObject({
          name: z.string(),
          ...place,
          canonical: z.string(),
          onBehalfOf: z.string().nullable(),
        })
        .nullable(),
      via: z.string().nullable(),
      addressee: z.string().nullable(),
      content: z.array(span),
      cue: span.nullable(),
      when: z.string().nullable(),
      about: z.array(
        z.strictObject({
          name: z.string(),
          role: z.enum(['accused', 'victim', 'topic']),
          party: z.string().nullable(),
        }),
      ),
      answers: z.array(z.strictObject({ claim: z.string(), how: answerKind })),
      contradicts: z.array(z.string()),
      attribution: z.enum(ATTRIBUTIONS),
      rule: z.string(),
      status: z.enum(CLAIM_STATUSES),
    })
    .openapi('Claim'),
)

type ClaimDecision = ClaimHistory['decisions'][number]

const decision = said<ClaimDecision>()(
  z
    .strictObject({
      claim: z.string(),
      verdict: z.enum(['accepted', 'rejected', 'speaker']),
      speaker: z.string().nullable(),
      because: z.string(),
      by: z.string(),
      at: z.string(),
    })
    .openapi('ClaimDecision'),
)

const beside = z
  .strictObject({
    claim: z.string(),
    how: answerKind,
    speaker: z.string().nullable(),
    words: z.string(),
  })
  .openapi('AnswerBeside')

const shownClaim = said<ShownClaim>()(
  z
    .strictObject({
      claim,
      sentence: z.string(),
      answersTo: z.array(beside),
      answeredBy: z.array(beside),
      decisions: z.array(decision),
      readSpeaker: z.string().nullable(),
      file: z.string(),
      title: z.string().nullable(),
      source: z.string().nullable(),
      url: z.string().nullable(),
      day: z.string().nullable(),
    })
    .openapi('ShownClaim'),
)

const report = said<Report>()(
  z
    .strictObject({
      id: z.string(),
      file: z.string(),
      publishedAt: z.string().nullable(),
      source: z.string().nullable(),
      url: z.string().nullable(),
      title: z.string().nullable(),
      byline: z.string().nullable(),
      language: z.string().nullable(),
      format: z.enum(REPORT_FORMATS),
      textSha256: z.string(),
      length: z.number(),
      flags: z.array(z.strictObject({ flag: z.enum(REPORT_FLAGS), ...place })),
      evidence: z.array(
        z.strictObject({
          field: z.enum(['publishedAt', 'source', 'title', 'byline', 'url', 'language']),
          value: z.string(),
          from: z.string(),
        }),
      ),
    })
    .openapi('Report'),
)

const mention = said<Mention>()(
  z
    .strictObject({
      document: z.string(),
      ...place,
      type: z.enum(MENTION_TYPES),
      canonical: z.string(),
      party: z.string().nullable(),
    })
    .openapi('Mention'),
)

const dateMention = said<DateMention>()(
  z.strictObject({ document: z.string(), ...place, iso: z.string().nullable() }).openapi('DateMention'),
)

const event = said<ReportEvent>()(
  z
    .strictObject({
      id: z.string(),
      document: z.string(),
      type: z.enum(EVENT_TYPES),
      status: z.enum(['happened', 'expected', 'not-confirmed']),
      date: z.string().nullable(),
      participants: z.array(z.string()),
      numbers: z.array(
        z.strictObject({
          value: z.number(),
          bound: z.enum(['=', '>', '>=', '<', '<=', '~']),
          of: z.string(),
        }),
      ),
      spans: z.array(span),
      rule: z.string(),
    })
    .openapi('ReportEvent'),
)

export const reportView: z.ZodType<ReportView> = said<ReportView>()(
  z
    .strictObject({
      report,
      text: z.string(),
      claims: z.array(shownClaim),
      mentions: z.array(mention),
      dates: z.array(dateMention),
      events: z.array(event),
      lost: z.array(z.unknown()),
    })
    .openapi('ReportView'),
)

export const reportsPage: z.ZodType<ReportsPage> = said<ReportsPage>()(
  z
    .strictObject({
      reports: z.array(
        z
          .strictObject({
            id: z.string(),
            file: z.string(),
            title: z.string().nullable(),
            source: z.string().nullable(),
            publishedAt: z.string().nullable(),
            language: z.string().nullable(),
            readAt: z.string(),
            claims: z.number(),
            flags: z.array(z.string()),
          })
          .openapi('ReportSummary'),
      ),
      total: z.number(),
      next: z.string().nullable(),
    })
    .openapi('ReportsPage'),
)

export const claimsPage: z.ZodType<ClaimsPage> = said<ClaimsPage>()(
  z
    .strictObject({
      claims: z.array(shownClaim),
      lost: z.array(decision),
      total: z.number(),
      next: z.string().nullable(),
    })
    .openapi('ClaimsPage'),
)

export const claimHistory: z.ZodType<ClaimHistory> = said<ClaimHistory>()(
  z
    .strictObject({
      claim: z.string(),
      readings: z.array(z.strictObject({ reading: z.number(), claim: z.unknown() })),
      decisions: z.array(decision),
    })
    .openapi('ClaimHistory'),
)

export const decidedClaim: z.ZodType<DecidedClaim> = said<DecidedClaim>()(
  z.strictObject({ decision, claim: shownClaim }).openapi('DecidedClaim'),
)
