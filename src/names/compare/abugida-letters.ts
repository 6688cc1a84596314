import type { AbjadLetter } from './abjad-letters.ts'

/** Raised when a table below changes. */
export const ABUGIDA_VERSION = 3

/**
 * Letters by sign: `spellings | what it costs that the Latin word has nothing for it`. They are in no class: words of them are
 * found by broad keys (see broad-key.ts), which come from the spellings.
 */
export function spelledLetters(
  table: Readonly<Record<string, string>>,
): Readonly<Record<string, AbjadLetter>> {
  return Object.fromEntries(
    Object.entries(table).map(([sign, row]) => {
      const [spelled = '', unwritten = '10'] = row.split('|').map((part) => part.trim())
      const spellings: Record<string, number> = {}
      for (const each of spelled.split(' ')) {
        const [spelling = '', cost = '0'] = each.split(':')
        spellings[spelling] = Number(cost)
      }
      return [sign, { classes: [], spellings, unwritten: Number(unwritten) }]
    }),
  )
}

/**
 * The letters of the scripts of South and South-East Asia, and the vowels of Ethiopic and Thaana, with the spellings that
 * names have in Latin: ISO 15919, the Royal Thai General System of 1999, BGN/PCGN for Lao and Khmer, and those of passports
 * and newspapers. Devanagari stands for all scripts of India that share its layout and for Sinhala, Thai for Lao and Khmer
 * where their letters are the same.
 */
export const ABUGIDA_LETTERS: Readonly<Record<string, AbjadLetter>> = spelledLetters({
  // Vowels at the beginning of a word.
  अ: 'a e:2 o:2 u:2 i:3 | 4',
  आ: 'a aa ah:1 ar:1 o:2 e:2 | 4',
  इ: 'i e:1 y:1 ee ye:2 yi:1 | 4',
  उ: 'u o:1 oo ou w:2 wu:1 au:2 | 4',
  ऋ: 'ri ru re:1 rue',
  ए: 'e a:2 ay:1 ye:1 ea:1 ae ey:1 ei:1 ai:2 | 4',
  ऐ: 'ai ay ei i:1 ey e:2 ie:2 | 4',
  ओ: 'o oh:1 u:2 wo:2 au:2 aw:1 or:1 ao:1 | 4',
  औ: 'au ou ow o:1 aw | 4',
  // Vowels after a consonant. The first is not written: the one that a consonant has by itself.
  ॲ: 'a e o:1 ah:1 u:3 i:3 | 0',
  'ा': 'a aa ah:1 ar:1 e:2 o:2 u:2 | 2',
  'ि': 'i ee y:1 e:1 ie:1 ii ei:2 iy:1 ea:2 ih:1 | 3',
  'ु': 'u oo ou o:1 w:2 uu eu:2 | 3',
  'ृ': 'ri ru ir:1 er:2 ar:3 rue roe:1 re:1 r:1 or:2',
  'ॅ': 'e a ae ai:1 | 2',
  'े': 'e ay:1 ei:1 ey:1 ee:1 ae:1 i:2 ai:2 a:3 eh:1 ea:2 ie:2 | 3',
  'ै': 'ai ay ei ey e:1 i:2 oi:2 aye:1 | 3',
  'ो': 'o oh:1 oo:1 ow:1 u:2 or:1 oa:1 au:2 aw:1 ou:1 ao:2 | 3',
  'ौ': 'au ou ow aw o:1 ao av:2 | 3',
  'ॉ': 'o or oh:1 aw au a:1 aa:2 ow:1 oa:1 | 2',
  'ែ': 'ae e ai:1 a:1 ei:1 eh ay:1 | 2',
  'ៃ': 'ai ay ei ey i:1 aiy y:1 aye:1 ye:2 e:2 | 3',
  'ៅ': 'ao au ov av ow aw o:1 ou:1 auv:1 | 3',
  'ឺ': 'ue eu u:1 oe y:1 i:1 e:1 eo o:2 ou:1 eua:2 ua:2 | 3',
  'ើ': 'oe er eu oeu aeu o:1 e:1 u:1 ae:1 oer ue:1 a:2 oueu:1 | 3',
  'ៀ': 'ia ie iea ea:1 ieu i:2 ear:1 ier:1 iar:1 e:2 eea:1 ya:1 | 3',
  'ឿ': 'uea ua oeu ue eua uar:1 uer:1 uo:1 ea:2 oua:1 oea u:2 eu:1 | 3',
  'ួ': 'ua uo ou:1 oua o:1 u:2 uar:1 uea:1 | 3',
  'ុ': 'u o ou oo:1 oh:1 uh:1 ouk:2 uk:3 | 3',
  'ូ': 'ou u oo o:1 au:2 uo:1 ow:2 | 3',
  // Those of Khmer have two sounds each, after the two sorts of its consonants.
  អ: 'a o:1 or:1 aw:1 ie:1 ea:1 e:2 ar:1 | 3',
  'ា': 'a ea ie:1 aa ar:1 ear:1 ah:1 e:2 o:2 ia:1 eah:1 | 2',
  'េ': 'e ey ei:1 i:1 ay:1 eh:1 ai:1 ee:1 y:2 ae:1 | 3',
  'ោ': 'o ao or au:1 oa:1 ou:1 oh:1 aw:1 u:2 aou:1 | 3',
  // Consonants of India.
  क: 'k c:1 q:1 kk ck:1 g:2 kh:2 x:3',
  ख: 'kh k:1 ck:2 q:2',
  ग: 'g gg k:2 gh:1',
  घ: 'gh g',
  ङ: 'ng n nk:1 nn:2',
  च: 'ch c:1 chh:1 cch sh:2 s:2 tch:1',
  छ: 'chh ch s:2 c:1',
  ज: 'j z:1 dj:1 jj g:2 s:3 gn:3 dz:2',
  झ: 'jh j z:2',
  ञ: 'n ny gn:1 nj nh:1 | 4',
  ट: 't tt th:1 d:2 dt:1',
  ठ: 'th t tth tt',
  ड: 'd r:2 dd t:2',
  ढ: 'dh d rh:1 r:2',
  ण: 'n nn',
  त: 't th tt tth d:2',
  थ: 'th t tth',
  द: 'd dh:1 th:1 dd t:2',
  ध: 'dh d ddh th:2',
  न: 'n nn m:3',
  प: 'p pp b:2 ph:2',
  फ: 'ph f p:2',
  ब: 'b bb v:2 w:2 p:2',
  भ: 'bh b v:2 w:3',
  // Bengali has no other letter for a v.
  ভ: 'bh v b w:2',
  म: 'm mm n:3 mh:2',
  य: 'y i:1 j:2 ia:1 e:1 z:3 | 3',
  र: 'r rr rh:1',
  ल: 'l ll r:3',
  व: 'v w b:2 u:1 o:2 bh:2 oo:2 | 4',
  श: 'sh s ch:2 sch:1 ss:1 x:2 sy:2',
  स: 's ss c:1 sh:1 z:2 x:3',
  ह: 'h | 4',
  'ं': 'n m ng:1 nn mm mb:2 | 5',
  // What Maldivian ends words of Arabic with, and the k of Ethiopic, which is the ch of Michael.
  ॷ: 'u oo:1 | 0',
  ክ: 'k c kk ck:1 q:1 ch:1 g:3 kh:2',
  // Letters of Tamil that stand for several sounds each.
  க: 'k g h:1 kh:1 gh:1 kk ck:1 c:1 q:2',
  ச: 's ch sh c:1 j:2 cch:1 tch:1 ss z:2',
  ட: 't d tt dd th:1 dh:1',
  த: 't th d dh tt tth',
  ப: 'p b bh:1 ph:1 pp bb f:1',
  ற: 'r tr tt:1 rr t:2 dr:1',
  ழ: 'zh l z:1 ll r:2',
  // Vowels and consonants of Thai, Lao and Khmer.
  า: 'a aa ah:1 ar e:3 er:2 | 2',
  ก: 'k g:1 kk c:2 gk:1 q:2 ck kh:2',
  ค: 'kh k:1 g:2 c:2 ch:3 gh:2 q:3 kk:1',
  ง: 'ng n:2 gn:2 nk:2 nng:1 ngk:1',
  จ: 'j ch tch:1 c:1 dj:1 dz:1 tj:1 jj z:2 t:3 d:3 chh:1 tch:1',
  ช: 'ch tch:1 sh:1 j:1 c:2 chh s:3 t:3 d:3 x:2 z:3 cch:1 jj:1',
  ซ: 's x:1 z:1 t:3 xs:2',
  ส: 's ss sh:1 x:1 t:2 z:2 d:3 h:3 | 5',
  ญ: 'y ny nh n gn:1 nn:1 j:3 | 5',
  ด: 'd t:1 dh:2 dd th:2',
  ต: 't d:1 tt th:2 dt dd:1',
  ท: 'th t d:2 dh:1 tt',
  น: 'n nn nh:1 m:4',
  บ: 'b p:1 bp bb bh:1 ph:2',
  ป: 'p b:1 bp pp ph:2',
  พ: 'ph p b:2 bh:1 pp f:3 hp',
  // Foreign names have it for a v at the end of a syllable.
  ฟ: 'f ph:1 v:1 p:2',
  ม: 'm mm',
  ย: 'y i e:2 j:2 ya:2 ii ie:2 | 4',
  ร: 'r l:2 n:2 rr nn:2 | 4',
  // At the end of a word.
  ฤ: 'n r rn l:2 nn:1 rr:1 | 4',
  ล: 'l n:1 nl:1 ll r:3 nn:2',
  ว: 'w v o:1 u ou oo:2 uw va:2 | 5',
  ห: 'h | 4',
  // The l of Lao, which etymology and names have as an r as often.
  ລ: 'l r:1 ll n:2 rr:1',
  // The vowel that a consonant of Khmer has by itself where another stands behind it, and a short one.
  E: 'a o or:1 ar:1 ou:1 oa:1 uo:1 u:1 e:2 aw:1 ao:2 au:1 ea:1 oar:1 aa:1 | 0',
  // Letters of Thai, Lao and Khmer that are written and not spoken, which some names spell all the same.
  I: 'i u:1 e:1 y:1 ya:2 hi:1 | 0',
  T: 't:1 th:1 d:1 dh:1 dhi:2 tra:2 | 0',
  K: 'k:1 g:1 kh:1 gh:1 | 0',
  J: 'j:1 ch:1 d:2 t:2 | 0',
  S: 's:1 sh:1 | 0',
  P: 'p:1 b:1 bh:1 ph:1 | 0',
  N: 'n:1 nn:1 | 0',
  M: 'm:1 | 0',
  Y: 'y:1 i:1 ya:1 | 0',
  R: 'r:1 rn:2 n:2 ra:1 | 0',
  L: 'l:1 n:2 | 0',
  W: 'w:1 v:1 | 0',
})
