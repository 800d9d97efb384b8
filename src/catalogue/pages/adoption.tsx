import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { dayOf, writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Alert } from '../../ui/note.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Entry } from '../adoption/adoption.ts'
import type { Adopter } from '../adoption/adopter.ts'
import { isAmong, likenesses, nearestFirst, type Kin, type KinFilter } from '../adoption/likeness.ts'
import { words } from '../adoption/words.ts'
import { knownText, sectorsText, StageOf } from '../parts/adoption-cells.tsx'
import { texts } from '../texts/adoption.ts'
import type { Work } from '../work.ts'
import { workCrumbs } from './work-crumbs.ts'
import { Experiences, Filters, Name } from './adopters.tsx'
import { WorkQuestions, type Questioning } from './adoption-questions.tsx'

export type AdoptionPageProps = Questioning & {
  readonly view: View
  readonly slug: string
  readonly kind: Work['kind']
  readonly title: string
  readonly example: boolean
  readonly adopters: readonly Adopter[]
  readonly filter: KinFilter
  /** The organisation that the reader acts for, to compare with; null for others. */
  readonly me: (Kin & { readonly organisationId: string }) | null
  /** Whether the reader may tell of the own organisation's use, and whether it has told already. */
  readonly tells: 'no' | 'first' | 'again'
  readonly told?: 'question' | 'answer' | undefined
}

const sum = (cents: number | null, lang: Lang) =>
  cents === null ? <Unsaid>{texts[lang].unsaid}</Unsaid> : <span className="num">{euros(cents, lang)}</span>

const alike = (me: NonNullable<AdoptionPageProps['me']>, adopter: Adopter, lang: Lang) =>
  me.organisationId === adopter.organisationId
    ? texts[lang].yourself
    : likenesses(me, adopter)
        .map((one) => words[lang].likeness[one])
        .join(', ')

/** Columns that no shown organisation has told anything for; a page of "not told" would hide what is known. */
const untold = {
  since: ({ since }) => since === null,
  sectors: ({ sectors }) => sectors.length === 0,
  cost: ({ costCents }) => costCents === null,
  saving: ({ savingCents }) => savingCents === null,
} as const satisfies Record<string, (entry: Entry) => boolean>

const untoldOf = (shown: readonly Adopter[]) =>
  (['since', 'sectors', 'cost', 'saving'] as const).filter(
    (key) => shown.length > 0 && shown.every(({ entry }) => untold[key](entry)),
  )

/** What is said under the caption: whose word the sums are, the order, and what nobody has told. */
function noteOf({ view, me }: AdoptionPageProps, left: readonly (keyof typeof untold)[]): string {
  const { lang } = view
  const t = texts[lang]
  const heads = left.map((key) => t[key].toLocaleLowerCase(lang))
  return [
    left.includes('cost') && left.includes('saving') ? '' : t.note,
    me === null ? '' : t.nearest,
    heads.length === 0 ? '' : t.untold.replace('{what}', heads.join(', ')),
  ]
    .filter((one) => one !== '')
    .join(' ')
}

function columnsOf({ view, me }: AdoptionPageProps): readonly Column<Adopter>[] {
  const { lang } = view
  const t = texts[lang]
  return [
    { key: 'name', head: t.organisation, cell: (one) => <Name adopter={one} lang={lang} /> },
    ...(me === null ? [] : [{ key: 'like', head: t.like, cell: (one: Adopter) => alike(me, one, lang) }]),
    { key: 'stage', head: t.stage, cell: (one) => <StageOf stage={one.entry.stage} lang={lang} /> },
    {
      key: 'since',
      head: t.since,
      cell: (one) => (one.entry.since === null ? <Unsaid>{t.unsaid}</Unsaid> : writtenDay(one.entry.since, lang)),
    },
    { key: 'sectors', head: t.sectors, cell: (one) => sectorsText(one.entry, lang) || <Unsaid>{t.unsaid}</Unsaid> },
    {
      key: 'cost',
      head: t.cost,
      end: true,
      cell: (one) => sum(one.entry.costCents, lang),
      file: { kind: 'money', of: (one) => one.entry.costCents },
    },
    {
      key: 'saving',
      head: t.saving,
      end: true,
      cell: (one) => sum(one.entry.savingCents, lang),
      file: { kind: 'money', of: (one) => one.entry.savingCents },
    },
    { key: 'known', head: t.known, cell: (one) => knownText(one.entry, dayOf(view.now), lang) },
  ]
}

const Tell = ({ view, slug, tells }: AdoptionPageProps) => {
  const { lang, who } = view
  const t = texts[lang]
  const own = paths.ownAdoption(lang, slug)
  if (who === null) return <LinkButton href={paths.signIn(lang, own)}>{t.signInToTell}</LinkButton>
  return tells === 'no' ? null : <LinkButton href={own}>{tells === 'again' ? t.tellAgain : t.tell}</LinkButton>
}

/** Who plans, pilots, uses or has left a work, with cost and saving; who of them is like the reader; questions to those who made it. */
export function AdoptionPage(props: AdoptionPageProps) {
  const { view, slug, title, adopters, filter, me } = props
  const { lang } = view
  const t = texts[lang]
  const among = adopters.filter((one) => isAmong(one, filter))
  const shown = me === null ? among : nearestFirst(me, among)
  const left = untoldOf(shown)
  const alert =
    props.told === undefined ? undefined : (
      <Alert kind="good">{props.told === 'question' ? t.askSent : t.answerDone}</Alert>
    )
  return (
    <Page
      view={view}
      title={t.titleOf}
      above={title}
      lead={t.lead}
      example={props.example}
      alert={alert}
      failed={props.error !== undefined}
      crumbs={[...workCrumbs(lang, props)]}
      next={<Tell {...props} />}
    >
      {adopters.length === 0 ? null : (
        <p>
          <a href={paths.municipalityMap(lang, { work: slug })}>{t.onMap}</a>
        </p>
      )}
      {adopters.length === 0 ? null : <Filters lang={lang} slug={slug} adopters={adopters} filter={filter} />}
      <Table
        id="adopters"
        files
        caption={t.caption}
        note={noteOf(props, left)}
        columns={columnsOf(props).filter(({ key }) => !left.some((one) => one === key))}
        rows={shown}
        keyOf={(one) => one.organisationId}
        empty={
          adopters.length === 0 ? (
            <Empty title={t.none}>{t.noneHint}</Empty>
          ) : (
            <Empty title={t.noneLike}>
              <p>
                <a href={paths.adoption(lang, slug)}>{t.clear}</a>
              </p>
            </Empty>
          )
        }
      />
      <Experiences lang={lang} adopters={shown} />
      <WorkQuestions {...props} />
    </Page>
  )
}
