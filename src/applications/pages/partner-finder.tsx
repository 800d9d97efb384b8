import type { Doer } from '../../catalogue/doer.ts'
import { titleIn } from '../../catalogue/title.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { OrganisationName } from '../../people/parts/organisation-name.tsx'
import { Note } from '../../ui/note.tsx'
import type { Finder } from '../extras.ts'
import { AskToJoin } from '../parts/ask-to-join.tsx'
import { finderTexts } from '../texts/finder.ts'

type Props = {
  readonly lang: Lang
  readonly applicationId: string
  readonly example: boolean
  readonly finder: Finder
  /** Organisations that may be invited. */
  readonly invitable: ReadonlySet<string>
}

const worksOf = (doer: Doer, lang: Lang) =>
  doer.works.map((work) => (
    <li key={work.slug} className="small">
      <a href={paths.project(lang, work.slug)}>{titleIn(work, lang)}</a>
    </li>
  ))

const DoerLine = ({ lang, applicationId, invitable, doer }: Omit<Props, 'finder'> & { readonly doer: Doer }) => {
  const party = plain(doer.name, lang)
  return (
    <li className="row ends">
      <div>
        <p className="strong">
          <OrganisationName lang={lang} name={doer.name} code={doer.code} />
        </p>
        <ul>{worksOf(doer, lang)}</ul>
      </div>
      {invitable.has(doer.organisationId) ? (
        <AskToJoin lang={lang} applicationId={applicationId} organisationId={doer.organisationId} party={party} />
      ) : null}
    </li>
  )
}

/** Who took part in earlier works like this one, each with those works and a button that invites it. */
export function PartnerFinder(props: Props) {
  const { lang, finder, example, invitable } = props
  const t = finderTexts[lang]
  if (finder.asked === '') return <p>{t.unnamed}</p>
  if (finder.doers.length === 0) return <p>{t.none}</p>
  const some = finder.doers.some((doer) => invitable.has(doer.organisationId))
  return (
    <>
      <p>
        {t.lead} {some ? t.askNote : ''}
      </p>
      {example && finder.doers.some((doer) => !invitable.has(doer.organisationId)) ? (
        <Note>{t.exampleNote}</Note>
      ) : null}
      <ul className="ruled">
        {finder.doers.map((doer) => (
          <DoerLine key={doer.organisationId} {...props} doer={doer} />
        ))}
      </ul>
    </>
  )
}
