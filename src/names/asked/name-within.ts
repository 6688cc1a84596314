/** Raised when the rules below change. */
export const NAME_WITHIN_VERSION = 1

/** What stands before a name in a payment message or an address, with the number behind it. */
const BEFORE = new RegExp(
  String.raw`^\s*(?:(?:payment|pymt|pmt|pay|paid|transfer|transf|remittance|wire|refund|settlement|zahlung|paiement|pago|pagamento)(?:\s+(?:to|for|of|from|an|a|de|para))?|` +
    String.raw`c/o|care of|attn|attention|ref(?:erence)?|re|in favou?r of|ifo|b/o|o/b|by order of|on behalf of|f/a|for account of|beneficiary|benef|bnf|payee|payer|remitter|sender|to|from)` +
    String.raw`(?=[\s.:])[\s.:]*(?:(?:no|nr|#)?[\s.:]*[a-z]{0,3}[\d/-]*\d[\s.:,]+)?`,
  'iu',
)
/** What stands behind it, from its first word on. */
const BEHIND = new RegExp(
  String.raw`[\s,;]+(?:(?:invoice|inv|ref|reference|contract|order|bill|rechnung|facture|factura|fattura|goods|a/c|acct|account|iban|swift|bic|p\.?\s?o\.?\s?box|postfach|apartado|caixa postal|boite postale|b\.?p\.?|apt|suite|floor|etage|tel|phone|fax)(?:[\s.:#]|$)|` +
    String.raw`(?:no\.?\s*)?\d+[a-z]?,?\s+(?:\p{L}+\s+){0,3}(?:(?:street|road|avenue|boulevard|strasse|straße|floor)(?:[\s.,]|$)|(?:str|st|rd|ave|blvd|lane|ln|drive|square|sq|way|highway|hwy|plaza|court|place)(?:[.,]|$))).*$`,
  'isu',
)
/** Such a text has a number, but for one in the care of somebody. */
const NUMBERED = /\d|^\s*(?:c\/o|care of)\s/iu
const FEWEST_LETTERS = 4

/**
 * The name within a payment text or an address ("Payment to Orvandel Mirto invoice 12", "c/o Orvandel Mirto PO Box 12"); null
 * where nothing stands around it that a name has not. Meant for names that are asked for.
 */
export function nameWithin(value: string): string | null {
  if (!NUMBERED.test(value)) return null
  const name = value.replace(BEFORE, '').replace(BEHIND, '').trim()
  if (name.length === value.trim().length) return null
  return name.replaceAll(/[^\p{L}]/gu, '').length < FEWEST_LETTERS ? null : name
}
