import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { textDiff, type Stretch } from '../../kit/text-diff.ts'
import { say } from '../../kit/texts.ts'
import { Table, type Column } from '../../ui/table.tsx'
import type { Partner, Promised } from '../partner.ts'
import { sumChanges, type SumChange } from '../promise-change.ts'
import { commitmentTexts } from '../texts/commitment.ts'
import { words } from '../words.ts'

type Props = { readonly lang: Lang; readonly partner: Partner; readonly before: Promised }

function nameOf(change: SumChange, lang: Lang): string {
  if (change.what !== 'cost') return words[lang][change.what]
  return say(commitmentTexts[lang].cost, { cost: words[lang].costType[change.costType], year: change.year })
}

const difference = ({ was, is }: SumChange, lang: Lang) => `${is > was ? '+' : ''}${euros(is - was, lang)}`

const Sums = ({ lang, changes }: { lang: Lang; changes: readonly SumChange[] }) => {
  const t = commitmentTexts[lang]
  const columns: readonly Column<SumChange>[] = [
    { key: 'what', head: t.what, cell: (change) => nameOf(change, lang) },
    { key: 'was', head: t.was, end: true, cell: (change) => euros(change.was, lang) },
    { key: 'is', head: t.is, end: true, cell: (change) => <strong>{euros(change.is, lang)}</strong> },
    { key: 'change', head: t.change, end: true, cell: (change) => difference(change, lang) },
  ]
  const keyOf = (change: SumChange) => nameOf(change, lang)
  return <Table id="changed-sums" caption={t.sums} columns={columns} rows={changes} keyOf={keyOf} empty={null} />
}

/** A stretch of the tasks; what came or went is also said, for those who hear the page. */
const Piece = ({ lang, stretch: { kind, text } }: { lang: Lang; stretch: Stretch }) => {
  const t = commitmentTexts[lang]
  if (kind === 'same') return text
  const said = (word: string) => (
    <span className="hidden" lang={lang}>
      {` ${word} `}
    </span>
  )
  return kind === 'added' ? (
    <ins>
      {said(t.added)}
      {text}
      {said(t.end)}
    </ins>
  ) : (
    <del>
      {said(t.removed)}
      {text}
      {said(t.end)}
    </del>
  )
}

/** What differs between the promise that was given and what stands now: sums one by one, the tasks word by word. */
export function PromiseChanges({ lang, partner, before }: Props) {
  const t = commitmentTexts[lang]
  const changes = sumChanges(before, partner)
  const tasks = before.tasks.trim() === partner.tasks.trim() ? [] : textDiff(before.tasks.trim(), partner.tasks.trim())
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{t.title}</h2>
      {changes.length === 0 ? null : <Sums lang={lang} changes={changes} />}
      {tasks.length === 0 ? null : (
        <>
          <h3>{t.tasks}</h3>
          <p className="prose" lang={partner.lang}>
            {tasks.map((stretch, index) => (
              <Piece key={index} lang={lang} stretch={stretch} />
            ))}
          </p>
        </>
      )}
    </section>
  )
}
