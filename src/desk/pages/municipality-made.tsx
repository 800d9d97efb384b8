import type { MadeWork } from '../../catalogue/found.ts'
import { WorkLink } from '../../catalogue/parts/work-link.tsx'
import { offerWords } from '../../catalogue/words/offer.ts'
import type { Lang } from '../../kit/lang.ts'
import { Table } from '../../ui/table.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { texts } from '../texts/municipalities.ts'

const whatOf = ({ kind, form }: MadeWork, lang: Lang): string =>
  [offerWords[lang].kind[kind], form === null ? '' : offerWords[lang].form[form]].filter((one) => one !== '').join(', ')

/** What the municipality has made without a grant; nothing where no source and nobody tells of any. */
export const Made = ({ made, lang }: { made: readonly MadeWork[]; lang: Lang }) => {
  const t = texts[lang]
  return made.length === 0 ? null : (
    <>
      <h2>{t.made}</h2>
      <Table
        id="made"
        files
        caption={t.made}
        captionHidden
        rows={made}
        keyOf={(work) => work.id}
        empty={null}
        columns={[
          { key: 'work', head: t.madeWork, cell: (work) => <WorkLink work={work} lang={lang} /> },
          { key: 'what', head: t.madeWhat, cell: (work) => whatOf(work, lang) },
          {
            key: 'state',
            head: t.state,
            cell: ({ status }) => (status === null ? <Unsaid>{t.unsaid}</Unsaid> : offerWords[lang].status[status]),
          },
        ]}
      />
    </>
  )
}
