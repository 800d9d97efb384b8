import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Details } from '../../ui/details.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Announcement } from '../announcement.ts'
import { withKind } from '../grantee.ts'
import { grantedIn, grouped, ordered, type Grant, type ListOrder } from '../listing.ts'
import { proseOf } from '../prose.ts'
import { headingOf } from '../sentence.ts'
import { texts } from '../texts.ts'
import { Told } from './told.tsx'

type Props = { readonly one: Announcement; readonly grants: readonly Grant[]; readonly lang: Lang }

function TitleLink({ grant, lang }: { grant: Grant; lang: Lang }) {
  const title = told(grant.title, lang)
  const href = paths.project(lang, grant.slug)
  if (title === undefined) return <a href={href}>{texts[lang].untitled}</a>
  return (
    <a href={href} lang={title.lang === lang ? undefined : title.lang}>
      {title.text}
    </a>
  )
}

const alone = (grant: Grant) => !grant.others && grant.partners.length === 0

function GrantLine({ grant, lang, summed }: { grant: Grant; lang: Lang; summed: boolean }) {
  const t = texts[lang]
  return (
    <li>
      <div className="tight">
        <p className="strong">
          {withKind(grant.coordinator, lang)} {grant.example ? <Tag kind="example">{t.example}</Tag> : null}
        </p>
        <p>
          <TitleLink grant={grant} lang={lang} />
        </p>
        {summed && alone(grant) ? (
          <p className="small quiet">{grant.coordinator.code === null ? t.aloneAuthority : t.alone}</p>
        ) : null}
      </div>
      {summed && grant.cents !== null ? (
        <p className="sum">{say(t.atMost, { sum: euros(grant.cents, lang) })}</p>
      ) : null}
    </li>
  )
}

const Lines = ({ grants, lang, summed }: { grants: readonly Grant[]; lang: Lang; summed: boolean }) => (
  <ol className="grants">
    {grants.map((grant) => (
      <GrantLine key={grant.slug} grant={grant} lang={lang} summed={summed} />
    ))}
  </ol>
)

function Sum({ one, grants, lang }: Props) {
  const cents = grantedIn(grants)
  const t = texts[lang]
  if (cents === null) return null
  return (
    <>
      <p className="row ends strong">
        <span>{say(t.sum, { count: grants.length })}</span>
        <span className="num">{say(t.atMost, { sum: euros(cents, lang) })}</span>
      </p>
      {one.sourceKey === null ? <p className="small quiet">{t.sumNote}</p> : null}
    </>
  )
}

function Prose({ grants, lang }: Omit<Props, 'one'>) {
  return (
    <>
      <p>{proseOf(grants, lang).join(' ')}</p>
      <Details lean summary={say(texts[lang].allAsList, { count: grants.length })}>
        <Lines grants={grants} lang={lang} summed={false} />
      </Details>
    </>
  )
}

/** One list with sums and what they come to. */
const Sums = ({ one, grants, lang, order }: Props & { readonly order: ListOrder }) => (
  <>
    <p className="small quiet">
      {texts[lang].withOthers} {texts[lang].order[order]}
    </p>
    <Lines grants={grants} lang={lang} summed />
    <Sum one={one} grants={grants} lang={lang} />
  </>
)

/** A numbered list under the heading of each category. */
function Categories({ grants, lang }: Omit<Props, 'one'>) {
  const groups = grouped(grants)
  return groups.map((group) => (
    <section key={group.category?.key ?? ''} className="stack">
      {headingOf(group, groups.length, lang).map((text) => (
        <h2 key={text}>{text}</h2>
      ))}
      <Lines grants={group.grants} lang={lang} summed={false} />
    </section>
  ))
}

/** The projects of an announcement in its own form and order, each with a link to its page. */
export function Grants({ one, grants, lang }: Props) {
  if (one.form === null || one.order === null || grants.length === 0) return null
  const inOrder = ordered(grants, one.order)
  if (one.form === 'prose') return <Prose grants={inOrder} lang={lang} />
  return (
    <>
      {one.listHeading === null ? null : (
        <h2 id="list">
          <Told words={one.listHeading} lang={lang} />
        </h2>
      )}
      {one.form === 'sums' ? (
        <Sums one={one} grants={inOrder} lang={lang} order={one.order} />
      ) : (
        <Categories grants={inOrder} lang={lang} />
      )}
    </>
  )
}
