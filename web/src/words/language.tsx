import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'

/** The languages that the app speaks. */
const LANGUAGES = { en: 'English', fr: 'Français' } as const
export type Language = keyof typeof LANGUAGES

type Word = string | ((...given: never[]) => ReactNode)
type Words = { readonly [name: string]: Word | Words }

/** The words of a view, in every language: a language that lacks one does not compile. */
export interface Catalogue<Own extends Words> {
  readonly en: Own
  readonly fr: Own
}

/** Declares the words of a view beside it. What is said with numbers or names in it is a function. */
export function catalogue<Own extends Words>(words: {
  readonly en: Own
  readonly fr: NoInfer<Own>
}): Catalogue<Own> {
  return words
}

interface Speaking {
  readonly language: Language
  readonly speak: (language: Language) => void
}

const LanguageContext = createContext<Speaking>({ language: 'en', speak: () => {} })
const KEPT = 'onrecord.language'

/** Gives the app its language: the one chosen before, else the browser's, else English. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const speaking = useMemo(
    () => ({
      language,
      speak: (chosen: Language) => {
        localStorage.setItem(KEPT, chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return <LanguageContext value={speaking}>{children}</LanguageContext>
}

function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  if (kept !== null && kept in LANGUAGES) return kept as Language
  return navigator.languages.some((each) => each.startsWith('fr')) && !navigator.language.startsWith('en')
    ? 'fr'
    : 'en'
}

/** The words of a catalogue in the language that is spoken. */
export function useWords<Own extends Words>(words: Catalogue<Own>): Own {
  return words[use(LanguageContext).language]
}

export function useLanguage(): Speaking {
  return use(LanguageContext)
}

/** The form of a word for a number: French counts 0 as one. */
export function plural(language: Language, count: number, one: string, other: string): string {
  return new Intl.PluralRules(language).select(count) === 'one' ? one : other
}
