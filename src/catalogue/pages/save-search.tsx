import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { longestName, type SavedList } from '../saved/saved-search.ts'
import { savedTexts } from '../texts/saved.ts'

type Props = {
  view: View
  list: SavedList
  id: string
  /** The parts of the address of the list as it is. */
  address: Readonly<Record<string, string | number | undefined>>
  name: string
}

const queryOf = (address: Props['address']): string =>
  Object.entries(address)
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&')

/** The question names the search, as far as a name may reach. */
const nameFor = (question: string) => question.slice(0, longestName).toWellFormed()

/** For who has signed in and has asked for something: saves the search, to be told of what is new in it. */
export const SaveSearch = ({ view, list, id, address, name }: Props) => {
  const query = queryOf(address)
  if (view.who === null || query === '') return null
  const t = savedTexts[view.lang]
  return (
    <Details summary={t.save} lean>
      <Form action={paths.savedSearches(view.lang)} label={t.save} hidden={{ id, list, query }}>
        <TextField name="name" id="search-name" label={t.name} hint={t.saveHint} value={nameFor(name)} />
        <div className="row">
          <SubmitButton variant="second" slim>
            {t.button}
          </SubmitButton>
          <a href={paths.savedSearches(view.lang)}>{t.mine}</a>
        </div>
      </Form>
    </Details>
  )
}
