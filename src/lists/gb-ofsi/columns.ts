import type { UkColumn } from '../gb-uksl/columns.ts'

/** The columns of every layout of the list, from the publisher's words without case, spaces and punctuation. */
const COMMON: Readonly<Record<string, UkColumn>> = {
  address1: 'addressLine',
  address2: 'addressLine',
  address3: 'addressLine',
  address4: 'addressLine',
  address5: 'addressLine',
  address6: 'addressLine',
  aliastype: 'nameType',
  country: 'country',
  countryofbirth: 'birthCountry',
  dob: 'dateOfBirth',
  groupid: 'id',
  grouptype: 'kind',
  lastupdated: 'lastUpdated',
  listedon: 'listedOn',
  name1: 'name',
  name2: 'name',
  name3: 'name',
  name4: 'name',
  name5: 'name',
  name6: 'name',
  nationality: 'nationality',
  otherinformation: 'notes',
  passportdetails: 'passportDetail',
  position: 'position',
  postzipcode: 'postalCode',
  regime: 'regime',
  title: 'title',
  townofbirth: 'birthTown',
}

/** Those of ConList.csv, and of sanctionsconlist.csv before 2021 ("NI Number" held numbers and words together). */
export const OFSI_COLUMNS: Readonly<Record<string, UkColumn>> = {
  ...COMMON,
  aliasquality: 'aliasStrength',
  namenonlatinscript: 'nativeName',
  nationalidentificationdetails: 'nationalIdDetail',
  nationalidentificationnumber: 'nationalIdNumber',
  ninumber: 'nationalIdDetail',
  nonlatinscriptlanguage: 'nativeLanguage',
  nonlatinscripttype: 'nativeScript',
  passportnumber: 'passportNumber',
  uksanctionslistdatedesignated: 'dateDesignated',
}
