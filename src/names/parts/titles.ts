/** Raised when the rules for titles change; the table itself is part of the fingerprint. */
export const TITLES_VERSION = 1

/**
 * Where a title counts as one. `always`: unmistakable, anywhere in a person's name. `rank`: at the start or after a comma.
 * `lead`: the same, but it is also borne as a name, so two other name words must be left. `tail`: at the end or before a
 * comma, with two other name words left.
 */
export type TitleRule = 'always' | 'rank' | 'lead' | 'tail'

/** Titles and honorifics as folded words, several words apart by a space, entries apart by a comma. Own collection. */
export const TITLES: Readonly<Record<TitleRule, string>> = {
  always:
    'mr, mrs, ms, mme, mlle, dr, prof, professor, mister, missus, monsieur, madame, mademoiselle, senor, senora, ' +
    'senorita, gospodin, gospozha, gospodja, tovarishch, drs, dott, rev, reverend, prof dr, dr ing, ' +
    'his excellency, her excellency, his eminence, his holiness, his highness, his royal highness, her royal highness, ' +
    'his majesty, her majesty, the honourable, the honorable, right honourable, the right honourable, ' +
    'господин, госпожа, гражданин, гражданка, товарищ, г н, г жа, д р, проф, пані, господинът, гн, ' +
    'السيد الدكتور, الدكتور, الدكتوره, دكتور, دكتوره, المهندس, الاستاذ, استاذ, κυριοσ, κυρια, δρ, מר, גברת, ' +
    '先生, 女士, 博士, 教授, 同志, 씨, 박사',
  rank:
    'doctor, miss, madam, general, colonel, col, lieutenant, lt, captain, capt, commander, cmdr, ' +
    'admiral, brigadier, brig, commodore, sergeant, sgt, corporal, commandant, ' +
    'lt col, lt gen, lt cmdr, maj gen, brig gen, lieutenant colonel, lieutenant general, lieutenant commander, ' +
    'major general, brigadier general, colonel general, general major, vice admiral, rear admiral, air marshal, ' +
    'air chief marshal, field marshal, army general, police general, police colonel, first lieutenant, second lieutenant, ' +
    'ambassador, minister, prime minister, vice president, senator, congressman, ' +
    'academician, ayatollah, hojatoleslam, hojjatoleslam, hujjat al islam, grand ayatollah, mullah, mulla, maulavi, maulawi, ' +
    'mawlawi, molvi, moulvi, maulana, mawlana, moulana, qari, hafiz al quran, alhaji, engr, ingeniero, ' +
    'licenciado, advokat, ustad, ustadh, akhund sahib, his honour, her honour, judge advocate, ' +
    'generaal, oberst, kapitan, polkovnik, podpolkovnik, general mayor, general leytenant, general polkovnik, mayor general, ' +
    'coronel, capitan, teniente, teniente coronel, almirante, generale, capitano, colonnello, ' +
    'archbishop, archimandrite, ' +
    'генерал, генерал майор, генерал лейтенант, генерал полковник, полковник, подполковник, майор, капитан, лейтенант, ' +
    'адмирал, вице адмирал, контр адмирал, доктор, профессор, академик, маршал, министр, ' +
    'الشيخ, الحاج, الملا, المولوي, العقيد, اللواء, الفريق, العميد, الرائد, النقيب, المقدم, العماد, القاضي',
  lead:
    'sheikh, shaykh, sheik, shaikh, cheikh, sheykh, seikh, haji, hajji, sir, lord, lady, dame, gen, adm, marshal, president, governor, deputy, hon, ing, lic, arch, engineer, herr, ' +
    'bishop, cardinal, pope, patriarch, metropolitan, пан, דר,  hajj, haj, hadji, el hadj, al hajj, al haj, alhaj, hajja, don, ' +
    'dona, fra, father, fr, brother, sister, major, maj, chief, judge, justice, prince, princess, king, queen, duke, ' +
    'duchess, count, countess, baron, baroness, emir, frau, fraulein, sri, shri, smt, shrimati, pandit, swami, ' +
    'comandante, doctora, doutor, dottore, dottoressa, signor, signora, sayyidina, ' +
    'شيخ, حاج, حاجي, ملا, مولوي, السيد, السيده, العميد, الامير, الامام, اميره',
  tail: 'jr, sr, junior, phd, ph d, esq, esquire, msc, mbe, obe, cbe, kbe, qc, mp, mep, mbbs, dphil, llb, llm, dds, cpa, ret, sahib, saheb',
}
