import { allowed, found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { may } from '../../kit/policy.ts'
import { editable, edited, formIdOf, isHandled, type Application } from '../application.ts'
import { mayWriteText } from '../kept-part.ts'
import { policy } from '../policy.ts'
import { findVersion } from '../reads/version.ts'
import { lockApplication, type Locked } from '../store/application.ts'
import { lockSupplement } from '../store/supplement.ts'
import { saveSupplementTexts, supplementTextsOf } from '../store/supplement-text.ts'
import { saveWritten, textsOf } from '../store/text.ts'
import { shownIn, writable, type Supplement } from '../supplement.ts'
import { fieldsSaidIn, longestPart, mayAnswer } from '../supplement-part.ts'
import { requestOf, supplementTextOf } from '../supplement-text.ts'
import type { From, TextPlace } from '../text-place.ts'
import { askWritten } from './ask-written.ts'

const keyOf = (text: string): string => supplementTextOf(text)?.key ?? ''

/** The texts of an application itself. */
const inApplication = (tx: Write, { application, call }: Locked): TextPlace => ({
  savedAt: application.savedAt,
  closed: 'application_closed',
  isOpen: (at) => editable(application, call, at),
  allow: (who, text) => allowed(mayWriteText(who, application, text), may(policy, who, 'read', application)),
  read: (from) => textsOf(tx, { id: application.id, formId: formIdOf(application, call) }, from),
  keep: async (written, at) => {
    const next = edited(application, call, at)
    if (!next.ok) throw new Error('a text was kept in an application that is closed')
    const seqs = await saveWritten(tx, next.value, written)
    await askWritten(tx, next.value, written)
    return seqs
  },
})

/** What stands in the texts of an answer now: what is answered so far, else what was sent. */
async function saidIn(tx: Write, { id }: Application, supplement: Supplement, from: readonly From[]) {
  const keys = from.map(({ question }) => keyOf(question))
  const isAnswered = keys.every((key) => Object.hasOwn(supplement.answers, key))
  const sent = isAnswered ? {} : fieldsSaidIn(found(await findVersion(tx, id)).content)
  return (question: string) => String(shownIn(supplement, sent, keyOf(question)) ?? '')
}

/** The texts of the answer to a request, which are open as far as it names them. */
export function inSupplement(tx: Write, application: Application, supplement: Supplement): TextPlace {
  const isAsked = (text: string) => supplement.fields.some(({ key }) => key === keyOf(text))
  return {
    savedAt: application.savedAt,
    closed: 'supplement_closed',
    isOpen: (at) => isHandled(application) && writable(supplement, [], at).ok,
    allow: (who, text) =>
      allowed(isAsked(text) && mayAnswer(who, application, keyOf(text)), may(policy, who, 'read', application)),
    read: async (from) => {
      const asked = from.filter(({ question }) => isAsked(question))
      const said = await saidIn(tx, application, supplement, asked)
      const rows = asked.map((one) => ({ ...one, key: keyOf(one.question), longest: longestPart(keyOf(one.question)) }))
      const fields = await supplementTextsOf(tx, application, rows)
      return fields.map((one) => ({ ...one, value: said(one.question), who: null, others: [], stretchAt: null }))
    },
    keep: (written, at) =>
      saveSupplementTexts(
        tx,
        { applicationId: application.id, supplementId: supplement.id, at },
        written.map((one) => ({ ...one, key: keyOf(one.question) })),
      ),
  }
}

/** The place of a text, held until the transaction ends. Absent where there is no such application or no such request of it. */
export async function holdTextPlace(tx: Write, id: string, text: string): Promise<TextPlace> {
  const locked = found(await lockApplication(tx, id))
  const request = requestOf(text)
  if (request === '') return inApplication(tx, locked)
  return inSupplement(tx, locked.application, found(await lockSupplement(tx, id, request)))
}
