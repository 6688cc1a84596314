let before = new Uint16Array(64)
let above = new Uint16Array(64)
let row = new Uint16Array(64)

function makeRoom(columns: number): void {
  if (columns <= row.length) return
  const size = Math.max(columns, row.length * 2)
  before = new Uint16Array(size)
  above = new Uint16Array(size)
  row = new Uint16Array(size)
}

/**
 * How many insertions, deletions, substitutions and swaps of two neighbours turn one string into the other, where no place is
 * edited twice (optimal string alignment, the restricted Damerau-Levenshtein distance), in UTF-16 units; `bound + 1` when it
 * is more than the bound. Only the diagonal band that the bound allows is computed, in rows that are kept between calls.
 */
export function boundedDistance(a: string, b: string, bound: number): number {
  if (a === b) return 0
  if (bound <= 0) return bound + 1
  let start = 0
  let endA = a.length
  let endB = b.length
  if (Math.abs(endA - endB) > bound) return bound + 1
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const rows = endA - start
  const columns = endB - start
  if (rows === 0 || columns === 0) return rows + columns
  const most = Math.min(bound, Math.max(rows, columns))
  const over = most + 1
  makeRoom(columns + 2)
  for (let column = 0; column <= columns; column++) row[column] = column > most ? over : column
  for (let r = 1; r <= rows; r++) {
    const spare = before
    before = above
    above = row
    row = spare
    const from = Math.max(1, r - most)
    const to = Math.min(columns, r + most)
    row[from - 1] = from === 1 && r <= most ? r : over
    const letter = a.charCodeAt(start + r - 1)
    const letterBefore = r > 1 ? a.charCodeAt(start + r - 2) : -1
    let least = row[from - 1] ?? over
    for (let c = from; c <= to; c++) {
      const other = b.charCodeAt(start + c - 1)
      let best = (above[c - 1] ?? over) + (letter === other ? 0 : 1)
      // Outside the band of the row above nothing was written in this call.
      const deletion = c > r - 1 + most ? over : (above[c] ?? over) + 1
      const insertion = (row[c - 1] ?? over) + 1
      if (deletion < best) best = deletion
      if (insertion < best) best = insertion
      if (c > 1 && letterBefore === other && letter === b.charCodeAt(start + c - 2)) {
        const swap = (before[c - 2] ?? over) + 1
        if (swap < best) best = swap
      }
      if (best > over) best = over
      row[c] = best
      if (best < least) least = best
    }
    // A swap can still reach over one row, so only the two last rows together end it.
    if (least > most && r > 1) {
      let leastAbove = over
      for (let c = Math.max(0, r - 1 - most); c <= Math.min(columns, r - 1 + most); c++) {
        const value = above[c] ?? over
        if (value < leastAbove) leastAbove = value
      }
      if (leastAbove > most) return bound + 1
    }
  }
  const distance = row[columns] ?? over
  return distance > bound ? bound + 1 : distance
}
