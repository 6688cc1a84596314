/**
 * The list of countermeasures. It answers the listings of others and follows none: that a party is not on it is no gap,
 * and whoever is only on it is not for others to list.
 */
export const COUNTER_LIST = 'cn-counter'
