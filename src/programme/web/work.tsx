import { licencesIn } from '../../io/licences.ts'
import { ownEntryIn } from '../../catalogue/own/own-entry.ts'
import { nothingEntered, ownSaid, type OwnEntry } from '../../catalogue/own/own-work.ts'
import { ownErrors } from '../../catalogue/parts/own-form.tsx'
import { Absent, allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { euros } from '../../kit/money.ts'
import { may } from '../../kit/policy.ts'
import { say } from '../../kit/texts.ts'
import { wordsOf } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { tellAsWork } from '../actions/tell-as-work.ts'
import { tellable, type Enrolment } from '../enrolment.ts'
import { TellWork } from '../pages/tell-work.tsx'
import { policy } from '../policy.ts'
import { findStanding } from '../reads.ts'
import { texts } from '../texts/enrolment.ts'

type Ask = Asking<Actor>

/** The enrolment that can be told as a work, for somebody who may write it, with its municipality. */
async function enrolmentHere(c: Ask, outside: Outside) {
  const { who } = hereOf(c, outside)
  const municipality = found(who.actingFor ?? undefined)
  const enrolment = found(await findStanding(outside.read, municipality.id))
  allowed(may(policy, who, 'tell', enrolment), may(policy, who, 'see', enrolment))
  return { enrolment, municipality }
}

/** What was saved, in the language in which the municipality told it; the sum beside where it was counted. */
const savedIn = ({ saved, savedCents, lang }: Enrolment) => ({
  lang,
  text: [saved, savedCents === null ? '' : say(texts[lang].list.yearly, { sum: euros(savedCents, lang) })]
    .filter((part) => part !== '')
    .join(' · '),
})

const begun = ({ changed, lang }: Enrolment): OwnEntry => ({
  ...nothingEntered,
  summary: { ...nothingEntered.summary, [lang]: changed },
  status: 'in_use',
})

const show = (outside: Outside) => async (c: Ask) => {
  const { enrolment, municipality } = await enrolmentHere(c, outside)
  if (!tellable(enrolment).ok) return seeOther(c, paths.enrolment(c.var.lang))
  const shown = { view: c.var, municipality, entry: begun(enrolment), saved: savedIn(enrolment), id: newId() }
  return page(c, <TellWork {...shown} errors={[]} />)
}

const tell = (outside: Outside) => async (c: Ask) => {
  const { enrolment, municipality } = await enrolmentHere(c, outside)
  const { lang, form } = c.var
  const workId = form.text('id')
  if (!isId(workId)) throw new Absent()
  const entry = ownEntryIn(form.text, lang)
  const saved = savedIn(enrolment)
  const again = (errors: readonly FieldError[], status: typeof badInputStatus | typeof refusalStatus) =>
    page(
      c,
      <TellWork view={c.var} municipality={municipality} entry={entry} saved={saved} id={workId} errors={errors} />,
      status,
    )
  const judged = ownSaid(entry, { licencesIn })
  if ('faults' in judged) return again(ownErrors(judged.faults, lang), badInputStatus)
  const told = { workId, said: judged.said, saved: wordsOf({ [saved.lang]: saved.text }) }
  const outcome = await tellAsWork(hereOf(c, outside), enrolment.id, told)
  if (outcome.ok) return seeOther(c, paths.work(lang, outcome.value))
  return again([{ field: 'title', text: texts[lang].work.refusal[outcome.refusal] }], refusalStatus)
}

/** What an influencer has changed, told as a work. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/programme/enrolment/work', show(outside))
    .post('/:lang/programme/enrolment/work', tell(outside))
