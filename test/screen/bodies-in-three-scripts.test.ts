import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { body, asked as queryOf } from './support.ts'

/** Bodies known from public life that no list is needed for, by their name at home and the one that they go by in English. */
const BODIES: readonly (readonly [string, string])[] = [
  // Phrases, plurals of derived words, states whose form is left out
  ['Казахстанские железные дороги', 'Kazakhstan Railways'],
  ['Министерство внутренних дел Республики Беларусь', 'Ministry of Interior of Belarus'],
  ['Военно-морской флот Российской Федерации', 'Russian Navy'],
  ['Ленинградская атомная электростанция', 'Leningrad Nuclear Power Plant'],
  ['Институт проблем химической физики материалов', 'Institute of Chemical Physics Materials Problems'],
  ['Национальная комиссия по ценным бумагам', 'National Securities Commission'],
  // Whom a body is named after
  ['Институт кристаллографии им. А. В. Шубникова', 'Shubnikov Institute of Crystallography'],
  ['Завод имени В. А. Дегтярёва', 'Degtyarev Plant'],
  ['Государственный музей истории космонавтики', 'State Museum of the History of Cosmonautics'],
  ['Главная астрономическая обсерватория', 'Main Astronomical Observatory'],
  ['Санаторий «Золотой берег»', 'Sanatorium Zolotoy Bereg'],
  ['АО “Отель “Астория”', 'Hotel Astoria JSC'],
  // A brand alone, of words of other languages
  ['ООО «Криокомпозит»', 'Cryocomposit LLC'],
  ['Міністерство внутрішніх справ України', 'Ministry of Internal Affairs of Ukraine'],
  ['Министерство на вътрешните работи', 'Ministry of Interior'],
  ['Български държавни железници', 'Bulgarian State Railways'],
  ['Върховен съд на Македония', 'Supreme Court of Macedonia'],
  ['Комисия за защита на личните данни', 'Commission for Personal Data Protection'],
  ['Πολεμικό Ναυτικό της Ελλάδας', 'Greek Navy'],
  ['Υπουργείο Εξωτερικών Υποθέσεων της Κύπρου', 'Ministry of Foreign Affairs of Cyprus'],
  ['Εθνική Στατιστική Υπηρεσία της Ελλάδας', 'National Statistical Service of Greece'],
  ['Κεντρική Επιτροπή Αθλητισμού', 'Central Sports Committee'],
  ['Ίδρυμα για την Προστασία του Περιβάλλοντος', 'Foundation for the Protection of the Environment'],
  ['هيئة السكك الحديدية المصرية', 'Egyptian Railways Authority'],
  ['وزارة العدل اللبنانية', 'Lebanese Ministry of Justice'],
  ['الهلال الأحمر الكويتي', 'Kuwait Red Crescent'],
  ['بنك الخليج الكويتي', 'Gulf Bank of Kuwait'],
  ['سازمان هواشناسی جمهوری اسلامی ایران', 'Iran Meteorological Organization'],
  ['شرکت سرمایه گذاری تهران', 'Tehran Investment Company'],
  ['باشگاه پتروایران', 'Petro Iran Club'],
  ['کتابخانه ملی ایران', 'National Library of Iran'],
  ['وزارت تعلیم پاکستان', 'Ministry of Education of Pakistan'],
  // In French, as some publishers list them
  ['Государственный университет управления', 'Université d’État de gestion'],
  ['Министерство внутренних дел Белоруссии', 'Ministère de l’Intérieur de Biélorussie'],
  ['زندان مرکزی شیراز', 'Prison centrale de Chiraz'],
  ['الفرقة المدرعة السورية الثالثة', 'Troisième division blindée syrienne'],
  ['Εθνική Τράπεζα της Ελλάδος', 'Banque nationale de Grèce'],
]

async function score(asked: string, listed: string): Promise<number> {
  const screener = new Screener(await buildIndex([body(listed)]), { ...DEFAULT_POLICY, floor: 0 })
  const [best] = (await screener.screen(queryOf(asked), new Set(['xx-body']))) ?? []
  return best?.score ?? 0
}

test('a body in Cyrillic, Greek or Arabic letters is met by its English name, from either side', async () => {
  for (const [native, english] of BODIES) {
    assert.ok((await score(native, english)) >= DEFAULT_POLICY.alert, `${native} asked of ${english}`)
    assert.ok((await score(english, native)) >= DEFAULT_POLICY.alert, `${english} asked of ${native}`)
  }
})

test('the same sort of body of another country or place is not', async () => {
  for (const [native, english] of [
    ['Министерство внутренних дел Республики Беларусь', 'Ministry of Interior of Armenia'],
    ['Ленинградская атомная электростанция', 'Kursk Nuclear Power Plant'],
    ['Πολεμικό Ναυτικό της Ελλάδας', 'Italian Navy'],
    ['الهلال الأحمر الكويتي', 'Qatar Red Crescent'],
    ['کتابخانه ملی ایران', 'National Library of Iraq'],
  ] as const) {
    assert.ok((await score(native, english)) < DEFAULT_POLICY.alert, `${native} asked of ${english}`)
    assert.ok((await score(english, native)) < DEFAULT_POLICY.alert, `${english} asked of ${native}`)
  }
})
