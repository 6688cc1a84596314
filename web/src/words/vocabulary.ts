import { catalogue } from './language.tsx'

// The words of the record that have a fixed set, in plain words. What is not here (programmes, reasons, captions) is
// shown as its publisher wrote it.

export const SCHEMA_WORDS = catalogue({
  en: {
    Person: 'person',
    Company: 'company',
    Organization: 'organisation',
    PublicBody: 'public body',
    LegalEntity: 'person or body',
    Vessel: 'ship',
    Airplane: 'aircraft',
    CryptoWallet: 'crypto wallet',
  },
  fr: {
    Person: 'personne',
    Company: 'société',
    Organization: 'organisation',
    PublicBody: 'organisme public',
    LegalEntity: 'personne ou entité',
    Vessel: 'navire',
    Airplane: 'aéronef',
    CryptoWallet: 'portefeuille de cryptoactifs',
  },
})

export const STATUS_WORDS = catalogue({
  en: {
    active: 'in force',
    suspended: 'suspended',
    delisted: 'lifted',
    'not-yet-listed': 'not yet listed',
    unknown: 'not known',
  },
  fr: {
    active: 'en vigueur',
    suspended: 'suspendue',
    delisted: 'levée',
    'not-yet-listed': 'pas encore inscrite',
    unknown: 'inconnu',
  },
})

export const BASIS_WORDS = catalogue({
  en: {
    stated: 'the list states the day',
    'earliest-quoted-act': 'the day of the earliest act that the entry quotes',
    'dated-fact': 'dated by a public source, not by the list',
    'first-seen': 'seen between two editions',
  },
  fr: {
    stated: 'la liste indique le jour',
    'earliest-quoted-act': 'jour du premier acte cité par l’inscription',
    'dated-fact': 'daté par une source publique, non par la liste',
    'first-seen': 'apparu entre deux éditions',
  },
})

export const MEASURE_WORDS = catalogue({
  en: {
    'asset-freeze': 'asset freeze',
    'travel-ban': 'travel ban',
    'arms-embargo': 'arms embargo',
    'arms-restrictions': 'arms restrictions',
    'dealings-ban': 'ban on dealings',
    'financial-restrictions': 'financial restrictions',
    sectoral: 'sectoral restrictions',
    'services-ban': 'ban on services',
    'investment-ban': 'ban on investment',
    'export-control': 'export control',
    'import-ban': 'import ban',
    'transport-restrictions': 'transport restrictions',
    debarment: 'debarment',
    'director-disqualification': 'director disqualification',
    'claims-ban': 'ban on claims',
    'aid-suspension': 'suspension of aid',
  },
  fr: {
    'asset-freeze': 'gel des avoirs',
    'travel-ban': 'interdiction d’entrée',
    'arms-embargo': 'embargo sur les armes',
    'arms-restrictions': 'restrictions sur les armes',
    'dealings-ban': 'interdiction de transactions',
    'financial-restrictions': 'restrictions financières',
    sectoral: 'restrictions sectorielles',
    'services-ban': 'interdiction de services',
    'investment-ban': 'interdiction d’investir',
    'export-control': 'contrôle des exportations',
    'import-ban': 'interdiction d’importer',
    'transport-restrictions': 'restrictions de transport',
    debarment: 'exclusion des marchés publics',
    'director-disqualification': 'interdiction de gérer',
    'claims-ban': 'interdiction de réclamations',
    'aid-suspension': 'suspension de l’aide',
  },
})

export const NAME_KIND_WORDS = catalogue({
  en: { primary: 'name', alias: 'also known as', former: 'formerly', 'original-script': 'in its own script' },
  fr: { primary: 'nom', alias: 'alias', former: 'anciennement', 'original-script': 'dans son écriture' },
})

export const STRENGTH_WORDS = catalogue({
  en: { strong: 'strong', weak: 'weak alias: does not identify by itself' },
  fr: { strong: 'fort', weak: 'alias faible : n’identifie pas à lui seul' },
})

export const ACT_WORDS = catalogue({
  en: {
    assertion: 'states',
    accusation: 'accuses',
    denial: 'denies',
    demand: 'demands',
    commitment: 'commits to',
    concern: 'voices concern',
    position: 'takes a position',
    announcement: 'announces',
    expectation: 'expects',
    'no-comment': 'does not comment',
  },
  fr: {
    assertion: 'affirme',
    accusation: 'accuse',
    denial: 'dément',
    demand: 'exige',
    commitment: 's’engage',
    concern: 's’inquiète',
    position: 'prend position',
    announcement: 'annonce',
    expectation: 's’attend à',
    'no-comment': 'ne commente pas',
  },
})

export const ANSWER_WORDS = catalogue({
  en: {
    denies: 'denies it',
    declines: 'declines to answer',
    'counter-accuses': 'accuses in return',
    reframes: 'puts it otherwise',
    concedes: 'concedes',
  },
  fr: {
    denies: 'le dément',
    declines: 'refuse de répondre',
    'counter-accuses': 'accuse en retour',
    reframes: 'le présente autrement',
    concedes: 'le reconnaît',
  },
})

export const LIST_STATE_WORDS = catalogue({
  en: { loaded: 'loaded', starter: 'starter record only', held: 'held back', missing: 'not loaded' },
  fr: { loaded: 'chargée', starter: 'fonds de départ seulement', held: 'retenue', missing: 'non chargée' },
})
