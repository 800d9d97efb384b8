import { FormPreview, type Looking } from '../../calls/parts/form-preview.tsx'
import { purposesOf } from '../../calls/form-needs.ts'
import { findFormOfCall } from '../../calls/reads/call-form.ts'
import type { Sent } from '../../forms/answer.ts'
import type { Form } from '../../forms/form.ts'
import { offering } from '../../forms/offered.ts'
import { withoutRow } from '../../forms/sent.ts'
import { tried } from '../../forms/tried.ts'
import { type Asking, badInputStatus, page, routes } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { langs } from '../../kit/lang.ts'
import { wordsOf } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { formBlocks } from '../pages/form-blocks.tsx'
import { previewTexts } from '../texts/form-preview.ts'

type Ask = Asking<Actor>

const lookingOf = (c: Ask): Looking => ({
  lang: langs.find((lang) => lang === c.req.query('in')) ?? c.var.lang,
  phone: c.req.query('width') === 'phone',
})

/** The form of the call; a question that chooses from attachments has an invented one to choose. */
async function lookedAt(outside: Outside, c: Ask) {
  const of = await findFormOfCall(outside.read, { who: c.var.who, slug: c.req.param('slug'), now: c.var.now })
  const looking = lookingOf(c)
  const label = wordsOf({ [looking.lang]: previewTexts[looking.lang].file })
  return { of: { ...of, form: offering(of.form, { file: [{ key: 'example', label }] }) }, looking }
}

const preview = (outside: Outside) => async (c: Ask) => {
  const { of, looking } = await lookedAt(outside, c)
  const blocks = formBlocks({ call: of.call, lang: looking.lang, now: c.var.now, answers: {} })
  return page(c, <FormPreview view={c.var} of={of} looking={looking} blocks={blocks} />)
}

/** What was tried out; where a row was to be taken out, without it. */
function triedIn(c: Ask, form: Form): Sent {
  const [key = '', row = ''] = c.var.form.text('remove').split('.')
  const question = form.questions.find((one) => one.key === key && one.kind === 'rows')
  return question === undefined || !/^\d{1,3}$/.test(row) ? c.var.form : withoutRow(question, c.var.form, Number(row))
}

/** POST: answers tried out, judged as an applicant's are, and kept nowhere. */
const trial = (outside: Outside) => async (c: Ask) => {
  const { of, looking } = await lookedAt(outside, c)
  const sent = triedIn(c, of.form)
  const came = tried(of.form, sent, purposesOf(of.call))
  const added = c.var.form.text('add')
  return page(
    c,
    <FormPreview
      view={c.var}
      of={of}
      looking={looking}
      blocks={formBlocks({ call: of.call, lang: looking.lang, now: c.var.now, answers: came.answers })}
      typed={{ sent, tried: came, moved: added !== '' || c.var.form.text('remove') !== '' }}
      added={added}
    />,
    came.faults.length === 0 ? 200 : badInputStatus,
  )
}

const at = '/:lang/desk/calls/:slug/form/preview'

/** Where those who prepare a call look at its form as an applicant, with the parts that an application has beside answers. */
export const web = (outside: Outside) => routes<Actor>().get(at, preview(outside)).post(at, trial(outside))
