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
    'mr, mrs, ms, mme, mlle, dr, prof, professor, mister, missus, monsieur, madame, mademoiselle, senor, senora, senorita, ' +
    'gospodin, gospozha, gospodja, tovarishch, drs, dott, rev, reverend, prof dr, dr ing, his excellency, her excellency, ' +
    'his eminence, his holiness, his highness, his royal highness, her royal highness, his majesty, her majesty, ' +
    'the honourable, the honorable, right honourable, the right honourable, господин, госпожа, гражданин, гражданка, товарищ, ' +
    'г н, г жа, д р, проф, пані, господинът, гн, السيد الدكتور, الدكتور, الدكتوره, دكتور, دكتوره, المهندس, الاستاذ, استاذ, ' +
    'κυριοσ, κυρια, δρ, מר, גברת, 先生, 女士, 博士, 教授, 同志, 씨, 박사, dr med, dr eng, dr hab, prof dr ing, dipl ing, mgr ing, dott ssa, ' +
    'mgr, messrs, monseigneur, his serene highness, his grace, his worship, his beatitude, his lordship, most reverend, ' +
    'very reverend, right reverend, rt hon, the rt hon, tan sri, datuk seri, dato seri, dato sri, товариш, громадянин, ' +
    'громадянка, пан доктор, спадар, спадарыня, 司令官, 将軍, 大佐, 中佐, 少佐, 大尉, 中尉, 少尉, 大将, 中将, 少将, 将军, 將軍, 上将, 上將, 中將, 少將, 大校, 上校, ' +
    '中校, 少校, 主席, 首相, 大統領, 氏, 老师, 律师, 院士, 장군, 대장, 상장, 중장, 소장, 대좌, 동지, 교수, 선생, 여사, פרופ, דוקטור, καθηγητησ, ბატონი, ქალბატონი, ' +
    'პროფესორი, դոկտոր, պարոն, տիկին, श्री, श्रीमती, डॉ, জনাব, ดร, นาย, นาง, นางสาว, พลเอก, พลโท, พลตรี, พันเอก',
  rank:
    'doctor, miss, madam, general, colonel, col, lieutenant, lt, captain, capt, commander, cmdr, admiral, brigadier, brig, ' +
    'commodore, sergeant, sgt, corporal, commandant, lt col, lt gen, lt cmdr, maj gen, brig gen, lieutenant colonel, ' +
    'lieutenant general, lieutenant commander, major general, brigadier general, colonel general, general major, vice admiral, ' +
    'rear admiral, air marshal, air chief marshal, field marshal, army general, police general, police colonel, ' +
    'first lieutenant, second lieutenant, ambassador, minister, prime minister, vice president, senator, congressman, ' +
    'academician, ayatollah, hojatoleslam, hojjatoleslam, hujjat al islam, grand ayatollah, mullah, mulla, maulavi, maulawi, ' +
    'mawlawi, molvi, moulvi, maulana, mawlana, moulana, qari, hafiz al quran, alhaji, engr, ingeniero, licenciado, advokat, ' +
    'ustad, ustadh, akhund sahib, his honour, her honour, judge advocate, generaal, oberst, kapitan, polkovnik, podpolkovnik, ' +
    'general mayor, general leytenant, general polkovnik, mayor general, coronel, capitan, teniente, teniente coronel, ' +
    'almirante, generale, capitano, colonnello, archbishop, archimandrite, генерал, генерал майор, генерал лейтенант, ' +
    'генерал полковник, полковник, подполковник, майор, капитан, лейтенант, адмирал, вице адмирал, контр адмирал, доктор, ' +
    'профессор, академик, маршал, министр, الشيخ, الحاج, الملا, المولوي, العقيد, اللوا, الفريق, العميد, الرايد, النقيب, ' +
    'المقدم, العماد, القاضي, maulvi, moulavi, moulawi, mawlavi, mowlavi, mowlawi, molavi, molawi, mawlvi, mowlana, mufti azam, ' +
    'ayatullah, ayatolla, ayatollah al ozma, hojjat al islam, hojat al islam, hojat ol eslam, hojjat ol eslam, hojjat oleslam, ' +
    'hojatol islam, hojjatol islam, hojatolislam, hujjatul islam, hujjat ul islam, hojjat al islam wal muslimin, ' +
    'hojjatoleslam val moslemin, hujjat al islam wal muslimin, thiqat al islam, allama, allamah, qaree, ostad, ustaz, ostaz, ' +
    'usthad, sarlashkar, sarlashgar, sepahbod, sarhang dovom, sartip dovom, daryadar, brigadier gen, general of the army, ' +
    'marshal of aviation, major gen, lt colonel, lieut, lieut gen, lieut col, maj general, sgt maj, sergeant major, ' +
    'warrant officer, rear adm, vice adm, adm gen, wing commander, group captain, squadron leader, air commodore, ' +
    'air vice marshal, police lieutenant, police major, police captain, chief inspector, inspector general, staff colonel, ' +
    'staff general, staff major general, colonel major, senior colonel, senior lieutenant, oberstleutnant, leutnant, ' +
    'oberleutnant, generalmajor, generalleutnant, generaloberst, brigadegeneral, general de brigade, general de division, ' +
    'general de brigada, general en jefe, capitaine, capitao, tenente, tenente coronel, sargento, contralmirante, ' +
    'vicealmirante, vice almirante, contra almirante, generale di brigata, tenente generale, contre amiral, vice amiral, ' +
    'amiral, adjudant, adjudant chef, tuggeneral, tumgeneral, korgeneral, orgeneral, yarbay, binbasi, yuzbasi, leytenant, ' +
    'kapitan pervogo ranga, kontr admiral, vitse admiral, abogado, abogada, ingeniera, licenciada, arquitecto, arquitecta, ' +
    'engenheiro, engenheira, advogado, ingegnere, avvocato, avv, rechtsanwalt, генерал армии, генерал армії, ' +
    'капитан первого ранга, капитан второго ранга, капитан 1 ранга, капитан 2 ранга, старший лейтенант, старший прапорщик, ' +
    'прапорщик, сержант, полковник юстиции, полковник полиции, генерал майор юстиции, генерал майор полиции, президент, ' +
    'губернатор, депутат, сенатор, судья, архиепископ, протоиерей, митрополит, капітан, міністр, підполковник, マウラウィ, モールヴィー, ' +
    'ウスタド, マウラナ, アヤトラ, العميد الركن, العقيد الركن, اللوا الركن, الفريق الركن, الفريق اول, الفريق الاول, المقدم الركن, ' +
    'الرايد الركن, عميد ركن, لوا ركن, الملازم, الملازم اول, الشيخ الدكتور, ايه الله, ايت الله, ايهالله, ايتالله, حجهالاسلام, حجتالاسلام, ايت الله العظمي, حجه الاسلام, ' +
    'حجت الاسلام, حجت الاسلام والمسلمين, حجه الاسلام والمسلمين, سرتيپ, سرتيب, سرتيپ دوم, سرهنگ, سرلشكر, سپهبد, سرگرد, دريادار, ' +
    'دريابان, امير سرتيپ, سردار سرتيپ, سرتيپ پاسدار, علامه, استاد, مولانا',
  lead:
    'sheikh, shaykh, sheik, shaikh, cheikh, sheykh, seikh, haji, hajji, sir, lord, lady, dame, gen, adm, marshal, president, ' +
    'governor, deputy, hon, ing, lic, arch, engineer, herr, bishop, cardinal, pope, patriarch, metropolitan, пан, דר, hajj, ' +
    'haj, hadji, el hadj, al hajj, al haj, alhaj, hajja, don, dona, fra, father, fr, brother, sister, major, maj, chief, ' +
    'judge, justice, prince, princess, king, queen, duke, duchess, count, countess, baron, baroness, emir, frau, fraulein, ' +
    'sri, shri, smt, shrimati, pandit, swami, comandante, doctora, doutor, dottore, dottoressa, signor, signora, sayyidina, ' +
    'شيخ, حاج, حاجي, ملا, مولوي, السيد, السيده, الامير, الامام, اميره, sartip, sarhang, albay, الرييس, الوزير, القايد, سروان, ' +
    'مفتي, eng, muhandis, mohandes, al muhandis, mufti, ' +
    'qazi, qadi, kadi, kadhi, molla, mollah, akhund, akhond, akhoond, sardar, hafidh, kari, haci, imam, emam, al sheikh, ' +
    'al shaykh, el sheikh, al al el al ustadh, al qadi, al amir, al imam, sheikha, shaykha, sheykha, ' +
    'cheick, chekh, shekh, shiekh, syekh, tuan guru, kyai, kiai, ustadzah, datuk, dato, datin, tengku, tunku, arq, abg, abog, ' +
    'advocate, barrister, attorney, architect, comrade, camarada, camarade, companero, cdt, cmdt, maitre, abbe, padre, madre, ' +
    'frere, soeur, monsignor, msgr, rabbi, rabbin, deacon, pastor, vladyka, tovarich, cpl, ltc, cpt, hrh, the hon, ムラー, カリ, ' +
    'ハジ, ハッジ, シェイク, シャイフ, イマーム, سردار, قاري, مهندس, سيد, امام, حافظ, اخوند, اقاي, الاب, القس, הרב, отец, шейх, хаджи, мулла, ' +
    'маулави, кари, имам, устаз, сайид, эмир, командир, адвокат, инженер, инж, ген',
  tail:
    'jr, sr, junior, phd, ph d, esq, esquire, msc, mbe, obe, cbe, kbe, qc, mp, mep, mbbs, dphil, llb, llm, dds, cpa, ret, ' +
    'sahib, saheb, mba, bsc, frcs, kc, retd, retired, rtd, fca, dsc, dlitt, the younger, the elder, jnr, snr, sahab, sahiba, ' +
    'janab, efendi, effendi, младший, старший, صاحب, افندي, خان صاحب',
}

/**
 * Titles that so many bear as a name that a listed name keeps them always; a name that is asked for is read without them
 * as well.
 */
export const TITLES_BORNE: ReadonlySet<string> = new Set(
  'saiyid sayed sayid sayyed sayyid seyed seyyed seyyid syed saiyed'.split(' '),
)
