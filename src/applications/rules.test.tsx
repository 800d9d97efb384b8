import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { emptyQuestion } from '../forms/question.ts'
import { wordsOf } from '../kit/words.ts'
import { jointFault } from './joint.ts'
import { AnswersRead } from './parts/answers-read.tsx'

const party = (
  organisationId: string,
  kind: 'municipality' | 'joint_authority' | 'other',
  role: 'coordinator' | 'partner',
) => ({
  organisationId,
  kind,
  role,
})
const joint = { jointOnly: true, fewestParties: null, authorityAlone: null, applicantKinds: null }

test('R-A4 a joint call takes two municipalities or more, and a joint authority alone for its members', () => {
  expect(jointFault([party('a', 'municipality', 'coordinator')], joint)).toBe('too_few_parties')
  expect(jointFault([party('a', 'municipality', 'coordinator'), party('b', 'other', 'partner')], joint)).toBe(
    'too_few_parties',
  )
  expect(
    jointFault([party('a', 'municipality', 'coordinator'), party('b', 'municipality', 'partner')], joint),
  ).toBeNull()
  expect(jointFault([party('t', 'joint_authority', 'coordinator')], joint)).toBeNull()
  expect(jointFault([party('c', 'other', 'coordinator')], joint)).toBe('not_an_applicant')
})

test('R-P3 an answer that is secret says so with its ground wherever it is read, and those beside it stay open', () => {
  const of = (key: string) =>
    emptyQuestion({ key, section: 's', kind: 'long_text', label: wordsOf({ fi: key, sv: key }) })
  const secret = {
    ...of('security'),
    visibility: 'secret' as const,
    ground: wordsOf({ fi: 'JulkL 24 § 1 mom. 7 k', sv: 'OffL 24 § 1 mom. 7' }),
  }
  const form = { sections: [{ key: 's', name: {}, help: null, when: null }], questions: [secret, of('goal')] }
  const html = renderToStaticMarkup(
    <AnswersRead
      lang="fi"
      form={form}
      section="s"
      answers={{ security: 'a', goal: 'b' }}
      purposes={[]}
      textLang="fi"
    />,
  )
  expect(html.match(/class="tag"/g)).toHaveLength(1)
  expect(html).toMatch(/security <span class="tag">[^]*JulkL 24 § 1 mom. 7 k/)
})
