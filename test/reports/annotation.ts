/** What was said, as the claims ledger names it (notes/claims-design.md). */
export type ClaimKind = 'direct' | 'partial' | 'indirect' | 'headline' | 'no-comment'

/** What is done by saying it. */
export type ClaimAct =
  | 'assertion'
  | 'accusation'
  | 'denial'
  | 'demand'
  | 'commitment'
  | 'concern'
  | 'position'
  | 'announcement'
  | 'expectation'
  | 'no-comment'

/** How a statement answers another. */
export type AnswerKind = 'denies' | 'declines' | 'counter-accuses' | 'reframes' | 'concedes'

/** The kinds of event that are annotated. */
export type EventType =
  | 'sanction'
  | 'detention'
  | 'trial'
  | 'release'
  | 'vote'
  | 'joint-statement'
  | 'visit'
  | 'motion'
  | 'law'
  | 'access-demand'

/** The kinds of name that are annotated. */
export type MentionType = 'PERSON' | 'ORG' | 'PLACE'

/** A piece of the text, to the letter. `occurrence` counts from 1 and is left out for the first. */
export interface Passage {
  readonly exact: string
  readonly occurrence?: number
}

/** Who says it: the fullest name that the article gives, and the words that name the speaker at this place. */
export interface AnnotatedSpeaker {
  readonly name: string
  /** Other canonical names that are right as well; the surname alone only where it stands here. */
  readonly also?: readonly string[]
  /** As written nearest to the statement: `she`, `the minister`, `Okafor`. */
  readonly surface: string
  readonly onBehalfOf?: string
}

/** Someone or something that a statement is about. */
export interface AnnotatedAbout {
  readonly who: string
  readonly role: 'accused' | 'victim' | 'topic'
}

/** A statement. Each run of quotation marks, and each paragraph of a quotation that runs on, is a passage of its own. */
export interface AnnotatedClaim {
  readonly id: string
  readonly kind: ClaimKind
  /** The first is the annotator's choice, the others are right as well. */
  readonly acts: readonly [ClaimAct, ...ClaimAct[]]
  readonly content: readonly [Passage, ...Passage[]]
  /** `null`: the article names no one. */
  readonly speaker: AnnotatedSpeaker | null
  /** The outlet or document through which it is reported. */
  readonly via?: string
  readonly addressee?: string
  readonly about?: readonly AnnotatedAbout[]
  /** The statements of this article that it answers; an empty `claims`: what is answered is not a statement here. */
  readonly answers?: readonly { readonly how: AnswerKind; readonly claims: readonly string[] }[]
  /** Ids of statements of the same speaker that it contradicts. */
  readonly contradicts?: readonly string[]
  /** To find it is not asked for, and it is no fault. */
  readonly optional?: boolean
  /** Other places where the same words stand again (pull quote, doubled paragraph): no fault, and right as well. */
  readonly again?: readonly Passage[]
}

/** A person, body or place with every way in which the article writes it; each occurrence of each counts. */
export interface AnnotatedMention {
  readonly type: MentionType
  readonly canonical: string
  readonly surfaces: readonly [string, ...string[]]
}

/** A date as written, and what it means: the first is the annotator's choice, `null` where the text does not say. */
export interface AnnotatedDate extends Passage {
  readonly iso: readonly [string | null, ...(string | null)[]]
  readonly optional?: boolean
}

/** A number of an event: `of` is what it counts. */
export interface AnnotatedNumber {
  readonly value: number
  readonly bound: '=' | '>' | '>=' | '<' | '<=' | '~'
  readonly of: string
}

/** An event, once, however often the article comes back to it: any of its anchors will do. */
export interface AnnotatedEvent {
  readonly id: string
  readonly type: EventType
  readonly status: 'happened' | 'expected' | 'not-confirmed'
  readonly date: string | null
  readonly participants: readonly string[]
  readonly numbers: readonly AnnotatedNumber[]
  readonly anchors: readonly [Passage, ...Passage[]]
  readonly optional?: boolean
}

/** A grave word for what happened (genocide, arbitrary detention, …) and whose word it is; `null`: the article does not say. */
export interface AnnotatedCharacterisation extends Passage {
  readonly speaker: string | null
}

/**
 * Everything that is asked of an article, in the file beside it (`NAME.txt`, `NAME.md` or `NAME.html` with `NAME.json`).
 * What counts as what is in annotation-guideline.md. Passages of an HTML page refer to its text without markup, with
 * white space folded.
 */
export interface ArticleAnnotation {
  /** Which patterns the article was written for. */
  readonly tries: string
  readonly publishedAt: string | null
  readonly source: string | null
  readonly title: string | null
  /** Words run together: names are looked for inside words. */
  readonly gluedWords?: boolean
  readonly claims: readonly AnnotatedClaim[]
  readonly mentions: readonly AnnotatedMention[]
  /** Words that may be taken for a name or not: adjectives of countries, `police`, `the ministry`. */
  readonly optionalMentions: readonly string[]
  readonly dates: readonly AnnotatedDate[]
  readonly events: readonly AnnotatedEvent[]
  readonly characterisations: readonly AnnotatedCharacterisation[]
  /** Navigation, banners, credits: names and dates in here are not asked for, and a statement made of them is a fault. */
  readonly furniture: readonly Passage[]
}
