/** Raised when the rule for these changes; the table itself is part of the fingerprint. */
export const SEATS_VERSION = 1

/**
 * Cities and provinces that bodies have before or behind their names, folded, apart by a space: Hangzhou Hikvision, Ariana
 * Tehran. One that only one of two names has tells as little as a general word. Own collection.
 */
const SEATS =
  'beijing peking shanghai tianjin chongqing hebei shanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian jiangxi ' +
  'shandong henan hubei hunan guangdong hainan sichuan guizhou yunnan shaanxi gansu qinghai taiwan guangxi xizang tibet ningxia ' +
  'xinjiang neimenggu hongkong macau macao guangzhou shenzhen hangzhou nanjing wuhan chengdu xian suzhou wuxi ningbo qingdao dalian shenyang ' +
  'changsha zhengzhou jinan harbin changchun hefei fuzhou xiamen kunming nanchang nanning guiyang lanzhou urumqi wulumuqi taiyuan ' +
  'shijiazhuang dongguan foshan zhuhai wenzhou changzhou nantong yantai weifang zibo xuzhou luoyang huizhou zhongshan shantou ' +
  'jiaxing shaoxing taizhou jinhua yiwu quanzhou mianyang yangzhou zhenjiang kashgar kashi hotan hetian aksu akesu changji turpan ' +
  'tulufan hami yili shihezi karamay taipei hsinchu kaohsiung pyongyang seoul busan tokyo osaka ' +
  'tehran teheran isfahan esfahan shiraz tabriz mashhad karaj qom ahvaz kerman yazd damascus aleppo latakia homs beirut baghdad ' +
  'basra mosul erbil kabul herat kandahar islamabad karachi lahore dubai sharjah ajman doha kuwait muscat riyadh jeddah amman ' +
  'cairo tripoli khartoum istanbul ankara izmir mersin baku tbilisi yerevan tashkent almaty astana bishkek dushanbe ' +
  'moscow moskva petersburg peterburg novosibirsk yekaterinburg ekaterinburg kazan samara omsk chelyabinsk rostov ufa krasnoyarsk perm ' +
  'voronezh volgograd saratov tula izhevsk minsk gomel grodno brest vitebsk mogilev kyiv kiev kharkiv donetsk luhansk lugansk ' +
  'simferopol sevastopol havana caracas managua london paris berlin hamburg vienna wien zurich geneva limassol nicosia ' +
  'singapore mumbai delhi bangkok yangon mandalay rangoon'

export const SEAT_WORDS: ReadonlySet<string> = new Set(SEATS.split(' '))
