import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import type { CaseLang } from '../../people/organisation.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Table } from '../../ui/table.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Call } from '../call.ts'
import type { MinimumRow } from '../minimum-data.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/minimum.ts'
import { deskCrumbs } from './part-page.tsx'

type Props = { view: View; call: Call; rows: readonly MinimumRow[] }

/** What the State repository of grants asks of a call, in both national languages beside each other, to be copied or downloaded. */
export function MinimumDataPage({ view, call, rows }: Props) {
  const t = texts[view.lang]
  const column = (lang: CaseLang) => ({
    key: lang,
    head: t.langs[lang],
    cell: (row: MinimumRow) =>
      row[lang] === null ? <Unsaid>{t.unknown}</Unsaid> : <span lang={lang}>{row[lang]}</span>,
  })
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={deskCrumbs(view, call)} example={call.example}>
      <p>{t.by}</p>
      <Table
        id="minimum"
        files
        caption={t.caption}
        columns={[
          { key: 'field', head: t.field, cell: (row: MinimumRow) => t.fields[row.field] },
          column('fi'),
          column('sv'),
        ]}
        rows={rows}
        keyOf={(row) => row.field}
        empty={<Empty title={t.none} />}
      />
      <p>
        <LinkButton href={paths.deskCall(view.lang, call.slug)} variant="plain">
          {desk[view.lang].part.back}
        </LinkButton>
      </p>
    </Page>
  )
}
