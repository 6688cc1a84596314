import type { Answer, AnsweredSpan } from '../../bench/reports/answer.ts'
import type { Article } from '../../bench/reports/article.ts'
import type { Extent } from '../../bench/reports/extent.ts'

/** The answer that an annotation itself would give: everything found, nothing else. */
export function perfectAnswer({ name, text, annotation, ...article }: Article): Answer {
  const document = `sha256:${name}`
  const spanOf = ({ start, end }: Extent): AnsweredSpan => ({ start, end, exact: text.slice(start, end) })
  return {
    documents: [{ id: document, publishedAt: annotation.publishedAt, source: annotation.source }],
    claims: article.claims.map((claim) => ({
      id: claim.id,
      document,
      kind: claim.kind,
      act: claim.acts[0],
      speaker:
        claim.speaker === null
          ? null
          : {
              name: claim.speaker.surface,
              canonical: claim.speaker.name,
              onBehalfOf: claim.speaker.onBehalfOf ?? null,
            },
      via: claim.via ?? null,
      content: claim.at.map(spanOf),
      about: (claim.about ?? []).map(({ who, role }) => ({ name: who, role })),
      answers: (claim.answers ?? []).flatMap(({ how, claims }) =>
        claims.map((each) => ({ claim: each, how })),
      ),
    })),
    mentions: article.mentions.map(({ start, end, mention: { type, canonical } }) => ({
      document,
      start,
      end,
      type,
      canonical,
    })),
    dates: article.dates.map(({ start, end, date }) => ({ document, start, end, iso: date.iso[0] })),
    events: article.events.map(({ at, type, status, date, participants, numbers }) => ({
      document,
      type,
      status,
      date,
      participants,
      numbers,
      spans: at.map(spanOf),
    })),
  }
}
