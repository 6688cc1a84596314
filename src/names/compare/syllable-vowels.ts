/** Raised when a table below changes. */
export const SYLLABLE_VOWELS_VERSION = 4

function vowels(
  table: Readonly<Record<string, string>>,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    Object.entries(table).map(([sign, spelled]) => [
      sign,
      Object.fromEntries(
        spelled.split(' ').map((each) => {
          const [spelling = '', cost = '0'] = each.split(':')
          return [spelling, Number(cost)] as const
        }),
      ),
    ]),
  )
}

/**
 * The vowels of Hepburn, of pinyin and of Hangul with what they stand for in the Latin original of a foreign name, the cost
 * of each in tenths of a wrong consonant; two or three letters are one sound of it. Sources as of `SYLLABLE_CONSONANTS`.
 */
export const SYLLABLE_VOWELS: Readonly<Record<string, Readonly<Record<string, number>>>> = vowels({
  a: 'a e:2 o:2 u:1 i:3 ah ar:1 er:1 ir:1 ur:1 or:2 aa ai:2 au:2 ha:1',
  i: 'i y e:1 j ee ea ie ii yi iy ij ei:1 ey a:3 u:2 ih',
  u: 'u o:1 oo ou w:1 ew:1 y:2 uo:1 a:3 e:1 v:1 i:2',
  e: 'e a:1 i:1 ae oe:1 ai ay ea ie:1 ye je y:2 o:2 er:1 u:2 eh',
  // Of a Han letter that often only helps its consonant: 特, 德, 勒.
  ë: 'e er a:1 o:1 u:1 ar:1 or:1 ur:1 ir:1 re:1 oh:1 i:2 y:2 ea:2 ie:2',
  o: 'o a:1 u:1 er:1 ur:1 au ou aw oo oa ow oh or eo eor e:2 ore eau ault:1 aud:1 aut:1 aux:1 eaux:1',
  ai: 'ai ay ei ey i y igh e:1 a:1 ae:1 aj ie:1 uy:1 ye:1',
  ei: 'ei ey ai ay e a ae ea i:1 ie:1 ej y:1 eigh ee:1',
  ao: 'ao au aw ow o:1 ou:1 a:1 aou ahu:1',
  au: 'au ow aw ou:1 o:1 ao av:1 aou aw u:2 aoo:1',
  ou: 'ou o ow oh oa au eau u:1 oo:1 aw',
  uo: 'o uo wo wa:1 oa ou au eau a:1 aw or u:1 er:1 ua',
  // ㅚ of Hangul, which foreign names have for ö.
  oe: 'o oe e:1 we wae eo:1 eu:1 ue:1 oi:1 u:2 oy:1',
  oi: 'oi oy oj oui:1 eu:1',
  ui: 'ui wi ue:1 uy we:1 i:1 y:1 u:1 ouy oui uhi:1 uii',
  ua: 'ua wa oa va:1 a:1 oua uaa',
  ue: 'ue we e:1 oue ouai:1',
  ia: 'ia ya a ja ea u:1 io:2 iya iah ie:1',
  ie: 'ie e ye a:1 i:1 je ae ee:1 ier:1',
  iu: 'iu u yu eu ew oo:1 ju',
  io: 'io o yo eo jo ia:1 ie:2',
  iao: 'iao o or au ow eo io a:1 jo aw',
  uai: 'uai why wi:1 wai uay',
  ya: 'ya ia ja a:1 ea:1 yah iya ie:2 ye:1 aa:1',
  ye: 'ye ie e je ya:1 ei:1 a:1 ieu:1 eu:1',
  yi: 'yi i y e ee ea:1 ei:1 ie ii hi:1',
  yo: 'yo io jo eo o:1 e:2 ye:1 yeo you yaw:1',
  yu: 'yu iu ju u:1 eu ew ou:1 you yoo yeu yue ue:1',
  you: 'you yu u:1 eu ju iu yo jo yew iou',
  yue: 'yue yo jo io ue:1 ju:1 ye:1 yu:1 jue',
  iya: 'iya ia ya ja ea:1 a:2 ie:1 ija iia iyah',
  iye: 'iye ie ye e:1 je ije',
  iyu: 'iyu iu yu ju u:2',
  iyo: 'iyo io yo eo jo',
  uwa: 'uwa ua wa owa oua oa:1',
  uwe: 'uwe ue we owe oue uwa:1 uwai ouei uwei:1',
  uwi: 'uwi ui wi owi oui uvi:1',
  wo: 'wo wa o:1 vo war:1 wor vor wal:2 w:2 ho:2',
  wu: 'wu u oo wo ou vu woo oe:2 w:1 o:1',
})

/** What is added before an n that ends a syllable: -son, -ton, -ren are 森, 顿, 伦. */
export const SYLLABLE_VOWELS_BEFORE_N: Readonly<Record<string, Readonly<Record<string, number>>>> = vowels({
  a: 'o:1 e:1 ai:1 u:1',
  e: 'o:1 a:1 i:1 oo:2 ea:1',
  i: 'e:1 i y ee ea',
  u: 'o e i:1 u ou a:2 oo ai:2',
  o: 'o u:1 oo ou a:1',
})
