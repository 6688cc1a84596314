import { catalogue } from '../words/language.tsx'

export const shellWords = catalogue({
  en: {
    skip: 'Skip to the content',
    views: 'Views',
    coverage: 'Who has listed whom',
    changes: 'Changes',
    lists: 'Lists',
    reports: 'Reports',
    search: 'Name or number',
    searchDo: 'Search',
    otherLanguage: 'Français',
    dark: 'Dark',
    light: 'Light',
    recordLine: 'What the answers come from',
    record: 'Answered from',
    starter:
      'the starter record only: some designations typed from public sources. No official list is loaded.',
    load: 'Load the lists',
    listsLoaded: (count: string, newest: string) => `${count} official lists, the newest of ${newest}`,
    someLoaded: (count: string, all: string, newest: string) =>
      `${count} of ${all} official lists, the newest of ${newest}`,
    stale: (count: number) =>
      count === 1 ? 'one of them may be out of date' : `${count} of them may be out of date`,
    preparing: 'a newer state is being made ready',
    work: (count: number) => (count === 1 ? 'one piece of work goes on' : `${count} pieces of work go on`),
    foot: 'Onrecord reports what was listed and what was said. It says of nobody that they are guilty, and finding nothing clears nobody.',
    api: 'For programs: the API',
    notFound: 'There is no such page',
    notFoundWay: 'The address may be cut short. Search for a name, or begin at the start.',
    start: 'To the start',
    viewFailed: 'This view broke',
  },
  fr: {
    skip: 'Aller au contenu',
    views: 'Vues',
    coverage: 'Qui a inscrit qui',
    changes: 'Changements',
    lists: 'Listes',
    reports: 'Articles',
    search: 'Nom ou numéro',
    searchDo: 'Chercher',
    otherLanguage: 'English',
    dark: 'Sombre',
    light: 'Clair',
    recordLine: 'D’où viennent les réponses',
    record: 'Source des réponses :',
    starter:
      'le fonds de départ seulement : quelques désignations saisies de sources publiques. Aucune liste officielle n’est chargée.',
    load: 'Charger les listes',
    listsLoaded: (count: string, newest: string) =>
      `${count} listes officielles, la plus récente du ${newest}`,
    someLoaded: (count: string, all: string, newest: string) =>
      `${count} des ${all} listes officielles, la plus récente du ${newest}`,
    stale: (count: number) =>
      count === 1 ? 'une d’elles est peut-être périmée' : `${count} d’entre elles sont peut-être périmées`,
    preparing: 'un état plus récent se prépare',
    work: (count: number) => (count === 1 ? 'un travail en cours' : `${count} travaux en cours`),
    foot: 'Onrecord rapporte ce qui a été inscrit et ce qui a été dit. Il ne déclare personne coupable, et ne rien trouver n’innocente personne.',
    api: 'Pour les programmes : l’API',
    notFound: 'Cette page n’existe pas',
    notFoundWay: 'L’adresse est peut-être incomplète. Cherchez un nom, ou repartez du début.',
    start: 'Au début',
    viewFailed: 'Cette vue a échoué',
  },
})
