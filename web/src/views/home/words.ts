import { catalogue } from '../../words/language.tsx'

export const homeWords = catalogue({
  en: {
    title: 'Who is on record?',
    lede: 'Who has listed this person or body, since when, on what stated grounds, and who has not followed. What was said of them, and what they answer.',
    try: 'Try',
  },
  fr: {
    title: 'Qui figure au registre ?',
    lede: 'Qui a inscrit cette personne ou cette entité, depuis quand, pour quels motifs, et qui n’a pas suivi. Ce qui a été dit d’elle, et ce qu’elle répond.',
    try: 'Essayez',
  },
})
