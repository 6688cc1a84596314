import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CellOwner, namesInAliasCell } from '../../src/lists/ca-sema/alias-cell.ts'
import { bodyName } from '../../src/lists/ca-sema/body-name.ts'

function person(given: string, family: string): CellOwner {
  const value = `${given} ${family}`
  return {
    person: { value, otherwise: null, given: given.split(' '), family: family.split(' '), parts: [] },
    primary: value,
  }
}

function body(primary: string): CellOwner {
  return { person: null, primary }
}

const QUILLSKY = person('Andrey Petrovich', 'QUILLSKY')
const KITEMAN = person('Yekaterina Lvovna', 'KITEMANOVA')
const HARIB = person('Mohamed', 'Harib')
const KITES = body('Kite Works JSC')

/** The owner, the cell, and its names: `|xx` after one of a language, `~` after an acronym. */
const CASES: readonly (readonly [CellOwner, string, readonly string[]])[] = [
  // Fragments of a person's name.
  [QUILLSKY, 'QUILLSKIY', ['Andrey Petrovich QUILLSKIY']],
  [QUILLSKY, 'Andrei ', ['Andrei Petrovich QUILLSKY']],
  [QUILLSKY, 'Andrei, Andrii', ['Andrei Petrovich QUILLSKY', 'Andrii Petrovich QUILLSKY']],
  [QUILLSKY, 'Andrei Petrowich', ['Andrei Petrowich QUILLSKY']],
  [
    QUILLSKY,
    'Andrei, Andrii KWILLSKYI, KVILLSKY',
    ['Andrei Petrovich QUILLSKY', 'Andrii KWILLSKYI', 'Andrey Petrovich KVILLSKY'],
  ],
  [
    QUILLSKY,
    'Andrei or Andrej / Petrowich or Petrovitch Quillski',
    [
      'Andrei Petrovich QUILLSKY',
      'Andrej Petrovich QUILLSKY',
      'Andrey Petrowich QUILLSKY',
      'Petrovitch Quillski',
    ],
  ],
  [QUILLSKY, 'Motorola', ['Motorola']],
  [QUILLSKY, 'Batya, Kazak', ['Batya', 'Kazak']],
  [
    QUILLSKY,
    'Орландо Петрович Квилский, or Квильский',
    ['Орландо Петрович Квилский', 'Орландо Петрович Квильский'],
  ],
  [KITEMAN, 'Ekaterina', ['Ekaterina Lvovna KITEMANOVA']],
  [KITEMAN, 'Katerina or Katharina Kitemanowa', ['Katerina Lvovna KITEMANOVA', 'Katharina Kitemanowa']],
  [KITEMAN, 'Arina', ['Arina']],
  [person('Milana', 'KITEMANOVA'), 'Sergeevna', ['Milana Sergeevna KITEMANOVA']],
  // Separators between names of a person.
  [
    QUILLSKY,
    'Андрей Петрович КВИЛСКИЙ / Андрiй Петрович КВIЛСЬКИЙ',
    ['Андрей Петрович КВИЛСКИЙ', 'Андрiй Петрович КВIЛСЬКИЙ'],
  ],
  [QUILLSKY, 'Андрей Петрович Квилский; Andrei Quillski', ['Андрей Петрович Квилский', 'Andrei Quillski']],
  [
    QUILLSKY,
    '(Андрей Петрович КВИЛСКИЙ / Андрiй КВIЛСЬКИЙ',
    ['Андрей Петрович КВИЛСКИЙ', 'Андрiй КВIЛСЬКИЙ'],
  ],
  [
    QUILLSKY,
    'Андрій Петрович Квілський and Андрей Петрович Квилский',
    ['Андрій Петрович Квілський', 'Андрей Петрович Квилский'],
  ],
  [
    QUILLSKY,
    'Andrei Quillski, Андрій Квілський and Андрей Квилский ',
    ['Andrei Quillski', 'Андрій Квілський', 'Андрей Квилский'],
  ],
  [QUILLSKY, 'Квилский, Андрей Петрович', ['Квилский, Андрей Петрович']],
  [QUILLSKY, 'QUILLSKI, Andrej', ['QUILLSKI, Andrej']],
  [QUILLSKY, 'Квилский Андрей Петрович', ['Квилский Андрей Петрович']],
  [
    QUILLSKY,
    'Андре́й Петро́вич Кви́лский Өндрәй Петр улы Квилски',
    ['Андре́й Петро́вич Кви́лский', 'Өндрәй Петр улы Квилски'],
  ],
  [QUILLSKY, 'Andrei Quillski Andrej Quillsky', ['Andrei Quillski', 'Andrej Quillsky']],
  [QUILLSKY, 'Cергей Eвсюков', ['Cергей Eвсюков']],
  [
    QUILLSKY,
    'Victor Ermolayev; Vitaly Yermolaye;, Piterskii Vitya',
    ['Victor Ermolayev', 'Vitaly Yermolaye', 'Piterskii Vitya'],
  ],
  [HARIB, 'Abu Kite, محمد حارب', ['Abu Kite', 'محمد حارب']],
  [HARIB, 'محمد حارب/محمد علي حارب ', ['محمد حارب', 'محمد علي حارب']],
  [HARIB, 'ינון לוי  HARIB, Mohammed AKA', ['ינון לוי', 'HARIB, Mohammed']],
  [HARIB, 'Mohammed Hareb,Mohamad Harib', ['Mohammed Hareb', 'Mohamad Harib']],
  [
    HARIB,
    'Mohammed Hareb, Abdul Harib and Mohamed Harib Mousa Arabic:محمد حارب',
    ['Mohammed Hareb', 'Abdul Harib', 'Mohamed Harib Mousa', 'محمد حارب|ar'],
  ],
  [HARIB, 'Mohammed Hareb \nArabic: محمد حارب\n', ['Mohammed Hareb', 'محمد حارب|ar']],
  [HARIB, 'Mohamed El\nHareb, Hareb Bey', ['Mohamed El Hareb', 'Hareb Bey']],
  [HARIB, '“Abu- Barra”', ['“Abu- Barra”']],
  [HARIB, 'Jeneral Kite, Jeneral Kitè', ['Jeneral Kite', 'Jeneral Kitè']],
  // Languages.
  [
    QUILLSKY,
    'Belarusian: Андрэй КВIЛСКI, Russian: Андрей КВИЛСКИЙ',
    ['Андрэй КВIЛСКI|be', 'Андрей КВИЛСКИЙ|ru'],
  ],
  [
    QUILLSKY,
    'Belarussian: Яўген Квілскі, Russian\u00A0: Евгений Квилский',
    ['Яўген Квілскі|be', 'Евгений Квилский|ru'],
  ],
  [
    QUILLSKY,
    'Andrej Kvilsky, Belarusian: Андрэй Квілскі; Russian: Андрей Квилский, Андрюша Квилский',
    ['Andrej Kvilsky', 'Андрэй Квілскі|be', 'Андрей Квилский|ru', 'Андрюша Квилский|ru'],
  ],
  [QUILLSKY, 'Russian: Андрей Квилский/ Андрэй Квілскі', ['Андрей Квилский|ru', 'Андрэй Квілскі']],
  [HARIB, 'Hebrew: מוחמד חריב', ['מוחמד חריב|he']],
  [HARIB, 'Persian: محمد حارب', ['محمد حارب|fa']],
  // Bodies: commas.
  [KITES, 'Kite Company Co., Ltd.', ['Kite Company Co., Ltd.']],
  [KITES, 'Kite Trading Pte. Ltd., Kite Works Limited', ['Kite Trading Pte. Ltd.', 'Kite Works Limited']],
  [KITES, 'Змей, ООО', ['Змей, ООО']],
  [KITES, 'ОАО, ЗМЕЙ', ['ОАО, ЗМЕЙ']],
  [KITES, 'Воздух-Змей, ВП Змей, АО', ['Воздух-Змей', 'ВП Змей, АО']],
  [KITES, 'VSK, Змеиная Компания, ООО, ООО “ЗМЕЙ”', ['VSK', 'Змеиная Компания, ООО', 'ООО “ЗМЕЙ”']],
  [KITES, 'SSC Kite, JSC; ГНЦ Змей, АО', ['SSC Kite, JSC', 'ГНЦ Змей, АО']],
  [KITES, 'Министерство змеев, хвостов и верёвок Рязани', ['Министерство змеев, хвостов и верёвок Рязани']],
  [KITES, 'Kite Guard, the Guard', ['Kite Guard', 'the Guard']],
  [KITES, "KG, l'Armée des cerfs-volants", ['KG', "l'Armée des cerfs-volants"]],
  [KITES, 'Russian Air, Space Forces, VKS', ['Russian Air, Space Forces', 'VKS']],
  [
    KITES,
    'Акционерное Общество "Корпорация "Системы Мониторинга, Управляющие Комплексы" Имени Змея"',
    ['Акционерное Общество "Корпорация "Системы Мониторинга, Управляющие Комплексы" Имени Змея"'],
  ],
  [
    KITES,
    'Акционерное Общество "Бюро Змеев," СКТБ РТ, and Бюро змеев, АО',
    ['Акционерное Общество "Бюро Змеев"', 'СКТБ РТ', 'Бюро змеев, АО'],
  ],
  // Bodies: "or", "and", slashes.
  [KITES, 'Министерство змеев or МинЗмей', ['Министерство змеев', 'МинЗмей']],
  [KITES, 'Министерство Змеев или Минзмей', ['Министерство Змеев', 'Минзмей']],
  [KITES, 'ОАО "НПП Змей" or Научное предприятие «Змей»', ['ОАО "НПП Змей"', 'Научное предприятие «Змей»']],
  [KITES, 'Общество «Предприятие «Змей» or ГНПП "Змей"', ['Общество «Предприятие «Змей»', 'ГНПП "Змей"']],
  [KITES, 'ООО Змей-Волна and ЗМ-Волна', ['ООО Змей-Волна', 'ЗМ-Волна']],
  [KITES, 'KT, LLC Laser Devices and Technologies', ['KT', 'LLC Laser Devices and Technologies']],
  [KITES, 'Directorate for Combating Kites and Strings', ['Directorate for Combating Kites and Strings']],
  [
    KITES,
    'GSK Kite, GSK Kite Co. Ltd. and GSK for Kites Co. Ltd.\nArabic: شركة كايت',
    ['GSK Kite', 'GSK Kite Co. Ltd.', 'GSK for Kites Co. Ltd.', 'شركة كايت|ar'],
  ],
  [KITES, 'Zadna Company and Zadna\nInternational Kites', ['Zadna Company', 'Zadna International Kites']],
  [
    KITES,
    'Открытое акционерное общество "ЗМЕЙ"/ ОАО "ЗМЕЙ',
    ['Открытое акционерное общество "ЗМЕЙ"', 'ОАО "ЗМЕЙ'],
  ],
  [KITES, 'ПУБЛИЧНОЕ ОБЩЕСТВО "КОМПАНИЯ "ЗМЕЙ"/ ЗМЕЙ', ['ПУБЛИЧНОЕ ОБЩЕСТВО "КОМПАНИЯ "ЗМЕЙ"', 'ЗМЕЙ']],
  [KITES, 'GORT/ORTAS', ['GORT', 'ORTAS']],
  [KITES, 'Kite A/S', ['Kite A/S']],
  // Bodies: brackets and legal forms.
  [KITES, 'Фонд прямых змеев (ФПЗМ); KPF', ['Фонд прямых змеев', 'ФПЗМ~', 'KPF']],
  [KITES, 'Закрытое общество "МТЗмей" (ЗАО "МТЗмей")', ['Закрытое общество "МТЗмей" (ЗАО "МТЗмей")']],
  [KITES, 'Общество (ООО) "ЗМЕЙ"', ['Общество (ООО) "ЗМЕЙ"']],
  [
    KITES,
    'Kite Bank (Joint Stock Company), Bank KPB (JSC)',
    ['Kite Bank (Joint Stock Company)', 'Bank KPB (JSC)'],
  ],
  [KITES, 'Общество с ограниченной ответственностью ', []],
  [KITES, 'Акционерное общество or АО "Змей Ойл"', ['АО "Змей Ойл"']],
  [KITES, 'Змеиный банк) (Russian: Общество "Змей"', ['Змеиный банк', 'Общество "Змей"|ru']],
  [KITES, '新風箏電子(香港)有限公司', ['新風箏電子(香港)有限公司']],
  [KITES, 'PTI, 保利風箏有限公司', ['PTI', '保利風箏有限公司']],
  [KITES, 'Институт змеев\nРоссии', ['Институт змеев России']],
]

test(`the names of an Aliases cell, in ${CASES.length} shapes`, () => {
  assert.ok(CASES.length >= 60)
  for (const [owner, cell, expected] of CASES) {
    const found = namesInAliasCell(cell, owner)
    assert.deepEqual(
      found.map(
        ({ value, language, isAcronym }) =>
          value + (language === null ? '' : `|${language}`) + (isAcronym ? '~' : ''),
      ),
      expected,
      cell,
    )
    for (const { value, note } of found)
      assert.ok(
        cell.replace(/\s+/gu, ' ').includes(note ?? value) || cell.includes('," '),
        `${value}: ${note ?? 'no note'}`,
      )
  }
})

test('the names of an EntityOrShip cell', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['Kite Works JSC', 'Kite Works JSC', []],
    ['General Kite Directorate;', 'General Kite Directorate', []],
    ['Kite Trading Company (KTC)', 'Kite Trading Company', ['KTC~']],
    ['Kite Bank (Belarus) JSC', 'Kite Bank (Belarus) JSC', []],
    ['Kite Bank (JSC)', 'Kite Bank (JSC)', []],
    [
      'Kite Institute of the Russian Academy of Sciences (RAS)',
      'Kite Institute of the Russian Academy of Sciences (RAS)',
      [],
    ],
    [
      'Central Kite Bank/Banque centrale des cerfs-volants',
      'Central Kite Bank',
      ['Banque centrale des cerfs-volants'],
    ],
    [
      'Kite Research Center (KRC)/Centre de recherche (CRC)',
      'Kite Research Center',
      ['KRC~', 'Centre de recherche', 'CRC~'],
    ],
    ['Kite Radio and TV/Radio des cerfs-volants', 'Kite Radio and TV', ['Radio des cerfs-volants']],
    ['Kite Mills (Hmaw Bi/Pyi/Ywama)', 'Kite Mills (Hmaw Bi/Pyi/Ywama)', []],
    ['Kite Machine Works (also known as Kite Factory Omsk', 'Kite Machine Works', ['Kite Factory Omsk']],
    [
      'Kitemash PJSC (also known as Kitemash and Kitezavod Specialized LLC)',
      'Kitemash PJSC',
      ['Kitemash', 'Kitezavod Specialized LLC'],
    ],
    [
      'Kite Works (also known as Kite Association “Kurgan”, Kitov Zavod, OAO and AO KITE)',
      'Kite Works',
      ['Kite Association “Kurgan”', 'Kitov Zavod, OAO', 'AO KITE'],
    ],
    ['KITE (a.k.a. Zmei)', 'KITE', ['Zmei']],
  ]
  for (const [cell, value, others] of cases) {
    const found = bodyName(cell)
    assert.equal(found?.value, value, cell)
    assert.deepEqual(
      found?.others.map((other) => other.value + (other.isAcronym ? '~' : '')),
      others,
      cell,
    )
  }
  assert.equal(bodyName('—'), null)
})
