import { catalogue } from '../../words/language.tsx'

export const listWords = catalogue({
  en: {
    title: 'Lists',
    lede: 'What the answers come from: sanctions and control lists as their publishers serve them, every edition kept.',
    caption: 'The lists that Onrecord reads',
    loaded: (count: string, entries: string, names: string) =>
      `${count} lists are loaded, with ${entries} entries and ${names} names.`,
    starterTitle: 'No official list is loaded',
    starter: (entries: string) =>
      `The answers come from the starter record: ${entries} designations that the project typed from public sources. It shows how Onrecord works. It is no list, and what is not in it may well be listed.`,
    list: 'List',
    state: 'State',
    edition: 'Edition',
    age: 'Age',
    entries: 'Entries',
    names: 'Names',
    stale: 'may be out of date',
    heldNewer: (day: string) => `edition of ${day} held back`,
    none: 'none',

    update: 'Update the lists',
    updateOne: 'Update this list',
    confirmTitle: 'Update from the publishers?',
    confirmAll: (count: string) =>
      `Onrecord asks the publishers of ${count} lists for the newest editions over the network. Some files are large; it may take minutes.`,
    confirmOne: (authority: string) => `Onrecord asks ${authority} for the newest edition over the network.`,
    confirmKeeps:
      'An edition comes in whole or not at all. One that looks damaged is held back, and the one before goes on answering. Nobody is told what you search for.',
    start: 'Start',
    cancel: 'Not now',

    loadTitle: 'Load the official lists',
    loadHow:
      'Onrecord asks each publisher for its newest edition. It takes some minutes and goes on while you do something else; what is loaded stays on this computer, and searching asks nobody.',
    load: 'Load the lists from their publishers',
    folderTitle: 'Without a network: from a folder on this computer',
    folder: 'Folder',
    folderHint:
      'With the files as the publishers serve them, as FOLDER/LIST/YYYY-MM-DD/FILES; for example FOLDER/un-sc/2026-04-02/consolidated.xml',
    loadFolder: 'Load from this folder',
    running: 'An update is running already.',
    see: 'See how far it is',

    back: 'All lists',
    authority: 'Kept by',
    page: 'Publisher’s page',
    heldWhy: 'A newer edition was obtained and is not used:',
    layout: 'Form of the files',
    unread: 'Not understood',
    unreadValues: (count: string) => `${count} values were kept as they are; no rule reads them`,
    id: 'Id',
    changes: 'What changed on this list',
    editions: 'Editions held',
    noEditions: 'None yet.',
    noEditionsStarter: 'None yet: answers come from what the project typed of this list.',
    use: 'Use',
    inUse: 'answers now',
    kept: 'kept: tells what was listed before',
    heldState: 'held back',
    obtained: 'Obtained',
    from: 'from',
    why: 'Why it was held back',
    accept:
      'An edition that is right all the same can be let in on the command line, with a reason that is kept:',
    unknown: (list: string) => `There is no list “${list}”`,
    unknownWay: 'The lists that there are stand on the page of all lists.',
  },
  fr: {
    title: 'Listes',
    lede: 'D’où viennent les réponses : les listes de sanctions et de contrôle telles que leurs éditeurs les publient, chaque édition étant conservée.',
    caption: 'Les listes que lit Onrecord',
    loaded: (count: string, entries: string, names: string) =>
      `${count} listes sont chargées, avec ${entries} fiches et ${names} noms.`,
    starterTitle: 'Aucune liste officielle n’est chargée',
    starter: (entries: string) =>
      `Les réponses viennent du fonds de départ : ${entries} désignations saisies par le projet de sources publiques. Il montre comment Onrecord fonctionne. Ce n’est pas une liste, et ce qui n’y est pas peut fort bien être inscrit.`,
    list: 'Liste',
    state: 'État',
    edition: 'Édition',
    age: 'Âge',
    entries: 'Fiches',
    names: 'Noms',
    stale: 'peut-être périmée',
    heldNewer: (day: string) => `édition du ${day} retenue`,
    none: 'aucune',

    update: 'Mettre à jour les listes',
    updateOne: 'Mettre à jour cette liste',
    confirmTitle: 'Mettre à jour auprès des éditeurs ?',
    confirmAll: (count: string) =>
      `Onrecord demande par le réseau les éditions les plus récentes de ${count} listes à leurs éditeurs. Certains fichiers sont lourds ; cela peut prendre des minutes.`,
    confirmOne: (authority: string) =>
      `Onrecord demande l’édition la plus récente par le réseau : ${authority}.`,
    confirmKeeps:
      'Une édition entre entière ou pas du tout. Celle qui paraît abîmée est retenue, et la précédente continue de répondre. Personne n’apprend ce que vous cherchez.',
    start: 'Commencer',
    cancel: 'Pas maintenant',

    loadTitle: 'Charger les listes officielles',
    loadHow:
      'Onrecord demande à chaque éditeur son édition la plus récente. Cela prend quelques minutes et se poursuit pendant que vous faites autre chose ; ce qui est chargé reste sur cet ordinateur, et chercher n’interroge personne.',
    load: 'Charger les listes auprès de leurs éditeurs',
    folderTitle: 'Sans réseau : depuis un dossier de cet ordinateur',
    folder: 'Dossier',
    folderHint:
      'Avec les fichiers tels que les éditeurs les publient : DOSSIER/LISTE/AAAA-MM-JJ/FICHIERS, par exemple DOSSIER/un-sc/2026-04-02/consolidated.xml',
    loadFolder: 'Charger depuis ce dossier',
    running: 'Une mise à jour est déjà en cours.',
    see: 'Voir où elle en est',

    back: 'Toutes les listes',
    authority: 'Tenue par',
    page: 'Page de l’éditeur',
    heldWhy: 'Une édition plus récente a été obtenue et n’est pas utilisée :',
    layout: 'Forme des fichiers',
    unread: 'Non compris',
    unreadValues: (count: string) =>
      `${count} valeurs ont été gardées telles quelles ; aucune règle ne les lit`,
    id: 'Identifiant',
    changes: 'Ce qui a changé sur cette liste',
    editions: 'Éditions conservées',
    noEditions: 'Aucune encore.',
    noEditionsStarter: 'Aucune encore : les réponses viennent de ce que le projet a saisi de cette liste.',
    use: 'Usage',
    inUse: 'répond actuellement',
    kept: 'conservée : dit ce qui était inscrit avant',
    heldState: 'retenue',
    obtained: 'Obtenue',
    from: 'depuis',
    why: 'Pourquoi elle a été retenue',
    accept:
      'Une édition malgré tout exacte peut être admise en ligne de commande, avec un motif qui est conservé :',
    unknown: (list: string) => `Il n’y a pas de liste « ${list} »`,
    unknownWay: 'Les listes existantes figurent sur la page de toutes les listes.',
  },
})
