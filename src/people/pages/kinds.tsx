import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Beside, Group } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Table } from '../../ui/table.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { kindName, kindPlural, type KindEntry, type KindOfOrganisation } from '../organisation-kind.ts'
import { texts } from '../texts.ts'

const kindFields = [
  [
    'one',
    [
      ['oneFi', 'fi'],
      ['oneSv', 'sv'],
      ['oneEn', 'en'],
    ],
  ],
  [
    'many',
    [
      ['manyFi', 'fi'],
      ['manySv', 'sv'],
      ['manyEn', 'en'],
    ],
  ],
] as const

export type KindsProps = {
  readonly view: View
  readonly kinds: readonly KindOfOrganisation[]
  readonly kindEntry: KindEntry
  readonly errors: readonly FieldError[]
}

/** The kinds of organisations that calls can name, and one that nobody thought of. */
export const Kinds = ({ view: { lang }, kinds, kindEntry, errors }: KindsProps) => {
  const t = texts[lang].admin
  return (
    <>
      <Table
        id="kinds"
        files
        caption={t.kinds.title}
        note={t.kinds.note}
        columns={[
          { key: 'one', head: t.kinds.one, cell: (row: KindOfOrganisation) => kindName(kinds, row.key, lang) },
          { key: 'many', head: t.kinds.many, cell: (row: KindOfOrganisation) => kindPlural(kinds, row.key, lang) },
        ]}
        rows={kinds}
        keyOf={(row) => row.key}
        empty={<Empty title={t.kinds.title} />}
      />
      <h2 id="add-kind">{t.kinds.add}</h2>
      <div className="read">
        <Form action={paths.adminKinds(lang)}>
          {kindFields.map(([group, names]) => (
            <Group key={group} name={group} label={t.kinds[group]} hint={t.kinds[`${group}Hint`]}>
              <Beside>
                {names.map(([name, as]) => (
                  <TextField
                    key={name}
                    name={name}
                    label={t.langs[as]}
                    optional={as === 'en' ? t.optional : undefined}
                    lang={as}
                    value={kindEntry[name]}
                    error={errorOf(errors, name)}
                  />
                ))}
              </Beside>
            </Group>
          ))}
          <SubmitButton>{t.kinds.add}</SubmitButton>
        </Form>
      </div>
    </>
  )
}
