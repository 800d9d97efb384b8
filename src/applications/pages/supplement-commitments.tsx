import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Note } from '../../ui/note.tsx'
import { MoneyRead } from '../parts/money-read.tsx'
import { PromiseChanges } from '../parts/promise-changes.tsx'
import type { NewPromise } from '../supplement-promise.ts'
import { texts } from '../texts.ts'
import { supplementTexts } from '../texts/supplement.ts'
import { CommitForm, ReadWords, Statement } from './commit-form.tsx'
import { costsOf } from '../budget-cells.ts'
import { lackText } from './lack-text.ts'
import type { SupplementProps } from './supplement-props.ts'

type Props = SupplementProps & { readonly one: NewPromise }

/** How the commitment stands, and for whoever signs for the party the form that gives it. */
const Deed = (props: Props) => {
  const { view, work, one } = props
  const { lang } = view
  const t = texts[lang].commit
  const { given, party, promise, digest } = one
  if (given !== null) {
    const { givenBy: who, position, at } = given
    return (
      <Note kind="good">
        <p>{say(t.given, { who, position, moment: writtenMoment(at, lang) })}</p>
        <ReadWords statement={given.statement} lang={lang} />
      </Note>
    )
  }
  if (work.own?.id !== party.partnerId || !work.mayOwn.commit)
    return <Note kind="warn">{say(supplementTexts[lang].awaitsParty, { party: plain(party.name, lang) })}</Note>
  return (
    <>
      <Statement lang={lang} work={work} party={party.name} ownCents={promise.ownCents} />
      <CommitForm
        lang={lang}
        action={paths.applicationSupplementCommitment(lang, work.application.id, props.supplement.id)}
        digest={digest}
        typed={props.commitment}
        errors={props.errors}
      />
    </>
  )
}

const One = (props: Props) => {
  const { view, work, one } = props
  const { lang } = view
  const partner = work.application.partners.find(({ id }) => id === one.party.partnerId)
  const party = plain(one.party.name, lang)
  if (partner === undefined) return null
  const { lines, ownCents } = one.promise
  return (
    <section className="stack" aria-label={say(texts[lang].commit.title, { party })}>
      <h3>{say(texts[lang].commit.title, { party })}</h3>
      <PromiseChanges
        lang={lang}
        partner={{ ...partner, ...one.promise }}
        before={one.party}
        types={costsOf(work)}
        under
      />
      <MoneyRead
        lang={lang}
        lines={lines}
        types={costsOf(work)}
        ownCents={ownCents}
        caption={say(supplementTexts[lang].costsOf, { party })}
      />
      <Deed {...props} />
    </section>
  )
}

/** What keeps the money from being sent, in words. */
const MoneyFaults = ({ view: { lang }, work, moneyFaults }: SupplementProps) =>
  moneyFaults.length === 0 ? null : (
    <Note kind="bad" title={supplementTexts[lang].moneyFaulty}>
      <ul>
        {moneyFaults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            {fault.code === 'seeks_more'
              ? supplementTexts[lang].seeksMore
              : lackText(work, { ...fault, what: fault.code, section: 'budget' }, lang)}
          </li>
        ))}
      </ul>
    </Note>
  )

/** What parties commit to anew before the answer is sent; nothing where it changes nobody's tasks or money. */
export const Commitments = (props: SupplementProps) => {
  const { view, promises } = props
  const t = supplementTexts[view.lang]
  if (promises.length === 0) return null
  return (
    <section className="stack" aria-labelledby="commitments">
      <h2 id="commitments">{t.commitAnew}</h2>
      <p>{t.commitAnewWhy}</p>
      <MoneyFaults {...props} />
      {promises.map((one) => (
        <One key={one.party.partnerId} {...props} one={one} />
      ))}
    </section>
  )
}
