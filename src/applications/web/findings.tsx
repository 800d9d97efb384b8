import { Absent } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { addFinding } from '../actions/add-finding.ts'
import { saveAdoption } from '../actions/save-adoption.ts'
import { removeFinding } from '../actions/remove-finding.ts'
import { AnySection } from '../pages/any-section.tsx'
import { Refused } from '../pages/workspace-page.tsx'
import { findExtras } from '../reads/extras.ts'
import { findWorkspace } from '../reads/workspace.ts'
import { texts } from '../texts.ts'
import { adoptionTexts } from '../texts/adoption.ts'
import { parsedAdoption, typedAdoption } from '../typed-adoption.ts'
import { opened } from './opened.ts'

type Ask = Asking<Actor>

function idOf(c: Ask, name: string): string {
  const id = c.req.param(name) ?? ''
  if (!isId(id)) throw new Absent()
  return id
}

const section = 'reuse'

async function refused(
  c: Ask,
  outside: Outside,
  { code, workId }: { code: keyof (typeof texts)['fi']['refusal']; workId: string },
) {
  const text = texts[c.var.lang].refusal[code]
  const errors = code === 'too_long' ? [{ field: `note-${workId}`, text }] : []
  const work = await opened(c, outside)
  const extras = await findExtras(outside.read, { work, section, lang: c.var.lang, q: undefined })
  const alert = <Refused>{text}</Refused>
  return page(
    c,
    <AnySection view={c.var} work={work} section={section} extras={extras} errors={errors} alert={alert} />,
    409,
  )
}

/** POST: an earlier work that was found goes into the reuse check. */
const add = (outside: Outside) => async (c: Ask) => {
  const id = idOf(c, 'id')
  const workId = c.var.form.text('work')
  if (!isId(workId)) throw new Absent()
  const outcome = await addFinding(hereOf(c, outside), id, { workId, note: '', cooperate: false })
  if (!outcome.ok) return refused(c, outside, { code: outcome.refusal, workId })
  return seeOther(c, `${paths.applicationSection(c.var.lang, id, section)}#note-${workId}`)
}

/** POST: what was learned from a finding, or the finding taken out. */
const save = (outside: Outside) => async (c: Ask) => {
  const [id, workId] = [idOf(c, 'id'), idOf(c, 'work')]
  const { form } = c.var
  const here = hereOf(c, outside)
  const outcome =
    form.text('deed') === 'remove'
      ? await removeFinding(here, id, { workId })
      : await addFinding(here, id, {
          workId,
          note: form.text('note').trim(),
          cooperate: form.text('cooperate') === 'yes',
        })
  if (!outcome.ok) return refused(c, outside, { code: outcome.refusal, workId })
  return seeOther(c, paths.applicationSection(c.var.lang, id, section))
}

/** POST: what the application takes into use. */
const adopt = (outside: Outside) => async (c: Ask) => {
  const work = await findWorkspace(outside.read, { who: c.var.who, id: idOf(c, 'id'), now: c.var.now })
  const { lang, form } = c.var
  const typed = typedAdoption(form)
  const parsed = parsedAdoption(
    typed,
    work.application.reuse.findings.map(({ workId }) => workId),
  )
  const back = paths.applicationSection(lang, work.application.id, section)
  const outcome = parsed === undefined ? undefined : await saveAdoption(hereOf(c, outside), work.application.id, parsed)
  if (outcome?.ok === true) return seeOther(c, `${back}#adoption`)
  const extras = await findExtras(outside.read, { work, section, lang, q: undefined })
  const error = outcome === undefined ? adoptionTexts[lang].wrongDay : texts[lang].refusal[outcome.refusal]
  const errors = [{ field: outcome === undefined ? 'consentOn' : 'replaces', text: error }]
  const shown = { view: c.var, work, section, extras, errors, adopted: typed }
  return page(c, <AnySection {...shown} />, outcome === undefined ? badInputStatus : refusalStatus)
}

const at = '/:lang/my/applications/:id/findings'

/** Earlier works in the reuse check. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .post(at, add(outside))
    .post(`${at}/:work`, save(outside))
    .post('/:lang/my/applications/:id/adoption', adopt(outside))
