/** Raised when the rules for legal forms change; the tables themselves are part of the fingerprint. */
export const LEGAL_FORMS_VERSION = 1

/**
 * Where a legal form counts as one. `end`: at the end of the name or before a comma. `edge`: there or at the start.
 * `lead`: at the end, and at the start where a word of name is left (AB Volvo, but SAS Institute). `inside`: anywhere but
 * at the start. `any`: anywhere.
 */
export type LegalFormRule = 'end' | 'edge' | 'lead' | 'inside' | 'any'

/** The spellings of one class of legal form that share a rule: folded, several words apart by a space, entries apart by a comma. */
interface LegalForms {
  readonly form: string
  readonly rule: LegalFormRule
  readonly spellings: string
}

/** Legal forms of companies by class. Own collection; the classes follow ISO 20275 (entity legal forms) in the large. */
export const LEGAL_FORMS: readonly LegalForms[] = [
  {
    form: 'limited',
    rule: 'any',
    spellings:
      'ltd, ltda, ltee, bhd, sdn bhd, co ltd, pvt ltd, pte ltd, pty ltd, private limited, sendirian berhad',
  },
  {
    form: 'limited',
    rule: 'inside',
    spellings:
      'limited, co limited, company limited, company ltd, pvt limited, private ltd, ' +
      'pte limited, pty limited, proprietary limited, p ltd, co pvt ltd, company private limited, ltd co, limitada, ' +
      'limitee, limited company, corporation limited, corp ltd, berhad, cyf',
  },
  { form: 'limited', rule: 'end', spellings: 'pte, pvt, pty, lda' },
  {
    form: 'llc',
    rule: 'any',
    spellings:
      'llc, l l c, limited liability company, limited liability co, limited liability partnership, llp, l l p, lllp, pllc, fzllc, fz llc, ' +
      'fze, fzco, fzc, free zone establishment, free zone company, w l l, with limited liability, dwc llc, bsc c',
  },
  { form: 'llc', rule: 'inside', spellings: 'wll, spc, dmcc, jlt' },
  { form: 'llc', rule: 'end', spellings: 'lc, lp, bsc, saog, saoc, kscc, ksc, qsc' },
  {
    form: 'corporation',
    rule: 'end',
    spellings: 'corp, corporation, inc, incorporated, co inc, corp inc, company inc, and co',
  },
  {
    form: 'plc',
    rule: 'any',
    spellings: 'plc, p l c, public limited company, public company limited, pcl',
  },
  {
    form: 'joint-stock',
    rule: 'any',
    spellings:
      'joint stock company, joint stock co, open joint stock company, closed joint stock company, public joint stock company, ' +
      'private joint stock company, non public joint stock company, joint stock commercial bank, publicly traded company, ojsc, cjsc, oao, zao, pao, ' +
      'aktsionernoe obshchestvo, aktsionernoye obshchestvo, otkrytoe aktsionernoe obshchestvo, ' +
      'otkrytoye aktsionernoye obshchestvo, zakrytoe aktsionernoe obshchestvo, zakrytoye aktsionernoye obshchestvo, ' +
      'publichnoe aktsionernoe obshchestvo, publichnoye aktsionernoye obshchestvo, ' +
      'акционерное общество, открытое акционерное общество, закрытое акционерное общество, публичное акционерное общество, ' +
      'непубличное акционерное общество, акціонерне товариство, публічне акціонерне товариство, приватне акціонерне товариство, ' +
      'адкрытае акцыянернае таварыства, закрытае акцыянернае таварыства, акционерно дружество, акционарско друштво, ' +
      'пао, оао, зао, нао, пат, прат, оаа, заа',
  },
  { form: 'joint-stock', rule: 'any', spellings: 'jsc, pjsc, prjsc' },
  { form: 'joint-stock', rule: 'edge', spellings: 'jsb, prat, ao, ао, ат, аат, тат, нпао' },
  {
    form: 'joint-stock',
    rule: 'edge',
    spellings: 'акб, акционерный коммерческий банк, jscb, pjscb, ojscb, cjscb',
  },
  { form: 'joint-stock', rule: 'lead', spellings: 'ad' },
  { form: 'joint-stock', rule: 'end', spellings: 'ад, еад, ead, dd, pat' },
  {
    form: 'ooo',
    rule: 'any',
    spellings:
      'ooo, ооо, общество с ограниченной ответственностью, obshchestvo s ogranichennoy otvetstvennostyu, ' +
      'obshchestvo s ogranichennoi otvetstvennostyu, obshestvo s ogranichennoy otvetstvennostyu, ' +
      'товариство з обмеженою відповідальністю, товарищество с ограниченной ответственностью, ' +
      'таварыства з абмежаванай адказнасцю, дружество с ограничена отговорност, друштво са ограниченом одговорношћу, ' +
      'жауапкершілігі шектеулі серіктестігі',
  },
  {
    form: 'ooo',
    rule: 'edge',
    spellings:
      'тов, тоо, таа, зтаа, стаа, одо, jllc, fllc, оод, еоод, доо, жшс, осоо, тзов, tov, odo, oood, eood, ood, doo, d o o, too',
  },
  {
    form: 'state-enterprise',
    rule: 'any',
    spellings:
      'fgup, фгуп, гуп, муп, куп, fsue, fkp, fsbi, фгбоу, fgbou, fsbei, фгаоу, гбоу, ' +
      'гбуз, гау, federal state unitary enterprise, state unitary enterprise, republican unitary enterprise, ' +
      'федеральное государственное унитарное предприятие, государственное унитарное предприятие, ' +
      'муниципальное унитарное предприятие, республиканское унитарное предприятие, рупп, руп, унитарное предприятие',
  },
  {
    form: 'gmbh',
    rule: 'any',
    spellings:
      'gmbh, g m b h, gesellschaft mit beschrankter haftung, mbh, gmbh and co kg, gmbh co kg, ggmbh, ug haftungsbeschrankt',
  },
  {
    form: 'ag',
    rule: 'inside',
    spellings: 'aktiengesellschaft, ag and co kg, ag co kg, ag and co kgaa, kommanditgesellschaft, kgaa',
  },
  { form: 'ag', rule: 'end', spellings: 'ag, kg, ohg, gbr, ev, eg, e v, e g' },
  { form: 'se', rule: 'end', spellings: 'se, societas europaea' },
  {
    form: 'sa',
    rule: 'any',
    spellings:
      'societe anonyme, sociedad anonima, sociedade anonima, sociedad anonima de capital variable, societa per azioni, ' +
      'societe par actions simplifiee, societe par actions, societe publique par actions, societe par actions ouverte, societe par actions fermee, spolka akcyjna, societate pe actiuni, anonim sirketi, anonim sirket, naamloze vennootschap',
  },
  {
    form: 'sa',
    rule: 'end',
    spellings:
      'sa, s a, s a s, sasu, spa, s p a, sa de cv, s a de c v, sapi de cv, sab de cv, de cv, sau, s a u, sca, scs, snc, as, a s, asa, oyj, oy ab, a b, n v, ae, a e',
  },
  {
    form: 'sarl',
    rule: 'any',
    spellings:
      'societe a responsabilite limitee, sociedad de responsabilidad limitada, societa a responsabilita limitata, ' +
      'societate cu raspundere limitata, besloten vennootschap, limited sirketi, limited sirket, ltd sti, ' +
      'sociedade por quotas, spolka z ograniczona odpowiedzialnoscia, sp z oo, sp z o o, spolka z oo, spolecnost s rucenim omezenym, ' +
      'korlatolt felelossegu tarsasag, s de rl de cv, s de r l de c v',
  },
  { form: 'sarl', rule: 'edge', spellings: 'mchj, sarl, s a r l, eurl, sarlu, srl, s r l' },
  {
    form: 'sarl',
    rule: 'end',
    spellings:
      'sl, s l, slu, b v, bvba, cvba, cva, sprl, aps, sro, s r o, spol s r o, spol s ro, kft, zrt, nyrt, bt, rt, ehf, hf, ltd sirketi, sti, sp k, sp j, kk, yk',
  },
  {
    form: 'baltic',
    rule: 'edge',
    spellings: 'uab, sia, aktsiaselts, osauhing, uzdaroji akcine bendrove, akcine bendrove',
  },
  { form: 'baltic', rule: 'end', spellings: 'mb, ud' },
  { form: 'sa', rule: 'lead', spellings: 'ab, oy, nv, bv, ou, sas' },
  { form: 'greek', rule: 'end', spellings: 'αε, επε, ικε, οε, εε, epe, ike' },
  { form: 'indonesian', rule: 'edge', spellings: 'pt, tbk, perseroan terbatas, cv' },
  {
    form: 'vietnamese',
    rule: 'any',
    spellings: 'cong ty tnhh, cong ty co phan, tnhh, cong ty trach nhiem huu han',
  },
  {
    form: 'chinese',
    rule: 'inside',
    spellings: 'youxian gongsi, gufen youxian gongsi, youxian zeren gongsi',
  },
  {
    form: 'japanese',
    rule: 'any',
    spellings: 'kabushiki kaisha, kabushiki gaisha, yugen kaisha, godo kaisha',
  },
  { form: 'korean', rule: 'any', spellings: 'jusik hoesa, chusik hoesa' },
  {
    form: 'arabic',
    rule: 'any',
    spellings:
      'شركه ذات مسووليه محدوده, ذات مسووليه محدوده, شركه مساهمه, شركه مساهمه عامه, ذات المسووليه المحدوده, ش م م, ش ذ م م, ش م ل, شركه',
  },
  { form: 'arabic', rule: 'end', spellings: 'المحدوده, محدوده, م م ح, ذمم' },
  { form: 'hebrew', rule: 'end', spellings: 'בעמ' },
  {
    form: 'limited',
    rule: 'inside',
    spellings:
      'one person company, opc private limited, opc pvt ltd, private ltd company, private limited company, ' +
      'company limited by shares, company limited by guarantee, limited by shares, ltd by guarantee, teoranta, ' +
      'cuideachta phoibli theoranta, designated activity company, unlimited company, perbadanan berhad, ' +
      'perkongsian liabiliti terhad, limitado, limited partnership, proprietary ltd',
  },
  {
    form: 'limited',
    rule: 'end',
    spellings: 'teo, dac, clg, ulc, plt, cic, community interest company, general partnership, no liability',
  },
  {
    form: 'limited',
    rule: 'end',
    spellings: 'लिमिटेड, प्राइवेट लिमिटेड, লিমিটেড, প্রাইভেট লিমিটেড, لميٹڈ, پراييويٹ لميٹڈ, لميټډ, ليميتد',
  },
  {
    form: 'llc',
    rule: 'any',
    spellings:
      'ltd liability company, ltd liability co, limited liability corp, fz co, fz company, llc fz, llc so, free zone co, ' +
      'free zone llc, sole proprietorship llc, sole establishment, single person company, sal offshore, sal holding',
  },
  {
    form: 'llc',
    rule: 'end',
    spellings: 'kscp, sal, s a l, psc, qpsc, s p c, qfc llc',
  },
  {
    form: 'plc',
    rule: 'inside',
    spellings:
      'public company ltd, public ltd company, public ltd co, public limited co, private limited co, share company',
  },
  {
    form: 'joint-stock',
    rule: 'any',
    spellings:
      'private joint stock co, public joint stock co, open joint stock co, closed joint stock co, private joint stock, ' +
      'public joint stock, pjs co, pjs company, jsc co, joint stock bank, limited joint stock company, ' +
      'aktsionernoe obshchestvo zakrytogo tipa, aktsionernoe obshchestvo otkrytogo tipa, акционерное общество закрытого типа, ' +
      'акционерное общество открытого типа, відкрите акціонерне товариство, закрите акціонерне товариство, ' +
      'aktsionerne tovarystvo, publichne aktsionerne tovarystvo, pryvatne aktsionerne tovarystvo, ' +
      'vidkryte aktsionerne tovarystvo, zakryte aktsionerne tovarystvo, акцыянернае таварыства, еднолично акционерно дружество, ' +
      'aktsionerno druzhestvo, ednolichno aktsionerno druzhestvo, акционерско друштво, akcionarsko drustvo, akcionersko drustvo, ' +
      'dionicko drustvo, delniska druzba, deonicko drustvo, акционерлік қоғамы, акционерлік қоғам, aktsionerlik qogamy, ' +
      'aksionerlik qogam, акциядорлик жамияти, aksiyadorlik jamiyati, ochiq aksiyadorlik jamiyati, yopiq aksiyadorlik jamiyati, ' +
      'очиқ акциядорлик жамияти, епиқ акциядорлик жамияти, ачык акционердик коому, жабык акционердик коому, ' +
      'ачык акционердик коом, жабык акционердик коом, ҷамъияти саҳомии кушода, ҷамъияти саҳомии пушида, ' +
      'acyk gornusli paydarlar jemgyyeti, yapyk gornusli paydarlar jemgyyeti, aciq sahmdar camiyyati, qapali sahmdar camiyyati, ' +
      'sahmdar camiyyati, aciq sehmdar cemiyyeti, qapali sehmdar cemiyyeti, sehmdar cemiyyeti',
  },
  {
    form: 'joint-stock',
    rule: 'edge',
    spellings: 'ват, зат, адсиц, дд, аж, оаж, еаж, ақ, хк, төхк',
  },
  {
    form: 'joint-stock',
    rule: 'end',
    spellings: 'pjs, p j s, asc, oaj, yaj, shk',
  },
  {
    form: 'ooo',
    rule: 'any',
    spellings:
      'сооо, иооо, совместное общество с ограниченной ответственностью, иностранное общество с ограниченной ответственностью, ' +
      'общество с дополнительной ответственностью, obshchestvo s ogranichennoi otvetstvennostiu, ' +
      'obschestvo s ogranichennoy otvetstvennostyu, obschestvo s ogranichennoj otvetstvennostju, ' +
      'tovarishchestvo s ogranichennoy otvetstvennostyu, tovarishchestvo s ogranichennoi otvetstvennostyu, полное товарищество, ' +
      'товарищество на вере, товариство з додатковою відповідальністю, повне товариство, командитне товариство, ' +
      'tovarystvo z obmezhenoyu vidpovidalnistyu, tovarystvo z obmezhenoiu vidpovidalnistiu, ' +
      'tovarystvo z dodatkovoyu vidpovidalnistyu, таварыства з дадатковай адказнасцю, ' +
      'еднолично дружество с ограничена отговорност, druzhestvo s ogranichena otgovornost, ' +
      'ednolichno druzhestvo s ogranichena otgovornost, събирателно дружество, командитно дружество, едноличен търговец, ' +
      'друштво со ограничена одговорност, друштво са ограниченом одговорности, drustvo s ogranicenom odgovornoscu, ' +
      'drustvo sa ogranicenom odgovornoscu, drustvo so ogranicena odgovornost, druzba z omejeno odgovornostjo, ' +
      'jednostavno drustvo s ogranicenom odgovornoscu, javno preduzece, javno poduzece, јавно предузеће, ' +
      'zhauapkershiligi shekteuli seriktestigi, jauapkershiligi shekteuli seriktestigi, масъулияти чекланган жамият, ' +
      'масъулияти чекланган жамияти, masuliyati cheklangan jamiyat, masuliyati cheklangan jamiyati, хусусий корхона, ' +
      'хусусий корхонаси, xususiy korxona, xususiy korxonasi, қўшма корхона, қўшма корхонаси, qoshma korxona, qoshma korxonasi, ' +
      'жоопкерчилиги чектелген коом, жоопкерчилиги чектелген коому, ҷамъияти дорои масъулияти маҳдуд, ' +
      'чамъияти дорои масъулияти махдуд, hojalyk jemgyyeti, hususy karhana, mahdud masuliyyatli camiyyati, ' +
      'mahdud masuliyyatli camiyyat, mehdud mesuliyyetli cemiyyeti, mehdud mesuliyyetli cemiyyet, ' +
      'хязгаарлагдмал хариуцлагатай компани, социетатя ку рэспундере лимитатэ, shoqeri me pergjegjesi te kufizuar, ' +
      'shoqeri aksionare, shoqeria me pergjegjesi te kufizuara',
  },
  {
    form: 'ooo',
    rule: 'edge',
    spellings:
      'тдв, ет, дооел, jdoo, j d o o, dooel, d o o e l, шпк, мчж, жчк, жчж, ҷдмм, ххк, төхх, ип, чп, ' +
      'индивидуальный предприниматель, чуп, чтуп, фоп, фізична особа підприємець',
  },
  {
    form: 'ooo',
    rule: 'end',
    spellings: 'mmc, m m c, qk, hj, shpk, sh p k, sh a, xxk',
  },
  {
    form: 'state-enterprise',
    rule: 'any',
    spellings:
      'рдуп, фгбу, фгау, фку, фкп, гбу, гкп, мкп, кгуп, федеральное казенное предприятие, ' +
      'федеральное государственное бюджетное учреждение, федеральное государственное автономное учреждение, ' +
      'государственное бюджетное учреждение, частное унитарное предприятие, частное торговое унитарное предприятие, ' +
      'республиканское дочернее унитарное предприятие, коммунальное унитарное предприятие, ' +
      'производственное республиканское унитарное предприятие, ' +
      'федеральное государственное бюджетное образовательное учреждение высшего образования, державне підприємство, ' +
      'приватне підприємство, комунальне підприємство, казенне підприємство, derzhavne pidpryyemstvo, derzhavne pidpryiemstvo, ' +
      'pryvatne pidpryyemstvo, pryvatne pidpryiemstvo, унітарнае прадпрыемства, прыватнае унітарнае прадпрыемства, ' +
      'рэспубліканскае унітарнае прадпрыемства, gosudarstvennoe unitarnoe predpriyatie, ' +
      'federalnoe gosudarstvennoe unitarnoe predpriyatie, federalnoye gosudarstvennoye unitarnoye predpriyatiye, ' +
      'unitarnoe predpriyatie, unitary enterprise, federal state budgetary institution, federal state autonomous institution, ' +
      'federal state enterprise, municipal unitary enterprise, private unitary enterprise, communal unitary enterprise, ' +
      'state owned enterprise, statni podnik, statny podnik, intreprindere individuala, intreprinderea individuala, ' +
      'intreprinderea de stat, intreprindere de stat, intreprinderea municipala, intreprinderea cu capital strain, ' +
      'intreprinderea mixta, regia autonoma',
  },
  {
    form: 'state-enterprise',
    rule: 'edge',
    spellings:
      'gup, mup, kgup, rup, chup, chtup, fgbu, fgau, fku, гп, дп, кп, пп, уп, жп, державна акціонерна компанія',
  },
  {
    form: 'gmbh',
    rule: 'any',
    spellings:
      'gesmbh, ges m b h, gesellschaft m b h, gesellschaft mbh, mbh and co kg, mbh co kg, gmbh and co, gmbh and co kgaa, ' +
      'gmbh and co ohg, gemeinnutzige gmbh, unternehmergesellschaft haftungsbeschrankt, unternehmergesellschaft, ' +
      'ug haftungsbeschrankt and co kg, ug and co kg',
  },
  {
    form: 'ag',
    rule: 'inside',
    spellings:
      'ag and co, se and co kg, se and co kgaa, kommanditgesellschaft auf aktien, offene handelsgesellschaft, ' +
      'gesellschaft burgerlichen rechts, eingetragener verein, eingetragene genossenschaft, eingetragener kaufmann',
  },
  {
    form: 'ag',
    rule: 'end',
    spellings: 'e k, ek, e kfm, anstalt, o h g',
  },
  {
    form: 'sa',
    rule: 'any',
    spellings:
      'sociedad por acciones simplificada, sociedad anonima unipersonal, sociedad anonima cerrada, sociedad anonima abierta, ' +
      'sociedad anonima promotora de inversion, sociedad anonima promotora de inversion de capital variable, ' +
      'sociedad anonima bursatil de capital variable, compania anonima, societe par actions simplifiee unipersonnelle, ' +
      'societe en commandite par actions, societe en commandite simple, societe en nom collectif, societe en participation, ' +
      'societa in accomandita per azioni, societa in accomandita semplice, societa in nome collettivo, societatea pe actiuni, ' +
      'prosta spolka akcyjna, spolka komandytowo akcyjna, anonim ortakligi, akciova spolecnost, akciova spolocnost, ' +
      'reszvenytarsasag, zartkoruen mukodo reszvenytarsasag, nyilvanosan mukodo reszvenytarsasag, commanditaire vennootschap, ' +
      'aktiebolaget, aktiebolag, aktieselskab, aktieselskabet, aksjeselskap, aksjeselskapet, allmennaksjeselskap, osakeyhtio, ' +
      'julkinen osakeyhtio, hlutafelag',
  },
  {
    form: 'sa',
    rule: 'end',
    spellings:
      'saa, s a a, sac, s a c, sab, s a b, sapi, spa socio unico, saca, saci, saic, sacifi, saicf, c a, cia, y cia, e cia, ' +
      'cia ltda, compania limitada, companhia limitada, and cie, et cie, cie, sgps, sae, s a e, ab publ, publ, a s a, ky, tmi, ' +
      'avoin yhtio, kommandiittiyhtio, i s, k s, p s, ivs, s m b a, a m b a, handelsbolag, kommanditbolag, ekonomisk forening, ' +
      'hb, ans, ks, ohf, o h f, slhf, ca',
  },
  {
    form: 'sarl',
    rule: 'any',
    spellings:
      'societatea cu raspundere limitata, societate cu raspundere limitata debutant, societatea in nume colectiv, ' +
      'societate in nume colectiv, societatea in comandita, societate in comandita simpla, sociedad limitada, ' +
      'sociedad limitada unipersonal, sociedad limitada laboral, sociedad en comandita, sociedad colectiva, ' +
      'sociedad cooperativa, sociedad de responsabilidad limitada de capital variable, ' +
      'empresa individual de responsabilidad limitada, empresa individual de responsabilidade limitada, sociedade limitada, ' +
      'sociedade unipessoal limitada, sociedade unipessoal lda, sociedade empresaria limitada, unipessoal lda, ' +
      'societa a responsabilita limitata semplificata, societa cooperativa, societe a responsabilite limitee unipersonnelle, ' +
      'entreprise unipersonnelle a responsabilite limitee, societe unipersonnelle a responsabilite limitee, ' +
      'societe privee a responsabilite limitee, societe civile immobiliere, societe cooperative, ' +
      'groupement d interet economique, besloten vennootschap met beperkte aansprakelijkheid, vennootschap onder firma, ' +
      'spolka z ograniczona odpowiedzialnoscia spolka komandytowa, spolka z ograniczona odpowiedzialnoscia sp k, ' +
      'spolka komandytowa, spolka jawna, spolka cywilna, sp z o o sp k, sp z oo sp k, spolocnost s rucenim obmedzenym, ' +
      'verejna obchodni spolecnost, verejna obchodna spolocnost, komanditni spolecnost, komanditna spolocnost, beteti tarsasag, ' +
      'kozkereseti tarsasag, nonprofit kft, kozhasznu nonprofit kft, kollektif sirketi, kollektif sirket, komandit sirketi, ' +
      'komandit sirket, anpartsselskab, anpartsselskabet, einkahlutafelag',
  },
  {
    form: 'sarl',
    rule: 'edge',
    spellings:
      'gie, suarl, s u a r l, sarl au, sarlau, vof, v o f, scarl, s c a r l, scrl, s c r l, srls, s r l s, eirl, e i r l, ' +
      'eireli',
  },
  {
    form: 'sarl',
    rule: 'end',
    spellings:
      'sll, s l l, s l u, soc coop, s coop, coop, s en c, s de rl, s de r l, sc de rl, s c de r l, spj, psa, s p, s k a, ska, ' +
      'v o s, vos, o p s, z s, kkt, egyeni ceg, sagl, comm v, commv, gcv, lda unipessoal, a p s, e h f, s n c, s c s, k k, g k, ' +
      'y k, t k',
  },
  {
    form: 'baltic',
    rule: 'edge',
    spellings:
      'viesoji istaiga, individuali imone, mazoji bendrija, valstybes imone, kooperatine bendrove, tikroji ukine bendrija, ' +
      'sabiedriba ar ierobezotu atbildibu, akciju sabiedriba, valsts akciju sabiedriba, individualais komersants, ' +
      'pilnsabiedriba, komanditsabiedriba, taisuhing, usaldusuhing, mittetulundusuhing, sihtasutus',
  },
  {
    form: 'greek',
    rule: 'any',
    spellings:
      'ανωνυμη εταιρεια, ανωνυμη εταιρια, ανωνυμοσ εταιρεια, ανωνυμοσ εταιρια, εταιρεια περιορισμενησ ευθυνησ, ' +
      'εταιρια περιορισμενησ ευθυνησ, ιδιωτικη κεφαλαιουχικη εταιρεια, ομορρυθμη εταιρεια, ομορρυθμοσ εταιρεια, ' +
      'ετερορρυθμη εταιρεια, ετερορρυθμοσ εταιρεια, μονοπροσωπη ανωνυμη εταιρεια, μονοπροσωπη ιδιωτικη κεφαλαιουχικη εταιρεια, ' +
      'ναυτικη εταιρεια, anonimi eteria, anonymi etaireia, anonymi etairia, anonymos etaireia, anonymos etairia',
  },
  {
    form: 'greek',
    rule: 'end',
    spellings: 'μονοπροσωπη, μεπε, μαε, μικε, νε, α ε, ε π ε, ι κ ε, ο ε, ε ε, mepe, m e p e, e p e, i k e',
  },
  {
    form: 'indonesian',
    rule: 'edge',
    spellings:
      'persero, perusahaan perseroan, perusahaan umum, perum, usaha dagang, perseroan, persekutuan komanditer',
  },
  {
    form: 'vietnamese',
    rule: 'any',
    spellings:
      'cong ty trach nhiem huu han mot thanh vien, cong ty tnhh mot thanh vien, cong ty tnhh mtv, ' +
      'cong ty tnhh hai thanh vien tro len, cong ty cp, cong ty hop danh, tong cong ty co phan, tong cong ty, ' +
      'doanh nghiep tu nhan, doanh nghiep nha nuoc, ctcp, tnhh mtv, dntn, hop tac xa',
  },
  {
    form: 'vietnamese',
    rule: 'edge',
    spellings: 'cong ty',
  },
  {
    form: 'chinese',
    rule: 'inside',
    spellings:
      'zeren youxian gongsi, jituan youxian gongsi, jituan gufen youxian gongsi, gufen gongsi, jituan gongsi, zong gongsi, ' +
      'zonggongsi, youxiangongsi, gufenyouxiangongsi, youxian hehuo, ku fen yu hsien kung szu, yu hsien kung szu, ' +
      'yau han kung sze',
  },
  {
    form: 'chinese',
    rule: 'end',
    spellings: 'gongsi, kung szu',
  },
  {
    form: 'japanese',
    rule: 'any',
    spellings:
      'kabushikigaisha, kabushikikaisha, yugen gaisha, yugengaisha, godo gaisha, godogaisha, goshi kaisha, goshi gaisha, ' +
      'gomei kaisha, gomei gaisha, ippan shadan hojin, ippan zaidan hojin, koeki shadan hojin, koeki zaidan hojin, shadan hojin, ' +
      'zaidan hojin, tokutei hieiri katsudo hojin, dokuritsu gyosei hojin, iryo hojin, gakko hojin, shukyo hojin',
  },
  {
    form: 'japanese',
    rule: 'edge',
    spellings: '株, 有, 同',
  },
  {
    form: 'korean',
    rule: 'any',
    spellings:
      'jusikhoesa, chusikhoesa, yuhan hoesa, yuhanhoesa, yuhan chaegim hoesa, yuhan chaekim hoesa, hapja hoesa, hapmyeong hoesa',
  },
  {
    form: 'korean',
    rule: 'edge',
    spellings: '주, 유, 재, 사',
  },
  {
    form: 'thai',
    rule: 'edge',
    spellings:
      'บริษัท, ห้างหุ้นส่วนจํากัด, ห้างหุ้นส่วนสามัญนิติบุคคล, ห้างหุ้นส่วนสามัญ, ห้างหุ้นส่วน, หจก, บจก, บมจ, บจ, borisat, ' +
      'ບໍລິສັດ, ວິສາຫະກິດ',
  },
  {
    form: 'thai',
    rule: 'end',
    spellings:
      'จํากัด, จํากัด มหาชน, มหาชน, chamkat, chamkat mahachon, jamkad, jamkad mahachon, ຈໍາກັດ, ມະຫາຊົນ, ຈໍາກັດຜູ້ດຽວ',
  },
  {
    form: 'khmer',
    rule: 'edge',
    spellings: 'ក្រុមហ៊ុន, kromhun, krum hun',
  },
  {
    form: 'khmer',
    rule: 'end',
    spellings: 'ឯ ក, ម ក, ខូអិលធីឌី, ខូ អិលធីឌី, អិលធីឌី, ឯក',
  },
  {
    form: 'burmese',
    rule: 'end',
    spellings: 'ကုမ္ပဏီ, ကုမ္ပဏီလီမိတက်, ကုမ္ပဏီ လီမိတက်, လီမိတက်, အများပိုင်ကုမ္ပဏီ, အများပိုင် ကုမ္ပဏီ လီမိတက်',
  },
  {
    form: 'georgian',
    rule: 'edge',
    spellings: 'შპს, სს, სპს, კს, სსიპ, ააიპ, ა ა ი პ, ინდმეწარმე, ი მ, sh p s, shps, ssip',
  },
  {
    form: 'georgian',
    rule: 'any',
    spellings:
      'შეზღუდული პასუხისმგებლობის საზოგადოება, სააქციო საზოგადოება, სოლიდარული პასუხისმგებლობის საზოგადოება, ' +
      'კომანდიტური საზოგადოება, კოოპერატივი, საჯარო სამართლის იურიდიული პირი, არასამეწარმეო არაკომერციული იურიდიული პირი, ' +
      'ინდივიდუალური მეწარმე, shezghuduli pasukhismgeblobis sazogadoeba, saaktsio sazogadoeba',
  },
  {
    form: 'armenian',
    rule: 'edge',
    spellings: 'սպը, փբը, բբը, հոակ, պոակ, պփբը, աձ, հկ',
  },
  {
    form: 'armenian',
    rule: 'any',
    spellings:
      'սահմանափակ պատասխանատվությամբ ընկերություն, փակ բաժնետիրական ընկերություն, բաց բաժնետիրական ընկերություն, ' +
      'բաժնետիրական ընկերություն, լիակատար ընկերակցություն, անհատ ձեռնարկատեր, պետական ոչ առեւտրային կազմակերպություն, ' +
      'sahmanapak pataskhanatvutyamb enkerutyun, pak bazhnetirakan enkerutyun, bats bazhnetirakan enkerutyun',
  },
  {
    form: 'persian',
    rule: 'any',
    spellings:
      'شركت سهامي خاص, شركت سهامي عام, سهامي خاص, سهامي عام, شركت سهامي, شركت با مسيوليت محدود, با مسيوليت محدود, مسيوليت محدود, ' +
      'شركت تعاوني, شركت تضامني, شركت مختلط سهامي, شركت دولتي, شركت, sherkat sahami khas, sherkat sahami khass, ' +
      'sherkat sahami am, sherkat e sahami khas, sahami khas, sahami khass, sahami khaas, sahami khos, sahami am, sahami aam, ' +
      'sahami amm, sherkat e sahami, ba masouliyat mahdoud, ba masouliat mahdoud, ba masouliyat e mahdoud, ba masuliyat mahdud, ' +
      'ba masooliat mahdood, ba masuliyat e mahdud, ba mas uliyat mahdud, sherkat ba masouliyat mahdoud, ' +
      'sherkat e ba masouliyat e mahdoud',
  },
  {
    form: 'persian',
    rule: 'edge',
    spellings: 'sherkat, sherkate, sherkat e, shirkat, shirkate, sherekat',
  },
  {
    form: 'arabic',
    rule: 'any',
    spellings:
      'شركه تضامن, شركه تضامنيه, شركه توصيه بسيطه, شركه توصيه بالاسهم, شركه مساهمه مقفله, شركه مساهمه خاصه, شركه مساهمه لبنانيه, ' +
      'شركه مساهمه مصريه, شركه مساهمه سوريه, شركه مساهمه كويتيه, شركه مساهمه بحرينيه, شركه مساهمه عامه محدوده, ' +
      'شركه الشخص الواحد, شركه شخص واحد, شركه منطقه حره, المساهمه العامه المحدوده, المساهمه العامه, مساهمه عامه, مساهمه خاصه, ' +
      'مساهمه مقفله, محدوده المسووليه, المحدوده المسووليه, ذ م م, ش م س, ش م ك, ش م ب, ش م ع, ش م خ, ش م ع ع, ش ش و, ' +
      'ش م ل قابضه',
  },
  {
    form: 'arabic',
    rule: 'edge',
    spellings: 'الشركه, sharikat, sharika, sharikah, sharekat, sharekah, charikat, al sharika, al sharikah',
  },
  {
    form: 'arabic',
    rule: 'end',
    spellings:
      'مساهمه, المساهمه, شمم, شذمم, شذم, شمل, شمك, شمب, شمع, شمعع, شمعم, شمخ, شمق, شمس, شمح, شمحذمم, ممح, مدمس, منطقه حره, ' +
      'ش ذ م, ش م ح, م د م س, م م, ذ ذ م م',
  },
  {
    form: 'hebrew',
    rule: 'any',
    spellings:
      'חברה בעמ, חברה בע מ, בערבונ מוגבל, שותפות מוגבלת, שותפות כללית, אגודה שיתופית, חברה לתועלת הציבור, ' +
      'חברה לתועלת הציבור בעמ',
  },
  {
    form: 'hebrew',
    rule: 'end',
    spellings: 'בע מ, חלצ, חל צ, חברה',
  },
  {
    form: 'baltic',
    rule: 'end',
    spellings: 'vsi, mtu',
  },
]

/** Legal forms that unspaced Chinese, Japanese and Korean names begin or end with, the longer before the shorter. */
export const UNSPACED_LEGAL_FORMS: readonly string[] = [
  '特定非営利活動法人',
  '集团股份有限公司',
  '集團股份有限公司',
  '股份有限责任公司',
  '国立研究開発法人',
  '地方独立行政法人',
  'カブシキガイシャ',
  '公開型株式会社',
  '非公開株式会社',
  '公開株式会社',
  '公共株式会社',
  '閉鎖株式会社',
  '有限责任公司',
  '有限責任公司',
  '股份有限公司',
  '集团有限公司',
  '集團有限公司',
  '有限合伙企业',
  '有限合夥企業',
  '独立行政法人',
  '国立大学法人',
  '社会福祉法人',
  '農業協同組合',
  '農事組合法人',
  '一般社団法人',
  '公益社団法人',
  '公益財団法人',
  '一般財団法人',
  '유한책임회사',
  '사회복지법인',
  '集团总公司',
  '集團總公司',
  '有限公司',
  '无限公司',
  '無限公司',
  '集团公司',
  '集團公司',
  '股份公司',
  '特殊法人',
  '医療法人',
  '学校法人',
  '宗教法人',
  '財団法人',
  '社団法人',
  '株式会社',
  '株式會社',
  '合同会社',
  '合同會社',
  '合資会社',
  '合資會社',
  '合名会社',
  '合名會社',
  '有限会社',
  '有限會社',
  '주식회사',
  '유한회사',
  '합자회사',
  '합명회사',
  '재단법인',
  '사단법인',
  '학교법인',
  '의료법인',
  '总公司',
  '總公司',
  '分公司',
  '公司',
  '集团',
  '集團',
]
