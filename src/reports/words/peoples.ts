/** Whom one calls by the people: `the Swede`, `the Dane Lars Thorup`. */
export const PEOPLE: RegExp =
  /^(?:Dane|Swede|Finn|Pole|Turk|Scot|Spaniard|Briton|Serb|Croat|Czech|Slovak|Slovene|Icelander|Dutchman|Dutchwoman|Frenchman|Frenchwoman|Irishman|Irishwoman|Welshman|Welshwoman|Englishman|Englishwoman|Scotsman|Scotswoman|Norwegian|Kurd|Afghan|Thai|Filipino|Filipina|New Zealander|Kiwi|Aussie|Argentine|Texan|Californian|Londoner|Liverpudlian|Glaswegian|Mancunian|Yorkshireman|Catalan|Basque|Bavarian|Breton|Sicilian|Corsican)$/
