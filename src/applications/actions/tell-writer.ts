import type { Form } from '../../forms/form.ts'
import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { post } from '../../io/mail.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import { titleOf } from '../content.ts'
import { findInvited } from '../reads/invitations.ts'
import { sectionLetter } from '../section-letters.ts'
import { answersTo } from '../store/answer.ts'

type Given = {
  readonly application: Application
  readonly form: Form
  readonly section: string
  readonly assigned: string
}

/** Writes to the person whom another gave a section to write; once for the same section. Nobody is written to who has no address. */
export async function tellWriter(tx: Write, here: Here<Actor>, { application, form, section, assigned }: Given) {
  const to = assigned === here.who.id ? undefined : await findInvited(tx, assigned)
  if (to === undefined) return
  const name = form.sections.find(({ key }) => key === section)?.name ?? {}
  const title = titleOf(await answersTo(tx, application.id, ['title_fi', 'title_sv']))
  const letter = {
    to: { name: to.name, address: to.email },
    lang: to.lang,
    ...sectionLetter({ by: here.who.name, section: name, title }, to),
    once: `section-given:${application.id}:${section}:${assigned}`,
    about: { kind: 'application', id: application.id },
    example: application.example,
  }
  await post(tx, letter, here.now)
}
