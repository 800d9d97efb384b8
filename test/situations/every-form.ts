import type { Lang } from '../../src/kit/lang.ts'
import { formsIn, sent } from '../rehearse/form.ts'
import { elementsIn } from '../rehearse/html.ts'
import { doorOf, doorsOf, type DoorWay } from './every-door.ts'
import { ownPages, passingPages, publicPages, type Who } from './every-page.ts'
import { elsewhere } from './unshown-forms.ts'
import type { Opened, Walk } from './walk.ts'

/** A form that somebody finds on a page: where it is sent, and what is sent when one changes nothing. */
export type FoundForm = {
  readonly door: string
  readonly who: Who
  readonly page: string
  readonly action: string
  readonly multipart: boolean
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** The forms of a page that are posted, once for each door. */
function formsOn({ address, html }: Opened, who: Who, doors: readonly DoorWay[]): readonly FoundForm[] {
  const forms = formsIn(elementsIn(html)).filter((form) => form.method === 'post')
  return forms.flatMap((form) =>
    form.buttons.flatMap((button) => {
      const action = (button.to ?? form.action).replace(/#.*/, '')
      const door = doorOf(doors, 'POST', action)
      const fields = [...sent(form, {}, button)]
      return door === undefined ? [] : [{ door, who, page: address, action, multipart: form.multipart, fields }]
    }),
  )
}

/** One form for each door that takes forms, from the first page where there is one, in a language. */
export async function everyForm(walk: Walk, lang: Lang): Promise<readonly FoundForm[]> {
  const doors = doorsOf(walk.app)
  const found = new Map<string, FoundForm>()
  const keep = (form: FoundForm) => found.has(form.door) || found.set(form.door, form)
  for (const kind of [...publicPages, ...ownPages, ...passingPages]) {
    const page = await walk.open(kind, lang)
    if (page !== undefined) formsOn(page, kind.who, doors).forEach(keep)
  }
  for (const { to, ...kind } of elsewhere) {
    const page = await walk.open(kind, lang)
    const action = page === undefined ? '' : to(page.address)
    const door = doorOf(doors, 'POST', action)
    if (page !== undefined && door !== undefined)
      keep({ door, who: kind.who, page: page.address, action, multipart: false, fields: [] })
  }
  return [...found.values()]
}
