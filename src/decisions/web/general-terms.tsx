import { allowed, NobodyYet } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf } from '../../kit/dates.ts'
import { langs } from '../../kit/lang.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { enterGeneralTerms } from '../actions/enter-general-terms.ts'
import { newestFirst } from '../general-terms.ts'
import { GeneralTermsPage } from '../pages/general-terms.tsx'
import { termsPolicy } from '../policy.ts'
import { listGeneralTerms } from '../reads/ground.ts'
import { typedTerms, valuesOfTerms } from '../typed-terms.ts'
import { texts } from '../words/terms.ts'

type Ask = Asking<Actor>
type Values = Readonly<Record<string, string>>
type Came = { readonly values: Values; readonly errors: readonly FieldError[]; readonly refused?: string }

const fields = ['day', 'share', 'months', ...langs.flatMap((lang) => [`registry.${lang}`, `clauses.${lang}`])]

/** The authority that the person acts for, where its terms are theirs to see. */
function authorityOf(c: Ask): { readonly who: Actor; readonly authorityId: string } {
  const { who } = c.var
  if (who === null) throw new NobodyYet()
  const authorityId = who.actingFor?.id ?? ''
  allowed(may(termsPolicy, who, 'read', { authorityId }), true)
  return { who, authorityId }
}

async function termsPage(c: Ask, outside: Outside, came?: Came) {
  const { who, authorityId } = authorityOf(c)
  const all = await listGeneralTerms(outside.read, authorityId)
  return (
    <GeneralTermsPage
      view={c.var}
      all={all}
      today={dayOf(c.var.now)}
      mayEnter={may(termsPolicy, who, 'enter', { authorityId })}
      values={came?.values ?? valuesOfTerms(newestFirst(all)[0])}
      errors={came?.errors ?? []}
      refused={came?.refused}
      saved={c.req.query('saved') !== undefined}
    />
  )
}

const show = (outside: Outside) => async (c: Ask) => page(c, await termsPage(c, outside))

const enter = (outside: Outside) => async (c: Ask) => {
  const { who, authorityId } = authorityOf(c)
  allowed(may(termsPolicy, who, 'enter', { authorityId }), true)
  const t = texts[c.var.lang]
  const values: Values = Object.fromEntries(fields.map((name) => [name, c.var.form.text(name)]))
  const { terms, errors } = typedTerms((name) => values[name] ?? '')
  if (errors.length > 0) {
    const told = errors.map(({ field, code }) => ({ field, text: t.fault[code] }))
    return page(c, await termsPage(c, outside, { values, errors: told }), badInputStatus)
  }
  const outcome = await enterGeneralTerms(hereOf(c, outside), authorityId, {
    ...terms,
    known: c.var.form.text('known'),
  })
  if (outcome.ok) return seeOther(c, `${paths.adminTerms(c.var.lang)}?saved`)
  const text = t.refusal[outcome.refusal]
  return outcome.refusal === 'changed_meanwhile'
    ? page(c, await termsPage(c, outside, { values, errors: [], refused: text }), refusalStatus)
    : page(c, await termsPage(c, outside, { values, errors: [{ field: 'day', text }] }), badInputStatus)
}

/** General terms and the address of the registry, for the administrator and the officers of an authority. */
export const termsDoors = (outside: Outside) =>
  routes<Actor>().get('/:lang/admin/general-terms', show(outside)).post('/:lang/admin/general-terms', enter(outside))
