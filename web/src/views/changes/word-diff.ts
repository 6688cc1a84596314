/** A run of words of two texts: in both, only in the old one, or only in the new one. */
export interface Run {
  readonly in: 'both' | 'before' | 'after'
  readonly text: string
}

/** Texts with more words than this are compared by what they begin and end with alike alone. */
const MOST_WORDS = 1200

/** What a text lost and gained word by word, in the order of reading: the longest common subsequence of words. */
export function wordDiff(before: string, after: string): readonly Run[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
    tail += 1
  const middle = betweenRuns(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return joined([
    { in: 'both', text: old.slice(0, head).join('') },
    ...middle,
    { in: 'both', text: old.slice(old.length - tail).join('') },
  ])
}

/** Words with the space after them, so that runs can be joined as they are. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/gu) ?? []
}

function betweenRuns(old: readonly string[], now: readonly string[]): readonly Run[] {
  if (old.length + now.length > MOST_WORDS)
    return [
      { in: 'before', text: old.join('') },
      { in: 'after', text: now.join('') },
    ]
  const lengths = commonLengths(old, now)
  const width = now.length + 1
  const runs: Run[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]]
    if (was !== undefined && was.trim() === is?.trim()) {
      runs.push({ in: 'both', text: is })
      i += 1
      j += 1
    } else if (
      is === undefined ||
      (was !== undefined && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      runs.push({ in: 'before', text: was ?? '' })
      i += 1
    } else {
      runs.push({ in: 'after', text: is })
      j += 1
    }
  }
  return runs
}

/** How many words the rest of either text from each place on have in common. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i]?.trim() === now[j]?.trim()
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  return lengths
}

/** Neighbouring runs of one kind as one; without empty ones. */
function joined(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (run.text === '') continue
    if (last?.in === run.in) whole[whole.length - 1] = { in: run.in, text: last.text + run.text }
    else whole.push(run)
  }
  return whole
}

/** Whether two texts have so much in common that telling them word by word helps. */
export function isAlike(runs: readonly Run[]): boolean {
  const lengthOf = (kind: Run['in']): number =>
    runs.reduce((sum, run) => (run.in === kind ? sum + run.text.length : sum), 0)
  return lengthOf('both') >= Math.max(lengthOf('before'), lengthOf('after'))
}
