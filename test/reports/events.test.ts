import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../support/report.ts'

/** The events of a text of 16 May 2023: type, status, date, who takes part, numbers. */
function events(text: string): readonly string[] {
  return readText(`A headline of the day\n\n${text}`).events.map(
    ({ type, status, date, participants, numbers }) =>
      [
        type,
        status,
        date ?? 'open',
        participants.join(' + '),
        numbers.map(({ bound, value, of }) => `${bound} ${value} ${of}`).join(', '),
      ].join(' | '),
  )
}

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // The number of a vote that is lost is first of those against.
  [
    'The motion was lost by 121 votes to 94, with 8 abstentions.',
    ['vote | happened | open |  | = 121 votes against, = 94 votes for, = 8 abstentions'],
  ],
  [
    'The school board voted 5-2 to close it on Monday.',
    ['vote | happened | 2023-05-15 | school board | = 5 votes for, = 2 votes against'],
  ],
  [
    'The assembly voted on the treaty on Monday. The final tally was 266 in favour and zero opposed. Two abstained.',
    ['vote | happened | 2023-05-15 | assembly | = 266 votes for, = 0 votes against, = 2 abstentions'],
  ],
  // Who takes part stands before the clause, or in the sentence before.
  [
    'Two of the paper’s reporters, Ann Lee and Bo Ek, were detained for three hours on Monday. They were released without charge.',
    [
      'detention | happened | 2023-05-15 | Ann Lee + Bo Ek | = 2 reporters',
      'release | happened | open | Ann Lee + Bo Ek | ',
    ],
  ],
  [
    'The European Union, Britain, Canada and the United States imposed sanctions on Monday.',
    ['sanction | happened | 2023-05-15 | European Union + Britain + Canada + United States | '],
  ],
  ['Ann Lee said she was arrested in March last year.', ['detention | happened | 2022-03 | Ann Lee | ']],
  [
    'Police arrested Ann Lee, Bo Ek and two others on Friday.',
    ['detention | happened | 2023-05-12 | Ann Lee + Bo Ek | '],
  ],
  // By the noun, where it is of somebody.
  ['Unions condemned the arrest of seven farmers.', ['detention | happened | open |  | = 7 farmers']],
  ['Unions spoke of a death in custody, of arrests and of the 1984 joint declaration.', []],
  // What is to come, and what would be.
  ['The hearing is fixed for 20 June.', ['trial | expected | 2023-06-20 |  | ']],
  ['Ann Lee said he would be freed if she came home.', []],
  [
    'The plant will close in June after the board voted 5-2 on Monday.',
    ['vote | happened | 2023-05-15 | board | = 5 votes for, = 2 votes against'],
  ],
  // Only what has happened to whom it has happened.
  ['If convicted, Ann Lee faces ten years in prison.', []],
  ['The ministry has not published the name of anyone convicted.', []],
  ['Bo Ek has never commented publicly on the verdict.', []],
  ['Hungary blocked a joint statement on the reefs.', []],
  [
    'Ann Lee, a clerk, told the judges that she had only followed Bo Ek. She was arrested in Mainz in 2021.',
    ['detention | happened | 2021 | Ann Lee | '],
  ],
  [
    'Bo Ek was placed on Norland’s sanctions list in 2021 over the treatment of captives.',
    ['sanction | happened | 2021 | Bo Ek | '],
  ],
  [
    'Police on Monday arrested five people, among them a deputy of the assembly, Ann Lee, in an inquiry.',
    ['detention | happened | 2023-05-15 | Ann Lee | = 5 people'],
  ],
  [
    'The Treasury froze the assets of the group’s leader, Ann Lee, known as Ada.',
    ['sanction | happened | open | Treasury + Ann Lee | '],
  ],
  ['Bo Ek left the court. Canada listed him in 2021.', ['sanction | happened | 2021 | Bo Ek + Canada | ']],
  // Rewards, wishes and names with a number in them tell of none.
  ['Police offered rewards for information leading to the arrest of six more people.', []],
  ['Ann Lee said some had lobbied Norland to sanction judges.', []],
  // Who is still held, and who was listed long ago.
  [
    'Britain, which sanctioned Bo Ek in August 2021, said it would wait.',
    ['sanction | happened | 2021-08 | Britain + Bo Ek | '],
  ],
  [
    'Ann Lee, the ousted leader, remains in detention in Mainz.',
    ['detention | happened | open | Ann Lee | '],
  ],
  [
    'A court sentenced Bo Ek’s co-defendant Cy Orr to three days on Monday.',
    ['trial | happened | 2023-05-15 | Cy Orr | '],
  ],
  ['The commissioner, Ann Lee, has asked to visit the region since 2018.', []],
  ['Ann Lee is serving a six-year sentence.', ['detention | happened | open | Ann Lee | ']],
  [
    'Bo Ek has been under European Union sanctions since November 2021.',
    ['sanction | happened | 2021-11 | Bo Ek + European Union | '],
  ],
  [
    'China announced that it would sanction nine individuals and two institutions.',
    ['sanction | expected | open |  | = 9 individuals, = 2 institutions'],
  ],
]
for (const [text, expected] of CASES)
  test(text, () => {
    assert.deepEqual(events(text), expected)
  })
