/** What the matcher says of a pair of names or facts, as it says it. What stands behind a colon is names and stays as it is. */
const IN_FRENCH: Readonly<Record<string, string>> = {
  'the same words': 'les mêmes mots',
  'the same letters, parted otherwise': 'les mêmes lettres, autrement séparées',
  'one is the first letters of the other': 'l’un est fait des initiales de l’autre',
  'not in the listed name': 'absent du nom inscrit',
  'not in the query': 'absent de la question',
  'behind where the query may be cut off': 'après l’endroit où la question a pu être coupée',
  'another kind of party': 'une autre sorte de partie',
  'a country of the listed party': 'un pays de la partie inscrite',
  'not among the countries of the listed party': 'n’est pas un pays de la partie inscrite',
  'the list says otherwise': 'la liste dit autre chose',
  'in the same words': 'dans les mêmes mots',
  'the same official number': 'le même numéro officiel',
  'another number of a sort that a party has one of': 'un autre numéro, d’une sorte dont chacun n’a qu’un',
  'the check digits of both are right': 'les clés de contrôle des deux sont justes',
  'the same year, with day and month exchanged': 'la même année, jour et mois intervertis',
  'cannot be the same day': 'ne peut pas être le même jour',
  'could be the same day': 'peut être le même jour',
  'the list marks this name as weak: it confirms, it does not alert by itself':
    'la liste dit ce nom faible : il confirme, il n’alerte pas à lui seul',
  'another name: only the number is the same': 'un autre nom : seul le numéro est le même',
}
const READ = /^(query|listed name) read (as|by) (.+?): (.*)$/s
const WITH_NAMES = /^([^:]+): (.*)$/s

/** The parts of a note of the matcher in a language. Pairs of words (“jong ~ song”) and what is not known stay as they are. */
export function noteIn(language: 'en' | 'fr', note: string): readonly string[] {
  const parts = note.split('; ')
  return language === 'en' ? parts : parts.map(inFrench)
}

function inFrench(part: string): string {
  const whole = IN_FRENCH[part]
  if (whole !== undefined) return whole
  const read = READ.exec(part)
  if (read !== null) {
    const [, side, , scheme = '', words = ''] = read
    return `${side === 'query' ? 'question lue' : 'nom inscrit lu'} selon « ${scheme} » : ${words}`
  }
  const [, what = '', names = ''] = WITH_NAMES.exec(part) ?? []
  const said = IN_FRENCH[what]
  return said === undefined ? part : `${said} : ${names}`
}
