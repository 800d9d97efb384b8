import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { texts } from '../texts.ts'
import { isToBeSent, lackToMend } from '../way-on.ts'
import type { Workspace } from '../workspace.ts'
import { lackLines } from './lack-text.ts'

/** The one way on: to sending where nothing is missing, else to what this person can still write; nothing where the rest is up to others. */
export function wayOn({ lang }: View, work: Workspace): ReactNode {
  const { id } = work.application
  if (isToBeSent(work))
    return <LinkButton href={paths.applicationSubmission(lang, id)}>{texts[lang].work.check}</LinkButton>
  const lack = lackToMend(work)
  if (lack === undefined) return undefined
  const section = plain(work.form.sections.find(({ key }) => key === lack.section)?.name, lang)
  return lackLines(work, [lack], lang).map(({ key, href }) => (
    <LinkButton key={key} icon="arrow" href={href}>
      {say(texts[lang].overview.goOn, { section })}
    </LinkButton>
  ))
}
