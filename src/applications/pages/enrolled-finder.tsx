import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { OrganisationName } from '../../people/parts/organisation-name.tsx'
import type { Listed } from '../../programme/enrolment.ts'
import { words } from '../../programme/words.ts'
import { Details } from '../../ui/details.tsx'
import { AskToJoin } from '../parts/ask-to-join.tsx'
import type { EnrolledIn } from '../extras.ts'
import { finderTexts } from '../texts/finder.ts'

type Props = {
  readonly lang: Lang
  readonly applicationId: string
  readonly enrolled: readonly EnrolledIn[]
  /** Organisations that may be invited. */
  readonly invitable: ReadonlySet<string>
}

const Line = ({ lang, applicationId, invitable, one }: Omit<Props, 'enrolled'> & { readonly one: Listed }) => (
  <li className="row ends">
    <div>
      <p className="strong">
        <OrganisationName lang={lang} name={one.name} code={one.example ? null : one.code} />
      </p>
      <p className="small quiet">{words[lang].role[one.role]}</p>
      {one.changed === '' ? null : (
        <p className="small" lang={one.lang === lang ? undefined : one.lang}>
          {one.changed}
        </p>
      )}
    </div>
    {invitable.has(one.organisationId) ? (
      <AskToJoin
        lang={lang}
        applicationId={applicationId}
        organisationId={one.organisationId}
        party={plain(one.name, lang)}
      />
    ) : null}
  </li>
)

/** Who has enrolled in the trial, theme by theme, each with a button that invites it. */
export function EnrolledFinder({ enrolled, ...props }: Props) {
  const { lang } = props
  const t = finderTexts[lang]
  return (
    <>
      <h3>{t.enrolled}</h3>
      <p>{enrolled.length === 0 ? t.noneEnrolled : t.enrolledLead}</p>
      {enrolled.map(({ theme, municipalities }) => (
        <Details key={theme.key} summary={`${plain(theme.words, lang)} (${municipalities.length})`}>
          <ul className="ruled">
            {municipalities.map((one) => (
              <Line key={one.id} {...props} one={one} />
            ))}
          </ul>
        </Details>
      ))}
    </>
  )
}
