import type { Measure } from '../../record/index.ts'

/**
 * By the programme tag, what a listing outside of the SDN list imposes. Blocking is never among it: where a party is blocked
 * too, the SDN list has it. A tag that is not here has no measures: unknown is not none. The tags SDGT, SYRIA,
 * VENEZUELA-EO13850 and IRAN-CON-ARMS-EO stand here only for parties that the SDN list has under them. Those of the list under
 * Executive Order 13599, which ended in 2018, are in no edition that was at hand.
 *
 * Orders and directives are as OFAC's enhanced XML states them for these entries. Not checked: the part of General License 4,
 * its day and the parts of 31 CFR beside 594; the sections of Executive Orders 13608, 13959 and 14059; the day and the menu of
 * the sanctions under section 235; the day of Directive 1 under Executive Order 14014.
 */
const MEASURES_OF: Readonly<Record<string, readonly Measure[]>> = {
  // General License 4 (b) of 12 April 2006 under 31 CFR parts 594, 595 and 597: financial institutions reject transactions.
  'NS-PLC': ['financial-restrictions'],
  // Executive Order 13662, Directives 1 to 4: debt, equity, and goods and services for some oil projects.
  'UKRAINE-EO13662': ['sectoral'],
  // Executive Order 14024, Directives 1A, 2, 3 and 4 (Non-SDN Menu-Based Sanctions List).
  'RUSSIA-EO14024': ['sectoral'],
  // Executive Order 13959 as amended by Executive Order 14032, section 1: purchase and sale of securities.
  'CMIC-EO13959': ['investment-ban'],
  // 31 CFR 561.201: correspondent and payable-through accounts.
  '561-Related': ['financial-restrictions'],
  // Executive Order 13608, section 1: dealings in goods, services or technology with foreign sanctions evaders.
  'FSE-IR': ['dealings-ban'],
  'FSE-SY': ['dealings-ban'],
  // Section 235 of the Countering America's Adversaries Through Sanctions Act, as chosen on 14 December 2020.
  'CAATSA - RUSSIA': ['export-control', 'financial-restrictions'],
  // Executive Order 14014, Directive 1 of 31 October 2023: financial services.
  'BURMA-EO14014': ['financial-restrictions'],
  // Executive Order 14059, section 2: foreign exchange, loans and credit, investing in equity or debt.
  'ILLICIT-DRUGS-EO14059': ['financial-restrictions', 'investment-ban'],
}

/** The measures under these programmes, each once. */
export function usConsMeasures(programmes: readonly string[]): readonly Measure[] {
  return [
    ...new Set(
      programmes.flatMap((each) => (Object.hasOwn(MEASURES_OF, each) ? (MEASURES_OF[each] ?? []) : [])),
    ),
  ]
}
