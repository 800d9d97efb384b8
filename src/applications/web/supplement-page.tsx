import { allSeenBy, hereOf, page, type Asking } from '../../io/http.ts'
import { newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { mostAttachments } from '../../kit/attachment.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { Answers } from '../content.ts'
import { SupplementPage } from '../pages/supplement.tsx'
import type { SupplementProps } from '../pages/supplement-props.ts'
import { policy } from '../policy.ts'
import { promisesAnew } from '../reads/partners-of.ts'
import { seenOfField } from '../reads/written-over.ts'
import { shownIn, supplemented } from '../supplement.ts'
import { mayAnswer, fieldsSaidIn } from '../supplement-part.ts'
import { answerFaults } from '../supplement-promise.ts'
import { termsOf } from '../terms.ts'
import { openedSupplement, type Opened } from './supplement-opened.ts'

type Ask = Asking<Actor>
type Again = Pick<SupplementProps, 'typed' | 'errors' | 'alert' | 'added' | 'money' | 'commitment'>

/** What the page shows of each field that is open. */
const seenNow = ({ work, supplement }: Opened, said: Answers) =>
  Object.fromEntries(
    supplement.fields.map(({ key }) => [key, seenOfField(work.form.questions, key, shownIn(supplement, said, key))]),
  )

/** The fields of a request that a person may write. */
export const fieldsOf = ({ work, supplement }: Opened, who: Actor): readonly string[] =>
  supplement.fields.map(({ key }) => key).filter((key) => mayAnswer(who, work.application, key))

/** What parties would commit to anew, and what keeps the money from being sent. */
function promisesIn({ work, supplement, version: { content } }: Opened) {
  const { coordinatorId, partners } = work.application
  const after = supplemented(content, supplement.answers, [])
  return {
    promises: promisesAnew(content, supplement, coordinatorId),
    moneyFaults: answerFaults(content, after, termsOf(work.call), partners),
    soughtCents: content.soughtCents,
  }
}

/** The page of a request, as it is or as it comes back. */
export async function supplementPage(c: Ask, outside: Outside, again: Again = {}, status: 200 | 409 | 422 = 200) {
  const { who } = hereOf(c, outside)
  const open = await openedSupplement(c, outside)
  const { work, supplement, version } = open
  if (supplement.to.some(({ organisationId }) => organisationId === who.actingFor?.id))
    await allSeenBy(c, outside, 'document', [supplement.documentId])
  const said = fieldsSaidIn(version.content)
  const props = {
    view: c.var,
    work,
    supplement,
    said,
    seen: seenNow(open, said),
    mine: fieldsOf(open, who),
    sends: may(policy, who, 'send_supplement', work.application),
    ids: Array.from({ length: mostAttachments }, newId).join(','),
    ...promisesIn(open),
    ...again,
  }
  return page(c, <SupplementPage {...props} />, status)
}
