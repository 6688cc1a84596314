/** How a strong name may be written and still be the very name. */
export const SPELLINGS: Readonly<Record<string, (name: string) => string>> = {
  'as listed': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'in small letters': (name) => name.toLowerCase(),
  reversed: (name) => name.split(' ').toReversed().join(' '),
  'with a comma': (name) => name.replace(/^(.*) (\S+)$/, '$2, $1'),
  // Not \p{Mn}: in Thai and the scripts of India those are vowels.
  'without marks': (name) =>
    name
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .normalize('NFC'),
  'with hyphens': (name) => name.replaceAll(' ', '-'),
  'with invisible characters': (name) => name.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
}
