import type { Span } from '../../record/index.ts'
import type { ExportedClaim } from './exported-claim.ts'

/** Letters of context on each side of a quotation, for whoever looks for it in another copy. */
const AROUND = 32

/** The context of the document: terms of schema.org, and of Web Annotation with the prefix `oa`. */
export const CLAIM_CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
} as const

/** A JSON-LD node. */
export interface JsonLdNode {
  readonly [key: string]: unknown
}

/**
 * A claim as a schema.org `Quotation` (words in marks) or `Claim`, with its speaker as `author`, its report as `appearance`
 * and a Web Annotation (W3C, 2017) that points at its words. Text positions are counted in Unicode code points, as 4.2.5 of
 * that recommendation asks, not in the UTF-16 code units of `read --json`.
 */
export function claimNode({ claim, report, text }: ExportedClaim): JsonLdNode {
  const isQuoted = claim.kind === 'direct' || claim.kind === 'partial'
  const source = { '@id': reportIri(report.id) }
  return {
    '@id': claimIri(claim.id),
    '@type': isQuoted ? 'Quotation' : 'Claim',
    text: claim.content.map(({ exact }) => exact).join(' … '),
    additionalType: claim.act,
    creativeWorkStatus: claim.status,
    ...(claim.speaker === null ? {} : { author: { '@type': 'Thing', name: claim.speaker.canonical } }),
    ...(claim.speaker?.onBehalfOf == null
      ? {}
      : { sponsor: { '@type': 'Thing', name: claim.speaker.onBehalfOf } }),
    ...(claim.when === null ? {} : { dateCreated: claim.when }),
    about: claim.about.map(({ name, role }) => ({ '@type': 'Thing', name, disambiguatingDescription: role })),
    citation: claim.answers.map(({ claim: id, how }) => ({
      '@id': claimIri(id),
      '@type': 'Claim',
      disambiguatingDescription: how,
    })),
    appearance: {
      '@type': 'Article',
      '@id': reportIri(report.id),
      ...(report.title === null ? {} : { headline: report.title }),
      ...(report.publishedAt === null ? {} : { datePublished: report.publishedAt }),
      ...(report.source === null ? {} : { publisher: { '@type': 'Organization', name: report.source } }),
      ...(report.url === null ? {} : { url: report.url }),
      sha256: report.textSha256,
    },
    subjectOf: {
      '@type': 'oa:Annotation',
      'oa:motivatedBy': { '@id': 'oa:identifying' },
      'oa:hasBody': { '@id': claimIri(claim.id) },
      'oa:hasTarget': claim.content.map((span) => ({
        'oa:hasSource': source,
        'oa:hasSelector': selectors(text, span),
      })),
    },
  }
}

const claimIri = (id: string): string => `urn:onrecord:${id}`

const reportIri = (id: string): string => `urn:onrecord:report:${id}`

function selectors(text: string, { start, end, exact }: Span): readonly JsonLdNode[] {
  const from = codePoints(text, 0, start)
  return [
    { '@type': 'oa:TextPositionSelector', 'oa:start': from, 'oa:end': from + codePoints(text, start, end) },
    {
      '@type': 'oa:TextQuoteSelector',
      'oa:exact': exact,
      'oa:prefix': text.slice(Math.max(0, start - AROUND), start).toWellFormed(),
      'oa:suffix': text.slice(end, end + AROUND).toWellFormed(),
    },
  ]
}

/** How many code points there are between two places of UTF-16. */
export function codePoints(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0xdc00 || unit > 0xdfff) count += 1
  }
  return count
}
