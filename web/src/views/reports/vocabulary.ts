import { catalogue } from '../../words/language.tsx'

// The fixed sets of a reading in plain words.

/** What somebody does in saying something, as a heading over their words. */
export const ACT_NOUNS = catalogue({
  en: {
    assertion: 'Statement',
    accusation: 'Accusation',
    denial: 'Denial',
    demand: 'Demand',
    commitment: 'Commitment',
    concern: 'Concern',
    position: 'Position',
    announcement: 'Announcement',
    expectation: 'Expectation',
    'no-comment': 'No comment',
  },
  fr: {
    assertion: 'Affirmation',
    accusation: 'Accusation',
    denial: 'Démenti',
    demand: 'Exigence',
    commitment: 'Engagement',
    concern: 'Inquiétude',
    position: 'Prise de position',
    announcement: 'Annonce',
    expectation: 'Attente',
    'no-comment': 'Sans commentaire',
  },
})

/** How the words of a claim stand in the text. */
export const KIND_WORDS = catalogue({
  en: {
    direct: 'quoted',
    partial: 'partly quoted',
    indirect: 'in the reporter’s words',
    headline: 'in a headline',
    'no-comment': 'did not answer',
  },
  fr: {
    direct: 'cité',
    partial: 'cité en partie',
    indirect: 'dans les mots de l’auteur',
    headline: 'dans un titre',
    'no-comment': 'n’a pas répondu',
  },
})

export const ROLE_WORDS = catalogue({
  en: { accused: 'accused', victim: 'victim', topic: 'topic' },
  fr: { accused: 'mis en cause', victim: 'victime', topic: 'sujet' },
})

export const CLAIM_STATUS_WORDS = catalogue({
  en: { proposed: 'proposed', accepted: 'accepted', rejected: 'rejected' },
  fr: { proposed: 'proposé', accepted: 'accepté', rejected: 'rejeté' },
})

/** What ties words to their speaker. */
export const ATTRIBUTION_WORDS = catalogue({
  en: {
    explicit: 'named beside the words',
    title: 'by a title',
    pronoun: 'by a pronoun',
    inherited: 'carried on from the quotation before',
    document: 'by the document they stand in',
    anonymous: 'kept nameless by the report',
    'vague-group': 'a group without names',
    outlet: 'said to an outlet',
    broken: 'the text is broken here',
    none: 'nobody is named',
  },
  fr: {
    explicit: 'nommé à côté des mots',
    title: 'par un titre',
    pronoun: 'par un pronom',
    inherited: 'repris de la citation précédente',
    document: 'par le document qui les contient',
    anonymous: 'tenu anonyme par l’article',
    'vague-group': 'un groupe sans noms',
    outlet: 'dit à un média',
    broken: 'le texte est abîmé ici',
    none: 'personne n’est nommé',
  },
})

/** What is poor about a text, in a word or two. */
export const FLAG_WORDS = catalogue({
  en: {
    'glued-words': 'glued words',
    'unbalanced-quotation': 'open quotation',
    'quotation-marks-lost': 'quotation marks lost',
    'machine-rewrite': 'machine rewrite',
    'no-date': 'no date',
    'no-source': 'no publisher',
    'no-by-line': 'no author',
    boilerplate: 'page furniture',
    'duplicate-paragraph': 'repeated paragraph',
    'other-language': 'other language',
    'hidden-text': 'hidden text',
    'repaired-encoding': 'mended letters',
    'cut-short': 'cut short',
    'no-text': 'no text',
  },
  fr: {
    'glued-words': 'mots collés',
    'unbalanced-quotation': 'citation non fermée',
    'quotation-marks-lost': 'guillemets perdus',
    'machine-rewrite': 'réécriture automatique',
    'no-date': 'sans date',
    'no-source': 'sans éditeur',
    'no-by-line': 'sans auteur',
    boilerplate: 'habillage de page',
    'duplicate-paragraph': 'paragraphe répété',
    'other-language': 'autre langue',
    'hidden-text': 'texte caché',
    'repaired-encoding': 'lettres réparées',
    'cut-short': 'coupé',
    'no-text': 'sans texte',
  },
})

/** What a flag means for whoever reads on. */
export const FLAG_MEANINGS = catalogue({
  en: {
    'glued-words': 'Words run together: a scraper has lost spaces, and may have lost more.',
    'unbalanced-quotation':
      'A quotation is opened and not closed, or the other way round: where it ends is not certain.',
    'quotation-marks-lost': 'Quotation marks are missing: quoted words may be taken for the reporter’s.',
    'machine-rewrite':
      'Turns of phrase that a rewriting program leaves: words between quotation marks may not be what was said. Look for the original.',
    'no-date':
      'Nothing tells the day of publication: “on Monday” stays open. Read it again with its day if you know it.',
    'no-source': 'Nothing tells who published it.',
    'no-by-line': 'Nothing tells who wrote it.',
    boilerplate: 'Menus, notices and the like: not read for claims.',
    'duplicate-paragraph': 'The same paragraph stands in the text twice: it is read once.',
    'other-language': 'Not in English: names are found, little else.',
    'hidden-text': 'The page has text that it does not show. It was not read.',
    'repaired-encoding': 'Letters were garbled and have been mended.',
    'cut-short': 'The text ends before its end: what follows was not read.',
    'no-text': 'No text could be taken out of it: perhaps it holds pictures of pages only.',
  },
  fr: {
    'glued-words':
      'Des mots se touchent : un programme de copie a perdu des espaces, et peut-être davantage.',
    'unbalanced-quotation': 'Une citation s’ouvre sans se fermer, ou l’inverse : sa fin n’est pas sûre.',
    'quotation-marks-lost': 'Des guillemets manquent : des mots cités peuvent passer pour ceux de l’auteur.',
    'machine-rewrite':
      'Des tournures qu’un programme de réécriture laisse derrière lui : les mots entre guillemets ne sont peut-être pas ce qui a été dit. Cherchez l’original.',
    'no-date':
      'Rien n’indique le jour de publication : « lundi » reste ouvert. Relisez-le avec son jour si vous le connaissez.',
    'no-source': 'Rien n’indique qui l’a publié.',
    'no-by-line': 'Rien n’indique qui l’a écrit.',
    boilerplate: 'Menus, avis et autres : aucune déclaration n’y est cherchée.',
    'duplicate-paragraph': 'Le même paragraphe figure deux fois dans le texte : il est lu une fois.',
    'other-language': 'Pas en anglais : les noms sont trouvés, guère plus.',
    'hidden-text': 'La page contient du texte qu’elle ne montre pas. Il n’a pas été lu.',
    'repaired-encoding': 'Des lettres étaient brouillées et ont été réparées.',
    'cut-short': 'Le texte s’arrête avant sa fin : la suite n’a pas été lue.',
    'no-text': 'Aucun texte n’a pu en être tiré : il ne contient peut-être que des images de pages.',
  },
})

export const EVENT_WORDS = catalogue({
  en: {
    sanction: 'Sanctions',
    detention: 'Detention',
    trial: 'Trial',
    release: 'Release',
    vote: 'Vote',
    'joint-statement': 'Joint statement',
    visit: 'Visit',
    motion: 'Motion',
    law: 'Law',
    'access-demand': 'Demand for access',
  },
  fr: {
    sanction: 'Sanctions',
    detention: 'Détention',
    trial: 'Procès',
    release: 'Libération',
    vote: 'Vote',
    'joint-statement': 'Déclaration commune',
    visit: 'Visite',
    motion: 'Motion',
    law: 'Loi',
    'access-demand': 'Demande d’accès',
  },
})

export const EVENT_STATUS_WORDS = catalogue({
  en: { happened: 'reported', expected: 'expected', 'not-confirmed': 'not confirmed' },
  fr: { happened: 'rapporté', expected: 'attendu', 'not-confirmed': 'non confirmé' },
})

/** A number with its bound before it. */
export const BOUND_WORDS = catalogue({
  en: { '=': '', '>': 'more than', '>=': 'at least', '<': 'fewer than', '<=': 'at most', '~': 'about' },
  fr: { '=': '', '>': 'plus de', '>=': 'au moins', '<': 'moins de', '<=': 'au plus', '~': 'environ' },
})

export const MENTION_WORDS = catalogue({
  en: { PERSON: 'People', ORG: 'Bodies', PLACE: 'Places' },
  fr: { PERSON: 'Personnes', ORG: 'Organismes', PLACE: 'Lieux' },
})

/** Where a fact about a report was read. */
export const EVIDENCE_WORDS = catalogue({
  en: {
    given: 'given when it was read',
    'json-ld': 'from the page’s own data',
    meta: 'from the page’s own data',
    time: 'from a time on the page',
    url: 'from the address',
    dateline: 'from a date line in the text',
    'by-line': 'from the by-line',
    record: 'from the file’s own record',
    text: 'from the text',
    words: 'guessed from the words',
  },
  fr: {
    given: 'indiqué à la lecture',
    'json-ld': 'd’après les données de la page',
    meta: 'd’après les données de la page',
    time: 'd’après une heure sur la page',
    url: 'd’après l’adresse',
    dateline: 'd’après une ligne de date dans le texte',
    'by-line': 'd’après la signature',
    record: 'd’après l’enregistrement du fichier',
    text: 'd’après le texte',
    words: 'deviné d’après les mots',
  },
})
