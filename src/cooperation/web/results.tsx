import { found } from '../../io/absent.ts'
import { takenIn } from '../../io/attached.ts'
import {
  badInputStatus,
  hereOf,
  page,
  refusalStatus,
  routes,
  seeOther,
  tellingHereOf,
  type Asking,
} from '../../io/http.ts'
import { newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { fileRefusals } from '../../kit/attachment-words.ts'
import type { Lang } from '../../kit/lang.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { shareResult, takeBack } from '../actions/share-result.ts'
import { ShareResult } from '../pages/results.tsx'
import { spacePolicy } from '../policy.ts'
import { findSpace } from '../reads/spaces.ts'
import { activityTexts } from '../texts/activity.ts'
import { freshId, idHere, idOfForm, sentToHere, writableHere } from './space-here.ts'

type Ask = Asking<Actor>

const blank = (outside: Outside) => async (c: Ask) => {
  const space = await writableHere(outside, c)
  const typed = { address: '', name: '' }
  return page(c, <ShareResult view={c.var} space={space} newId={newId()} typed={typed} forAll={false} />)
}

/** The file of the form, put away; undefined where there is none. Refuses both_given where there is an address too. */
async function sentFile(outside: Outside, c: Ask, address: string) {
  const [file] = c.var.form.files('file')
  if (file === undefined) return done(undefined)
  if (address.trim() !== '') return refuse('both_given')
  const kept = await takenIn(outside, file)
  return kept.ok ? done({ kept: kept.value, name: file.name }) : kept
}

type Told = keyof (typeof activityTexts)['fi']['refusal']
type OfFile = keyof (typeof fileRefusals)['fi']
const isOfFile = (refusal: Told | OfFile): refusal is OfFile => Object.hasOwn(fileRefusals.fi, refusal)

/** What was refused, at its field. */
function errorAt(lang: Lang, refusal: Told | OfFile): FieldError {
  if (isOfFile(refusal)) return { field: 'file', text: fileRefusals[lang][refusal] }
  const field = refusal === 'both_given' ? 'file' : refusal.startsWith('name') ? 'name' : 'address'
  return { field, text: activityTexts[lang].refusal[refusal] }
}

/** POST: shares a work, an address or a file. */
const share = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const space = await sentToHere(outside, c)
  const id = idOfForm(c)
  const typed = { address: form.text('address').slice(0, 5_000), name: form.text('name').slice(0, 5_000) }
  const forAll = form.text('who') === 'all'
  const file = await sentFile(outside, c, typed.address)
  const outcome = file.ok
    ? await shareResult(tellingHereOf(c, outside), space.slug, { id, typed, file: file.value, forAll, lang })
    : file
  if (outcome.ok) return seeOther(c, paths.ownSpace(lang, space.slug, { done: 'shared' }))
  const refused = errorAt(lang, outcome.refusal)
  // no browser keeps the file of a form that comes back
  const again = file.ok && file.value !== undefined && refused.field !== 'file'
  const errors = again ? [refused, { field: 'file', text: activityTexts[lang].result.fileAgain }] : [refused]
  return page(
    c,
    <ShareResult
      view={c.var}
      space={space}
      newId={freshId(outcome.refusal, id)}
      typed={typed}
      forAll={forAll}
      errors={errors}
    />,
    outcome.refusal === 'sent_already' || outcome.refusal === 'closed' ? refusalStatus : badInputStatus,
  )
}

/** POST: takes down what is shared; who has left is led to the public page. */
const end = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const space = found(await findSpace(outside.read, c.req.param('slug') ?? ''))
  await takeBack(here, space.slug, idHere(c))
  const to = may(spacePolicy, here.who, 'look_inside', space) ? paths.ownSpace : paths.space
  return seeOther(c, to(c.var.lang, space.slug, { done: 'taken_back' }))
}

/** What members share. */
export const resultDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/my/cooperation/:slug/results', blank(outside))
    .post('/:lang/my/cooperation/:slug/results', share(outside))
    .post('/:lang/my/cooperation/:slug/results/:id', end(outside))
