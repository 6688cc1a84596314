/** What a business or an outlet is called right before its name: `the newspaper Handelspost`. */
export const MAKERS: ReadonlySet<string> = new Set(
  'maker manufacturer producer retailer brand brands mill factory mine farm grower shop studio champions outfit runners-up minnows airline operator giant newspaper paper daily weekly website site magazine journal portal channel blog outlet station band startup start-up contractor developer publisher lender brewer lobby consultancy podcast platform newsroom collective carrier vendor supplier chain smelter shipyard insurer bank builder wholesaler distributor utility importer exporter brokerage'.split(
    ' ',
  ),
)
