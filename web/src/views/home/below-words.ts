import { catalogue } from '../../words/language.tsx'

/** Words of what stands under the search box, which is loaded after it. */
export const belowWords = catalogue({
  en: {
    answersFrom: 'What the answers come from',
    lists: (count: string, entries: string, names: string) =>
      `${count} official lists with ${entries} entries and ${names} names.`,
    span: (newest: string, oldest: string) => `The newest edition is of ${newest}, the oldest of ${oldest}.`,
    stale: (count: number, shown: string) =>
      count === 1 ? 'One may be out of date.' : `${shown} may be out of date.`,
    held: (count: number, shown: string) =>
      count === 1 ? 'Of one a newer edition is held back.' : `Of ${shown} a newer edition is held back.`,
    unloaded: (shown: string) => `${shown} lists are not loaded, and the answers say nothing of them.`,
    load: 'Load them',
    allLists: 'All lists, with their editions',
    old: (age: string) => `${age} old`,
    starter: 'The starter record',
    starterWhat: (entries: string) =>
      `No official list is loaded yet. So that there is something to look at, ${entries} designations stand here that the project typed from public sources, each with its source: the affair of the sanctions over Xinjiang, and what China answered.`,
    starterNot: 'It is no list. Who is not in it may well be listed.',
    affair: 'Four days in March 2021: four authorities act, and China answers',
    recent: 'Lately on the lists',
    allChanges: 'All changes',
    noChanges: 'Of each list one edition is held. What changes is told from the next update on.',
    doors: 'Other ways in',
    coverage: 'Who has listed whom',
    coverageWhat: 'The same parties across authorities: who acted, on which day, and who has not followed.',
    read: 'Read an article',
    readWhat: 'Who says what of whom in it, and what they answer: each claim at its sentence.',
  },
  fr: {
    answersFrom: 'D’où viennent les réponses',
    lists: (count: string, entries: string, names: string) =>
      `${count} listes officielles, avec ${entries} fiches et ${names} noms.`,
    span: (newest: string, oldest: string) =>
      `L’édition la plus récente est du ${newest}, la plus ancienne du ${oldest}.`,
    stale: (count: number, shown: string) =>
      count === 1 ? 'L’une est peut-être périmée.' : `${shown} sont peut-être périmées.`,
    held: (count: number, shown: string) =>
      count === 1
        ? 'Pour l’une, une édition plus récente est retenue.'
        : `Pour ${shown}, une édition plus récente est retenue.`,
    unloaded: (shown: string) => `${shown} listes ne sont pas chargées, et les réponses n’en disent rien.`,
    load: 'Les charger',
    allLists: 'Toutes les listes et leurs éditions',
    old: (age: string) => `il y a ${age}`,
    starter: 'Le fonds de départ',
    starterWhat: (entries: string) =>
      `Aucune liste officielle n’est encore chargée. Pour qu’il y ait quelque chose à voir, ${entries} désignations figurent ici, saisies par le projet de sources publiques, chacune avec sa source : l’affaire des sanctions liées au Xinjiang, et ce que la Chine a répondu.`,
    starterNot: 'Ce n’est pas une liste. Qui n’y est pas peut fort bien être inscrit.',
    affair: 'Quatre jours de mars 2021 : quatre autorités agissent, la Chine répond',
    recent: 'Dernièrement sur les listes',
    allChanges: 'Tous les changements',
    noChanges:
      'Une seule édition de chaque liste est conservée. Ce qui change sera dit dès la prochaine mise à jour.',
    doors: 'Autres entrées',
    coverage: 'Qui a inscrit qui',
    coverageWhat: 'Les mêmes parties chez plusieurs autorités : qui a agi, quel jour, et qui n’a pas suivi.',
    read: 'Lire un article',
    readWhat: 'Qui y dit quoi de qui, et ce qui est répondu : chaque affirmation à sa phrase.',
  },
})
