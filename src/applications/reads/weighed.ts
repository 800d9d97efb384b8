import { findCall } from '../../calls/reads.ts'
import { missing } from '../../forms/missing.ts'
import { findForm } from '../../forms/reads.ts'
import { found } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import type { Application } from '../application.ts'
import { asAsked } from '../asked.ts'
import { lacking, placed } from '../completeness.ts'
import { inCall } from '../frozen.ts'
import type { WholeApplication } from './application.ts'
import { enrolledOf } from './enrolled.ts'
import { termsOf } from '../terms.ts'

/** What an application says to the version of the form that counts, and what it lacks by it and by the terms of its call. */
export async function weighed(db: Read, { callId, formId }: Application, said: WholeApplication) {
  const call = found(await findCall(db, callId))
  const { application: content, form } = asAsked(said, found(await findForm(db, formId)))
  const purposes = call.purposes.map(({ key, words }) => ({ key, label: words }))
  const enrolled = await enrolledOf(db, call, content.partners)
  const lacks = lacking(content, termsOf(call), missing(form, content.answers, purposes), enrolled)
  return { content: inCall(content, call), form, lacks: placed(form, content.answers, lacks) }
}
