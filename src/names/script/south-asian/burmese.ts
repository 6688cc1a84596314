import { spellingsToken } from '../../meaning/meaning-token.ts'

/** Raised when a table or rule below changes. */
export const BURMESE_VERSION = 2

/** How one habit of spelling writes the parts of a Burmese syllable. */
export interface BurmeseScheme {
  readonly scheme: string
  readonly initials: Readonly<Record<string, string>>
  /** Rhymes by their signs: vowels, and the consonant that closes the syllable with its asat. */
  readonly rhymes: Readonly<Record<string, string>>
}

const table = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(/\s+/u).map((each) => {
      const [sign = '', spelled = ''] = each.split('=')
      return [sign, spelled]
    }),
  )

const INITIALS = table(
  'က=k ခ=kh ဂ=g ဃ=g င=ng စ=s ဆ=s ဇ=z ဈ=z ည=ny ဉ=ny ဋ=t ဌ=ht ဍ=d ဎ=d ဏ=n တ=t ထ=ht ဒ=d ဓ=d န=n ပ=p ဖ=ph ဗ=b ဘ=b မ=m ' +
    'ယ=y ရ=y လ=l ဝ=w သ=th ဿ=th ဟ=h ဠ=l အ= ကျ=ky ကြ=ky ချ=ch ခြ=ch ဂျ=gy ဂြ=gy ငြ=ny ပျ=py ပြ=py ဖျ=phy ဖြ=phy ' +
    'ဗျ=by ဗြ=by ဘြ=by မျ=my မြ=my လျ=ly ရှ=sh လျှ=sh သျှ=sh လှ=hl မှ=hm နှ=hn ညှ=hny ငှ=hng ဝှ=hw မြှ=hmy မျှ=hmy ယှ=sh ' +
    'ဣ=i ဤ=i ဥ=u ဦ=u ဧ=ay ဩ=aw ဪ=aw ဿ=th',
)

/** A rhyme is all signs behind the consonant, without those of tone. */
const RHYMES = table(
  '=a ာ=a ါ=a ိ=i ီ=i ု=u ူ=u ေ=ay ဲ=e ော=aw ေါ=aw ော်=aw ေါ်=aw ို=o ံ=an ုံ=on ိံ=ein ွ=wa ွာ=wa ွါ=wa ွေ=we ွဲ=we ွံ=un ွီ=wi ွိ=wi ' +
    'က်=et ိုက်=aik ောက်=auk ေါက်=auk ွက်=wet စ်=it တ်=at ပ်=at ိတ်=eik ိပ်=eik ုတ်=ok ုပ်=ok ွတ်=ut ွပ်=ut ွစ်=wit ' +
    'င်=in ိုင်=aing ောင်=aung ေါင်=aung ွင်=win ည်=i ဉ်=in န်=an မ်=an ဏ်=an ိန်=ein ိမ်=ein ုန်=on ုမ်=on ုဏ်=on ွန်=un ွမ်=un ွဏ်=un ' +
    'ယ်=e ွယ်=we ာန်=an ာဏ်=an ာတ်=at ာရ်=a ာလ်=al ာမ်=an ိုရ်=o ီး=i ာသ်=a ိသ်=eik ာဉ်=in ိဏ်=ein ိဒ်=eik ဒ်=at ဗ်=at ူန်=un ဂ်=et ဇ်=it ဓ်=at ဘ်=at ဋ်=at ွဋ်=ut ိုလ်=o ိုရ်=o ူး=u',
)

/** Syllables that names spell in their own way: at the beginning, and further on where that is another. */
const WHOLE: Readonly<Record<string, readonly [first: string, later?: string]>> = {
  အေး: ['aye'],
  ဦး: ['u', 'oo'],
  ကြီး: ['kyi', 'gyi'],
  ဗိုလ်: ['bo'],
  ချုပ်: ['chok', 'gyoke'],
  ဝန်: ['wun'],
  ဝန်း: ['won'],
  ဝဏ်: ['wun'],
}

/** Rhymes with the sign of a short tone whose nasal is written with a t. */
const CREAKY: Readonly<Record<string, string>> = { in: 'int', an: 'ant', un: 'unt', win: 'wint', ein: 'eint' }

/**
 * Best first: as the newspapers of Myanmar write names now, and as passports and older ones do (Okell, A Guide to the
 * Romanization of Burmese, 1971, calls it the conventional transcription; it has no standard).
 */
export const BURMESE_SCHEMES: readonly BurmeseScheme[] = [
  {
    scheme: 'Burmese',
    initials: INITIALS,
    rhymes: { ...RHYMES, 'ို': 'oe', 'ူ': 'u', 'ေ': 'ay' },
  },
  {
    scheme: 'Burmese (Tun, So, Te)',
    initials: { ...INITIALS, ထ: 't', ဌ: 't', ဖ: 'p', ဖြ: 'py', ဖျ: 'py', ရ: 'r', ခ: 'k' },
    rhymes: { ...RHYMES, 'ေ': 'e', 'ူ': 'oo', 'ီ': 'ee', 'ဲ': 'ai', ည်: 'ee', 'ုန်': 'one', 'ွယ်': 'wai' },
  },
  {
    scheme: 'Burmese (Hpone, Wai, Eain)',
    initials: { ...INITIALS, ဖ: 'hp', ဖြ: 'hpy', ဆ: 'hs', ဂျ: 'j', ဂြ: 'j', ဘ: 'bh' },
    rhymes: {
      ...RHYMES,
      'ို': 'o',
      'ေ': 'ai',
      'ိန်': 'eain',
      'ိမ်': 'eain',
      'ုန်': 'one',
      'ုဏ်': 'one',
      'ိုင်': 'ine',
      'ွန်': 'oon',
      'ိတ်': 'ate',
      ည်: 'e',
      'ွယ်': 'wel',
      'ွေ': 'way',
      'ုတ်': 'oke',
      'ုပ်': 'oke',
      'ူ': 'uu',
      'ာ': 'ar',
      'ါ': 'ar',
    },
  },
]

const MEDIALS = '\u103b\u103c'
const ASAT = '\u103a'
const SHORT = '\u1037'
const SYLLABLE =
  /[\u1000-\u102a\u103f](?:\u1004\u103a\u1039)?[\u103b-\u103e]*[\u102b-\u1036]*(?:[\u1000-\u1021]\u1037?\u103a)?[\u102b-\u1038]*\u103a?[\u1037\u1038]*|[^\u1000-\u109f]+/gu

/** Stacked consonants as written apart: the upper one closes its syllable. */
function unstacked(word: string): string {
  return word.replaceAll(/(င်)\u1039/gu, '$1').replaceAll(/([\u1000-\u1021])\u1039/gu, `$1${ASAT}`)
}

/** A syllable in its parts: its first consonants with what is under them, and its rhyme. */
interface Parts {
  readonly first: string
  readonly onset: string
  readonly rhyme: string
  readonly isShort: boolean
}

function partsOf(syllable: string): Parts {
  const isShort = syllable.includes(SHORT)
  const bare = syllable.replaceAll(/[\u1037\u1038]/gu, '')
  const [first = '', ...rest] = Array.from(bare)
  let onset = first
  let at = 0
  while (at < rest.length && (MEDIALS.includes(rest[at] ?? '') || rest[at] === '\u103e')) {
    onset += rest[at] ?? ''
    at += 1
  }
  // The h stands behind the w in writing, and before it in speech.
  const tail = rest.slice(at).join('')
  const isBreathed = tail.startsWith('\u103d\u103e')
  if (isBreathed) onset += '\u103e'
  const rhyme = isBreathed ? tail.replace('\u103e', '') : tail
  return { first, onset, rhyme, isShort }
}

function initialBy(onset: string, { initials }: BurmeseScheme): string {
  return initials[onset] ?? Array.from(onset, (letter) => initials[letter] ?? '').join('')
}

function rhymeBy(rhyme: string, { rhymes }: BurmeseScheme): string {
  return rhymes[rhyme] ?? Array.from(rhyme, (letter) => rhymes[letter] ?? '').join('')
}

function syllableBy(syllable: string, by: BurmeseScheme): string {
  const { first, onset, rhyme, isShort } = partsOf(syllable)
  const initial = initialBy(onset, by)
  if (rhyme === '' && 'ဣဤဥဦဧဩဪ'.includes(first)) return initial
  const spelled = rhymeBy(rhyme, by)
  // As in Myo and Phyo.
  if (spelled === 'oe' && initial.endsWith('y')) return `${initial}o`
  return initial + (isShort ? (CREAKY[spelled] ?? spelled) : spelled)
}

/** The syllables of one folded Burmese word in Latin letters by a scheme: in names each is a word. */
export function burmeseSyllables(word: string, by: BurmeseScheme): readonly string[] {
  const syllables = unstacked(word).match(SYLLABLE) ?? []
  return syllables.map((syllable, at) => {
    const [first, later = first] = WHOLE[syllable] ?? []
    const whole = at === 0 ? first : later
    return whole ?? (/[\u1000-\u109f]/u.test(syllable) ? syllableBy(syllable, by) : syllable)
  })
}

/** Rhymes and consonants as the schemes have them, and as people write them besides: Ohn, Yee, Sai, Nyein, Kham. */
const USUAL_RHYMES: Readonly<Record<string, string>> = {
  a: 'ar ah',
  i: 'ee ey y',
  u: 'oo ou',
  ay: 'e ai ei',
  e: 'ei ae eh ay',
  o: 'oe oh ow',
  oe: 'o oh',
  aw: 'or ore',
  on: 'ohn one own oun',
  un: 'on oon won',
  in: 'inn yin',
  an: 'ann am ahn',
  ein: 'ain eain eyn',
  aing: 'ai ine ain',
  aung: 'ong oung',
  auk: 'ouk out',
  aik: 'ike ite',
  eik: 'ate eit aik',
  ok: 'oke ote oak',
  et: 'at ett ek',
  it: 'itt is',
  at: 'ut ap',
  ut: 'oot wut',
}
const USUAL_INITIALS: Readonly<Record<string, string>> = {
  y: 'r',
  ht: 't th',
  kh: 'k',
  ph: 'p hp f',
  s: 'hs z',
  z: 'j',
  gy: 'j gy',
  ky: 'ch k',
  th: 't dh s',
  hl: 'l',
  hm: 'm',
  hn: 'n',
  hny: 'ny',
  b: 'bh',
  w: 'v',
  sh: 'hs',
}
const MOST_SPELLINGS = 40

function withUsual(spelled: Iterable<string>, usual: Readonly<Record<string, string>>): ReadonlySet<string> {
  const made = new Set(spelled)
  for (const one of Array.from(made))
    for (const other of (usual[one] ?? '').split(' ')) if (other !== '') made.add(other)
  return made
}

/** The syllables of one folded Burmese word, each in any spelling: who bears a name chose them one by one. */
export function burmeseInAnySpelling(word: string): readonly string[] {
  const syllables = unstacked(word).match(SYLLABLE) ?? []
  return syllables.map((syllable) => {
    if (!/[\u1000-\u109f]/u.test(syllable)) return syllable
    const made = new Set<string>(WHOLE[syllable]?.filter((each) => each !== undefined))
    for (const by of BURMESE_SCHEMES) made.add(syllableBy(syllable, by))
    const { onset, rhyme, isShort } = partsOf(syllable)
    const initials = withUsual(
      BURMESE_SCHEMES.map((by) => initialBy(onset, by)),
      USUAL_INITIALS,
    )
    const rhymes = withUsual(
      BURMESE_SCHEMES.map((by) => rhymeBy(rhyme, by)),
      USUAL_RHYMES,
    )
    for (const rest of rhymes)
      for (const initial of initials)
        if (made.size < MOST_SPELLINGS) made.add(initial + (isShort ? (CREAKY[rest] ?? rest) : rest))
    made.delete('')
    return spellingsToken([...made].join('|'))
  })
}
