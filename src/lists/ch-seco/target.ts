import type { Identifier, PartialDate, Unread } from '../../record/index.ts'

/** One part of a name, with its spellings in other languages and scripts. */
export interface ChNamePart {
  /** "family-name", "given-name", "whole-name", "title", … */
  readonly type: string
  readonly order: number
  readonly value: string
  readonly variants: readonly {
    readonly value: string
    readonly lang: string | null
    readonly script: string | null
  }[]
}

export interface ChName {
  /** "primary-name", "alias", "formerly-known-as". */
  readonly type: string
  /** "good" or "low". */
  readonly quality: string
  readonly lang: string | null
  readonly parts: readonly ChNamePart[]
}

/** A birth, or the founding of a body, as the list gives it: parts that it does not give are `null`. */
export interface ChDate {
  readonly day: string | null
  readonly month: string | null
  readonly year: string | null
}

/** A change that the list tells of a target: "listed", "amended", "de-listed". */
export interface ChModification {
  readonly type: string
  /** YYYY-MM-DD, the day from which it holds, else that of its publication. */
  readonly day: string | null
}

export interface ChPlace {
  readonly words: string | null
  /** The country's words, and its ISO 3166-1 alpha-2 code where the list has it. */
  readonly country: string | null
  readonly code: string | null
}

/** A target of Switzerland's list, in whatever layout it came. */
export interface ChTarget {
  readonly file: string
  readonly line: number
  readonly ssid: string
  readonly sets: readonly string[]
  /** The names of its programmes, where the file has them. */
  readonly programmes: readonly string[]
  readonly kind: 'individual' | 'entity' | 'object'
  readonly objectType: string | null
  readonly sex: string | null
  readonly names: readonly ChName[]
  readonly dates: readonly ChDate[]
  /** Dates in another form than day, month and year. */
  readonly otherDates: readonly PartialDate[]
  readonly birthPlaces: readonly ChPlace[]
  readonly nationalities: readonly ChPlace[]
  readonly addresses: readonly ChPlace[]
  readonly identifiers: readonly Identifier[]
  readonly foreignIdentifiers: readonly string[]
  readonly justification: readonly string[]
  readonly notes: readonly string[]
  readonly modifications: readonly ChModification[]
  readonly unread: readonly Unread[]
}
