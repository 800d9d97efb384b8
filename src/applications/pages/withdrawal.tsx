import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Buttons } from '../../ui/button.tsx'
import { PostButton } from '../../ui/form.tsx'
import { texts } from '../texts.ts'
import type { Workspace } from '../workspace.ts'
import { nameOfApplication, WorkspacePage } from './workspace-page.tsx'

/** Asks once before an application is taken back, and says what it does. */
export function WithdrawalPage({ view, work, alert }: { view: View; work: Workspace; alert?: ReactNode }) {
  const { lang } = view
  const t = texts[lang].withdrawal
  const { id, caseNumber } = work.application
  return (
    <WorkspacePage view={view} work={work} current="withdrawal" title={t.title} lead={t.lead} alert={alert}>
      <p>{say(t.effect, { number: caseNumber ?? nameOfApplication(work, lang) })}</p>
      <Buttons>
        <PostButton action={paths.applicationWithdrawal(lang, id)} variant="grave">
          {t.button}
        </PostButton>
        <a href={paths.application(lang, id)}>{t.keep}</a>
      </Buttons>
    </WorkspacePage>
  )
}
