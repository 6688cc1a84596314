import { workOnTask } from '../../src/jobs/index.ts'

// A process of work for tests: counts, slowly, and does what its task says at the end.

interface Counting {
  readonly to: number
  readonly end: 'done' | 'throw' | 'die' | 'deaf'
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

workOnTask<Counting, number, string>(
  async ({ to, end }, tell) => {
    for (let at = 1; at <= to; at += 1) {
      await rest(20)
      if (end !== 'deaf') tell.progress(at, 'counting')
      tell.outcome(`counted ${at}`)
    }
    if (end === 'throw') throw new Error('cannot count further')
    if (end === 'die') process.exit(7)
  },
  (error) => (error instanceof Error ? error.message : 'unknown'),
)
