import type { ListSource } from '../adapter.ts'

/**
 * China serves no file of those that it lists, only notices, and this page for some of them. The file is a table that this
 * project typed from the notices: it has no address.
 */
export const cnCounterSource: ListSource = {
  page: 'https://www.mfa.gov.cn/web/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/',
  urls: [],
  files: ['cn-counter.json'],
  hosts: [],
}
