import { Hidden } from '../../ui/field.tsx'
import { seenName } from '../field-name.ts'
import type { Fields } from '../reuse-clash.ts'

/** Fields of the reuse check that came back as they were typed, with what their writer saw of them; without that, what is kept now. */
export type TypedReuse = { readonly fields: Fields; readonly seen?: Fields | undefined }

/** What a page shows of some fields before they are typed on, carried by their form. */
export const SeenFields = ({ fields }: { fields: Fields }) =>
  Object.entries(fields).map(([name, value]) => <Hidden key={name} name={seenName(name)} value={value} />)
