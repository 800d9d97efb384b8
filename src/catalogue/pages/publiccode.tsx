import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import { FileField, LongText, TextField } from '../../ui/text-field.tsx'
import type { PubliccodeFault } from '../publiccode/fault.ts'
import type { WorkOfCode } from '../publiccode/publiccode.ts'
import { ownTexts } from '../texts/own.ts'
import { publiccodeTexts } from '../texts/publiccode.ts'
import { PubliccodeThere } from './publiccode-there.tsx'

type Props = {
  view: View
  address: string
  text: string
  errors: readonly FieldError[]
  faults: readonly PubliccodeFault[]
  /** A work of others that has its code where the file says. */
  there?: WorkOfCode | undefined
}

const Faults = ({ faults, lang }: { faults: readonly PubliccodeFault[]; lang: Lang }) => {
  const t = publiccodeTexts[lang]
  return (
    <>
      <Note kind="bad" title={say(t.faultsTitle, { count: faults.length })}>
        {t.faultsLead}
      </Note>
      <Table
        id="faults"
        caption={say(t.faultsTitle, { count: faults.length })}
        captionHidden
        columns={[
          { key: 'place', head: t.place, cell: (one) => one.place },
          { key: 'line', head: t.line, cell: (one) => one.line },
          { key: 'said', head: t.said, cell: (one) => one.said },
          { key: 'why', head: t.why, cell: (one) => t.faults[one.code].replace('{bound}', `${one.bound ?? ''}`) },
        ]}
        rows={faults}
        keyOf={(one) => `${one.place} ${one.code} ${one.line}`}
        empty={null}
      />
    </>
  )
}

/** Where a software is taken from its publiccode.yml: the address of its repository, a file, or the text itself. */
export function PubliccodePage({ view, address, text, errors, faults, there }: Props) {
  const { lang } = view
  const t = publiccodeTexts[lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      width="read"
      crumbs={[{ text: ownTexts[lang].title, href: paths.ownWorks(lang) }]}
      failed={errors.length + faults.length > 0 || there !== undefined}
      alert={errors.length > 0 ? <ErrorSummary title={t.errors} errors={errors} /> : undefined}
    >
      {there === undefined ? null : <PubliccodeThere there={there} lang={lang} />}
      {faults.length === 0 ? null : <Faults faults={faults} lang={lang} />}
      <Form action={paths.ownPubliccode(lang)} multipart>
        <TextField
          name="address"
          type="url"
          inputMode="url"
          label={t.address}
          hint={t.addressHint}
          value={address}
          error={errorOf(errors, 'address')}
        />
        <FileField name="file" label={t.file} accept=".yml,.yaml" error={errorOf(errors, 'file')} />
        <LongText name="text" label={t.text} value={text} error={errorOf(errors, 'text')} rows={10} />
        <p className="small quiet">{t.peopleLeft}</p>
        <SubmitButton>{t.read}</SubmitButton>
      </Form>
    </Page>
  )
}
