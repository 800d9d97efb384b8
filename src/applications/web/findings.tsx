import { Absent } from '../../io/absent.ts'
import { badInputStatus, hereOf, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import type { DayFault } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { noSuchDay } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { addFinding } from '../actions/add-finding.ts'
import { adoptionWays } from '../adoption.ts'
import { saveAdoption } from '../actions/save-adoption.ts'
import { removeFinding } from '../actions/remove-finding.ts'
import { seenFields } from '../clash.ts'
import type { AnySectionProps } from '../pages/any-section.tsx'
import { fieldErrors } from '../pages/reuse-errors.ts'
import { Refused } from '../pages/workspace-page.tsx'
import { findWorkspace } from '../reads/workspace.ts'
import type { FieldClash } from '../reuse-clash.ts'
import { texts } from '../texts.ts'
import { adoptionTexts } from '../texts/adoption.ts'
import { together } from '../texts/together.ts'
import { adoptionFields, parsedAdoption } from '../typed-adoption.ts'
import { fieldsOfNoted, notedFields, notedIn, typedFields } from '../typed-reuse.ts'
import type { Workspace } from '../workspace.ts'
import { liveOf } from '../written.ts'
import { opened } from './opened.ts'
import { sectionAgain } from './section-again.tsx'

type Ask = Asking<Actor>

function idOf(c: Ask, name: string): string {
  const id = c.req.param(name) ?? ''
  if (!isId(id)) throw new Absent()
  return id
}

const section = 'reuse'

type Again = Pick<AnySectionProps, 'noted' | 'adopted' | 'errors' | 'alert'>

/** The reuse check with one of its own forms that came back. */
const again = async (
  c: Ask,
  outside: Outside,
  shown: Again,
  status: typeof refusalStatus | typeof badInputStatus = refusalStatus,
) => sectionAgain(c, outside, { work: await opened(c, outside), section, ...shown }, status)

type Refusal = { readonly code: keyof (typeof texts)['fi']['refusal']; readonly noted?: AnySectionProps['noted'] }

function refused(c: Ask, outside: Outside, { code, noted }: Refusal) {
  const text = texts[c.var.lang].refusal[code]
  const errors = code === 'too_long' && noted !== undefined ? [{ field: `note-${noted.workId}`, text }] : []
  return again(c, outside, { noted, errors, alert: <Refused>{text}</Refused> })
}

/** What a page shows of a work that is no finding yet. */
const bareNote = fieldsOfNoted({ note: '', cooperate: false })

/** A section of the form, as far as an address goes. */
const isKey = (text: string): boolean => /^[a-z][a-z_]{0,60}$/.test(text)

/** POST: an earlier work that was found goes into the reuse check; one that is there keeps its note. */
const add = (outside: Outside) => async (c: Ask) => {
  const id = idOf(c, 'id')
  const workId = c.var.form.text('work')
  if (!isId(workId)) throw new Absent()
  const outcome = await addFinding(hereOf(c, outside), id, { workId, ...notedIn(bareNote), seen: bareNote })
  if (!outcome.ok) return refused(c, outside, { code: outcome.refusal })
  const from = c.var.form.text('from')
  if (isKey(from)) return seeOther(c, `${paths.applicationSection(c.var.lang, id, from)}#earlier`)
  return seeOther(c, `${paths.applicationSection(c.var.lang, id, section)}#note-${workId}`)
}

/** POST: a finding taken out. */
async function remove(c: Ask, outside: Outside, { id, workId }: { id: string; workId: string }) {
  const seen = seenFields(c.var.form, notedFields)
  const outcome = await removeFinding(hereOf(c, outside), id, { workId, seen })
  if (!outcome.ok) return refused(c, outside, { code: outcome.refusal })
  return seeOther(c, paths.applicationSection(c.var.lang, id, section))
}

/** POST: what was learned from a finding, or the finding taken out. Where another wrote at the same place both texts come back. */
const save = (outside: Outside) => async (c: Ask) => {
  const [id, workId] = [idOf(c, 'id'), idOf(c, 'work')]
  const { form, lang } = c.var
  if (form.text('deed') === 'remove') return remove(c, outside, { id, workId })
  const [fields, seen] = [typedFields(form, notedFields), seenFields(form, notedFields)]
  const outcome = await addFinding(hereOf(c, outside), id, {
    workId,
    ...notedIn(fields),
    seen,
    live: liveOf(form, [{ key: 'note', kind: 'long_text' }]),
  })
  if (!outcome.ok) return refused(c, outside, { code: outcome.refusal, noted: { workId, fields, seen } })
  const { clashes, fields: both } = outcome.value
  if (clashes.length === 0) return seeOther(c, paths.applicationSection(lang, id, section))
  const errors = [{ field: `note-${workId}`, text: together[lang].merge.text }]
  return again(c, outside, { noted: { workId, fields: both }, errors })
}

/** What another keeps of a field of the taking into use, in words. */
const writtenIn =
  (lang: Lang, { application: { reuse } }: Workspace) =>
  ({ field, theirs }: FieldClash): string => {
    const finding = field === 'work' ? reuse.findings.find(({ workId }) => workId === theirs) : undefined
    const way = field === 'way' ? adoptionWays.find((one) => one === theirs) : undefined
    const said = finding === undefined ? theirs : plain(finding.title, lang) || finding.slug
    return (way === undefined ? said : adoptionTexts[lang].ways[way]) || together[lang].merge.nothing
  }

/** Why the day of the consent is none. */
const wrongDay = (fault: DayFault, lang: Lang): string =>
  fault === 'no_such_day' ? noSuchDay[lang] : adoptionTexts[lang].wrongDay

/** POST: what the application takes into use. */
const adopt = (outside: Outside) => async (c: Ask) => {
  const work = await findWorkspace(outside.read, { who: c.var.who, id: idOf(c, 'id'), now: c.var.now })
  const { lang, form } = c.var
  const { id, reuse } = work.application
  const adopted = { fields: typedFields(form, adoptionFields), seen: seenFields(form, adoptionFields) }
  const works = reuse.findings.map(({ workId }) => workId)
  const parsed = parsedAdoption(adopted.fields, works)
  const fault = (field: string, text: string) => [{ field, text }]
  if (!parsed.ok)
    return again(c, outside, { adopted, errors: fault('consentOn', wrongDay(parsed.refusal, lang)) }, badInputStatus)
  const outcome = await saveAdoption(hereOf(c, outside), id, { ...parsed.value, seen: adopted.seen })
  if (!outcome.ok)
    return again(c, outside, { adopted, errors: fault('replaces', texts[lang].refusal[outcome.refusal]) })
  const { clashes, fields } = outcome.value
  if (clashes.length === 0) return seeOther(c, `${paths.applicationSection(lang, id, section)}#adoption`)
  return again(c, outside, { adopted: { fields }, errors: fieldErrors(clashes, lang, writtenIn(lang, work)) })
}

const at = '/:lang/my/applications/:id/findings'

/** Earlier works in the reuse check. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .post(at, add(outside))
    .post(`${at}/:work`, save(outside))
    .post('/:lang/my/applications/:id/adoption', adopt(outside))
