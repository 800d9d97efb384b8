import { findCall } from '../../calls/reads.ts'
import type { Option, Question } from '../../forms/question.ts'
import { findQuestion } from '../../forms/reads.ts'
import { Absent, found, NobodyYet, shown } from '../../io/absent.ts'
import type { Read } from '../../io/db.ts'
import { isId } from '../../io/once.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { formIdOf } from '../application.ts'
import { withFiles } from '../asked.ts'
import { policy } from '../policy.ts'
import { findApplication } from './application.ts'

/** One question as an application is asked it, and the options of the call. */
export type Asked = {
  readonly applicationId: string
  readonly question: Question
  readonly purposes: readonly Option[]
}

/**
 * One question of the form that an application answers, for somebody who may open it: what a field needs that is saved as it is typed,
 * however long the form is. Absent where the form does not ask it, as in `findWorkspace`.
 */
export async function findAsked(
  db: Read,
  { who, id = '', key }: { readonly who: Actor | null; readonly id: string | undefined; readonly key: string },
): Promise<Asked> {
  if (who === null) throw new NobodyYet()
  if (!isId(id)) throw new Absent()
  const application = shown(await findApplication(db, id), (one) => may(policy, who, 'open_workspace', one))
  const call = found(await findCall(db, application.callId))
  const asked = found(await findQuestion(db, formIdOf(application, call), key))
  const [question = asked] = withFiles({ questions: [asked] }, application.attachments).questions
  return {
    applicationId: id,
    question,
    purposes: call.purposes.map(({ key: name, words }) => ({ key: name, label: words })),
  }
}
