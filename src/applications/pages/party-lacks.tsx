import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paperTexts } from '../texts/paper.ts'
import type { Workspace } from '../workspace.ts'
import { LackList } from './lack-list.tsx'
import { Status } from '../../ui/status.tsx'

/** What each party still owes, with links; for the coordinator, who asks them for it. Nothing where no party owes anything. */
export function PartyLacks({ work, lang }: { work: Workspace; lang: Lang }) {
  const t = paperTexts[lang]
  const lacking = (id: string) => work.lacks.filter((lack) => lack.partnerId === id)
  const { partners } = work.application
  if (partners.every(({ id }) => lacking(id).length === 0)) return null
  return (
    <>
      <h2>{t.byParty}</h2>
      <ul className="ruled">
        {partners.map((partner) => (
          <li key={partner.id} className="stack tight">
            <h3>{plain(partner.name, lang)}</h3>
            {lacking(partner.id).length === 0 ? (
              <Status kind="ok">{t.partyReady}</Status>
            ) : (
              <LackList work={work} lacks={lacking(partner.id)} lang={lang} />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
