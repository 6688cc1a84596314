import type { Glossary } from '../glossary.ts'

/** Stems in Russian and Ukrainian, each a place and with its adjective, after the place in English. */
const PLACES =
  'beijing пекин|tianjin тяньцзин тяньцзинь|shanghai шанха шанхай|chongqing чунцин|hebei хэбэй|shanxi шаньси шаньсий|shaanxi шэньси шэньсий|inner-mongolia внутреннемонголь|liaoning ляонин|' +
  'jilin|girin гирин цзилинь|heilongjiang хэйлунцзян|jiangsu цзянсу цзянсуй|zhejiang чжэцзян|anhui аньхой аньхуэй|fujian фуцзян фуцзянь|jiangxi цзянси цзянсий|shandong шаньдун|' +
  'henan хэнань|hubei хубэй|hunan хунань|guangdong гуандун|guangxi гуанси гуансий|hainan хайнань|sichuan сычуань|guizhou гуйчжоу|yunnan юньнань|tibet|tibetan тибет|' +
  'gansu ганьсу ганьсуй|qinghai цинхай|ningxia нинся|xinjiang синьцзян сінцзян|hong-kong гонконг|macau макао|taiwan тайван тайвань|shenzhen шэньчжэн шэньчжэнь|guangzhou гуанчжоу|' +
  'wuhan ухан ухань|chengdu чэнду|xian сиань|nanjing нанкин наньцзин|dalian далянь|harbin харбин|qingdao циндао|shenyang шэньян|hangzhou ханчжоу|suzhou сучжоу|' +
  'ningbo нинбо|xiamen сямэн сямэнь|jinan цзинань|zhengzhou чжэнчжоу|changsha чанша|kunming куньмин|urumqi урумчи урумчий|kashgar кашгар|hotan|khotan хотан|lhasa лхаса'

/** Places of China in Russian and Ukrainian, with their adjectives; stems as in `russian.ts`. Own collection. */
export const CHINESE_PLACES_IN_SLAVIC: Glossary = Object.fromEntries(
  PLACES.split(/\|(?=[a-z-]+ )/).map((row) => {
    const [english = '', ...stems] = row.split(' ')
    const forms = stems.flatMap((stem) => [stem, `${stem}-`, `${stem}ск-`, `${stem}ськ-`])
    return [english.replaceAll('-', ' '), forms.join(' ')]
  }),
)
