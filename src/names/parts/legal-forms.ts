/** Raised when the rules for legal forms change; the tables themselves are part of the fingerprint. */
export const LEGAL_FORMS_VERSION = 1

/**
 * Where a legal form counts as one. `end`: at the end of the name or before a comma. `edge`: there or at the start.
 * `inside`: anywhere but at the start. `any`: anywhere.
 */
export type LegalFormRule = 'end' | 'edge' | 'inside' | 'any'

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
    rule: 'inside',
    spellings:
      'ltd, limited, co ltd, co limited, company limited, company ltd, private limited, pvt ltd, pvt limited, private ltd, pte ltd, ' +
      'pte limited, pty ltd, pty limited, proprietary limited, p ltd, co pvt ltd, company private limited, ltd co, ltda, limitada, ' +
      'limitee, ltee, limited company, corporation limited, corp ltd, bhd, sdn bhd, sendirian berhad, berhad, cyf',
  },
  { form: 'limited', rule: 'end', spellings: 'pte, pvt, pty, lda' },
  {
    form: 'llc',
    rule: 'inside',
    spellings:
      'llc, l l c, limited liability company, limited liability co, limited liability partnership, llp, l l p, lllp, pllc, fzllc, fz llc, ' +
      'fze, fzco, fzc, free zone establishment, free zone company, wll, w l l, with limited liability, spc, dmcc, dwc llc, jlt, bsc c',
  },
  { form: 'llc', rule: 'end', spellings: 'lc, lp, bsc, saog, saoc, kscc, ksc, saoc, pjsc, qsc' },
  {
    form: 'corporation',
    rule: 'end',
    spellings: 'corp, corporation, inc, incorporated, co inc, corp inc, company inc, and co',
  },
  {
    form: 'plc',
    rule: 'inside',
    spellings: 'plc, p l c, public limited company, public company limited, pcl',
  },
  {
    form: 'joint-stock',
    rule: 'any',
    spellings:
      'joint stock company, joint stock co, open joint stock company, closed joint stock company, public joint stock company, ' +
      'private joint stock company, non public joint stock company, joint stock commercial bank, ojsc, cjsc, oao, zao, pao, ' +
      'aktsionernoe obshchestvo, aktsionernoye obshchestvo, otkrytoe aktsionernoe obshchestvo, ' +
      'otkrytoye aktsionernoye obshchestvo, zakrytoe aktsionernoe obshchestvo, zakrytoye aktsionernoye obshchestvo, ' +
      'publichnoe aktsionernoe obshchestvo, publichnoye aktsionernoye obshchestvo, ' +
      'акционерное общество, открытое акционерное общество, закрытое акционерное общество, публичное акционерное общество, ' +
      'непубличное акционерное общество, акціонерне товариство, публічне акціонерне товариство, приватне акціонерне товариство, ' +
      'адкрытае акцыянернае таварыства, закрытае акцыянернае таварыства, акционерно дружество, акционарско друштво, ' +
      'пао, оао, зао, нао, пат, прат, оаа, заа',
  },
  { form: 'joint-stock', rule: 'edge', spellings: 'jsc, pjsc, jsb, prat, prjsc, ао, ат, аат, тат, нпао' },
  { form: 'joint-stock', rule: 'edge', spellings: 'акб, акционерный коммерческий банк' },
  { form: 'joint-stock', rule: 'end', spellings: 'ao, ad, ад, еад, ead, jscb, dd, pat' },
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
      'тов, тоо, таа, одо, оод, еоод, доо, жшс, осоо, тзов, tov, odo, oood, eood, ood, doo, d o o, too',
  },
  {
    form: 'state-enterprise',
    rule: 'any',
    spellings:
      'fgup, фгуп, гуп, муп, fsue, federal state unitary enterprise, state unitary enterprise, republican unitary enterprise, ' +
      'федеральное государственное унитарное предприятие, государственное унитарное предприятие, ' +
      'муниципальное унитарное предприятие, республиканское унитарное предприятие, рупп, руп, унитарное предприятие',
  },
  {
    form: 'gmbh',
    rule: 'inside',
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
      'societe par actions simplifiee, spolka akcyjna, societate pe actiuni, anonim sirketi, anonim sirket, naamloze vennootschap',
  },
  {
    form: 'sa',
    rule: 'end',
    spellings:
      'sa, s a, sas, s a s, sasu, spa, s p a, sa de cv, s a de c v, sapi de cv, sab de cv, de cv, sau, s a u, sca, scs, snc, as, a s, asa, ab, oyj, oy, oy ab, a b, nv, n v, ae, a e',
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
  { form: 'sarl', rule: 'edge', spellings: 'sarl, s a r l, eurl, sarlu, srl, s r l' },
  {
    form: 'sarl',
    rule: 'end',
    spellings:
      'sl, s l, slu, bv, b v, bvba, cvba, cva, sprl, aps, sro, s r o, spol s r o, spol s ro, kft, zrt, nyrt, bt, rt, ehf, hf, mchj, ltd sirketi, sti, sp k, sp j, kk, yk',
  },
  {
    form: 'baltic',
    rule: 'edge',
    spellings: 'uab, sia, aktsiaselts, osauhing, uzdaroji akcine bendrove, akcine bendrove',
  },
  { form: 'baltic', rule: 'end', spellings: 'ou, mb, ud' },
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
]

/** Legal forms that unspaced Chinese, Japanese and Korean names begin or end with, the longer before the shorter. */
export const UNSPACED_LEGAL_FORMS: readonly string[] = [
  '集团股份有限公司',
  '集團股份有限公司',
  '有限责任公司',
  '有限責任公司',
  '股份有限公司',
  '集团有限公司',
  '集團有限公司',
  '有限公司',
  '株式会社',
  '株式會社',
  '合同会社',
  '合資会社',
  '合名会社',
  '有限会社',
  '有限會社',
  '一般社団法人',
  '公益財団法人',
  '一般財団法人',
  '財団法人',
  '社団法人',
  '股份公司',
  '유한책임회사',
  '주식회사',
  '유한회사',
]
