import type { Offered } from '../../catalogue/offer/offered.ts'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { PostButton } from '../../ui/form.tsx'
import { Status } from '../../ui/status.tsx'
import { texts } from '../texts.ts'
import type { Workspace } from '../workspace.ts'

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly found: Offered
  /** The section on which the work is offered, and to which one comes back; without it one goes on in the reuse check. */
  readonly from?: string | undefined
}

/** Takes an earlier work that was found into the reuse check, or says that it is there already. */
export const AddFound = ({ view: { lang }, work: { application, open, may }, found, from }: Props) => {
  const t = texts[lang].reuse
  if (application.reuse.findings.some((finding) => finding.workId === found.id))
    return (
      <p>
        <Status kind="ok">{t.added}</Status>
      </p>
    )
  if (!open || !may.reuse) return null
  return (
    <PostButton
      action={paths.applicationFindings(lang, application.id)}
      hidden={{ work: found.id, ...(from === undefined ? {} : { from }) }}
      variant="second"
      slim
      icon="plus"
    >
      {t.add}
    </PostButton>
  )
}
