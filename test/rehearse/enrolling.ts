import { paths } from '../../src/paths.ts'
import type { Player } from './cast.ts'
import type { Stage } from './play.ts'
import { formTo, Surprise, visitor } from './visitor.ts'

const isMunicipality = ({ key }: Player) => /^(X\d\d|\d{3})$/.test(key)

/** A municipality enrols in the trial by its own form, in its own language. */
async function enrol({ ground }: Stage, { subject, lang }: Player): Promise<void> {
  const person = visitor(ground.origin)
  await person.signIn(subject, lang)
  const action = paths.enrolment(lang)
  const values = { role: 'experimenter', themes: ['transactions'] }
  await person.fill(await person.get(action), action, values, () => undefined)
}

/** The programme office confirms everything that waits, one after the other. */
async function confirmAll({ ground, cast }: Stage): Promise<number> {
  const officer = visitor(ground.origin)
  await officer.signIn(cast.presenter, 'fi')
  let page = await officer.get(paths.deskEnrolments('fi'))
  const waiting = () => page.forms.filter(({ action }) => action.startsWith(`${paths.deskEnrolments('fi')}/`))
  const all = [...new Set(waiting().map(({ action }) => action))]
  for (const action of all) {
    const form = formTo(page, action)
    page = await officer.send(form, { button: form.buttons.find(({ value }) => value === 'confirm') })
  }
  if (waiting().length > 0) throw new Surprise('an enrolment still waits')
  return all.length
}

/** Everybody who will apply enrols in the trial and is confirmed, where the call requires it. */
export async function enrolEverybody(stage: Stage): Promise<void> {
  if (!stage.plan.call.trialRequired) return
  const players = [...stage.cast.players.values()].filter(isMunicipality)
  await stage.ledger.phase(
    'Trial',
    async () => {
      for (const player of players) await enrol(stage, player)
      return confirmAll(stage)
    },
    (confirmed) => `${confirmed} municipalities enrolled and were confirmed`,
  )
}
