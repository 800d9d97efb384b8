import { allowed } from '../../io/absent.ts'
import { hereOf, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { attachToSupplement } from '../actions/write-supplement.ts'
import { isHandled } from '../application.ts'
import { policy } from '../policy.ts'
import { attachmentsField, writable } from '../supplement.ts'
import { texts } from '../texts.ts'
import { supplementTexts } from '../texts/supplement.ts'
import { inParts, type Into } from '../../io/file-parts.ts'
import { attachmentStanding } from '../reads/application.ts'
import { openedSupplement } from './supplement-opened.ts'

/** Where the parts of a file go to: a request that asks for attachments and is open, for those who may write its answer. */
const into =
  (outside: Outside) =>
  async (c: Asking<Actor>): Promise<Into<'supplement_closed' | 'field_not_open'>> => {
    const here = hereOf(c, outside)
    const { lang, now } = c.var
    const { work, supplement } = await openedSupplement(c, outside)
    const { application } = work
    allowed(may(policy, here.who, 'write_supplement', application), true)
    const open = isHandled(application) ? writable(supplement, [attachmentsField], now) : refuse('supplement_closed')
    return {
      about: application.id,
      standing: (file) => attachmentStanding(outside.read, application.id, file),
      closed: open.ok ? undefined : open.refusal,
      attach: (file) => attachToSupplement(here, { applicationId: application.id, id: supplement.id }, file),
      said: { ...texts[lang].refusal, ...supplementTexts[lang].refusal },
    }
  }

/** The doors through which files of an answer to a request come in parts. */
export const supplementFileParts = (outside: Outside) => inParts(outside, into(outside))
