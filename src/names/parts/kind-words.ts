/** Raised when the rule for these changes; the table itself is part of the fingerprint. */
export const KIND_WORDS_VERSION = 1

/**
 * General words that say no more than that it is a body, folded, apart by a space. Who writes of one adds and leaves them out at
 * will, most of all beside a word that nobody else is called by: Gazprom Group, the Hamas movement. Own collection.
 */
const KINDS =
  'company companies co corporation firm concern enterprise enterprises group groups holding holdings conglomerate consortium ' +
  'organization organisation organizations movement party network front association militia militias militants gang cartel ' +
  'syndicate clan sect faction guerrilla guerrillas insurgents rebels paramilitary paramilitaries terrorist terrorists ' +
  'kompaniya kompaniia kompania gruppa gruppy kholding koncern kontsern organizatsiya organizatsiia dvizhenie partiya ' +
  'gruppe groupe grupo gruppo grup grubu unternehmen unternehmensgruppe konzern firma partei bewegung compagnie societe entreprise ' +
  'mouvement parti empresa empresas compania companhia azienda impresa organizacion organizacao organizzazione movimiento ' +
  'movimento partido partito sirket sirketi sirketler orgutu hareketi partisi sharika sharikat sherkat majmua majmuah ' +
  'munazzama munazzamat sazman gongsi jituan ' +
  'компания группа группировка организация движение партия сеть холдинг концерн корпорация ' +
  'تنظيم حركه جماعه جبهه شبكه عصابه ميليشيا ميليشيات مجموعه شركه موسسه منظمه گروه سازمان جنبش شركت ' +
  'ארגונ תנועת קבוצת חברת מפלגת'

/** Such words. */
export const KIND_WORDS: ReadonlySet<string> = new Set(KINDS.split(' '))
