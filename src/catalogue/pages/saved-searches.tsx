import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { SavedSearch } from '../saved/saved-search.ts'
import { savedTexts } from '../texts/saved.ts'

/** A search that was refused, to be corrected. */
export type Typed = { readonly id: string; readonly list: string; readonly query: string; readonly name: string }

type Props = {
  view: View
  searches: readonly SavedSearch[]
  errors: readonly FieldError[]
  typed?: Typed | undefined
  told?: 'saved' | 'ended' | undefined
}

const None = ({ lang }: { lang: Lang }) => {
  const t = savedTexts[lang]
  return (
    <Empty title={t.none}>
      <p>{t.noneHint}</p>
      <div className="row">
        <LinkButton href={paths.projects(lang)} variant="second">
          {t.projects}
        </LinkButton>
        <LinkButton href={paths.solutions(lang)} variant="second">
          {t.solutions}
        </LinkButton>
      </div>
    </Empty>
  )
}

const Again = ({ typed, lang, errors }: { typed: Typed; lang: Lang; errors: readonly FieldError[] }) => {
  const t = savedTexts[lang]
  const { name, ...hidden } = typed
  return (
    <Form action={paths.savedSearches(lang)} label={t.save} hidden={hidden}>
      <TextField name="name" label={t.name} hint={t.saveHint} value={name} error={errorOf(errors, 'name')} />
      <SubmitButton>{t.button}</SubmitButton>
    </Form>
  )
}

const listOf = (lang: Lang, { list, asked }: SavedSearch) => paths[list](lang, asked)

/** What a person has saved, each search with the way to its list and to its end. */
export function SavedSearches({ view, searches, errors, typed, told }: Props) {
  const { lang } = view
  const t = savedTexts[lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={[{ text: t.my, href: paths.start(lang) }]}
      failed={errors.length > 0}
      alert={
        errors.length > 0 ? (
          <ErrorSummary title={t.errors} errors={errors} />
        ) : told === undefined ? undefined : (
          <Alert kind="good">{t[told]}</Alert>
        )
      }
    >
      {typed === undefined ? null : <Again typed={typed} lang={lang} errors={errors} />}
      <Table
        id="searches"
        caption={t.title}
        captionHidden
        rows={searches}
        keyOf={(one) => one.id}
        files
        empty={<None lang={lang} />}
        columns={[
          { key: 'name', head: t.search, cell: (one) => <a href={listOf(lang, one)}>{one.name}</a> },
          { key: 'list', head: t.list, cell: (one) => t.lists[one.list] },
          {
            key: 'saved',
            head: t.savedOn,
            cell: (one) => writtenDay(one.savedOn, lang),
            file: { kind: 'day', of: (one) => one.savedOn },
          },
          {
            key: 'end',
            head: t.deed,
            file: 'none',
            onCard: '',
            cell: (one) => (
              <PostButton action={paths.savedSearchEnd(lang, one.id)} variant="second" slim>
                {t.end} <span className="hidden">{one.name}</span>
              </PostButton>
            ),
          },
        ]}
      />
    </Page>
  )
}
