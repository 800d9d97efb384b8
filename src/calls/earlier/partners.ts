import { organisationIn, meant, parted, type Nameable, type NameBook } from './coordinator.ts'
import { bare, isUnsaid } from './heads.ts'

/** A partner as a table names it; an organisation that the register does not have is kept by that name alone. */
export type NamedPartner = { readonly organisation: Nameable | null; readonly nameInTable: string }
/** The partners of a project, and whether the table says that there are others whom it does not name. Nobody: it does not say. */
export type PartnersSaid = { readonly named: readonly NamedPartner[]; readonly others: boolean }

export type PartnersRefusal = 'partner_unclear' | 'partner_meant' | 'partner_code' | 'partner_merged' | 'partner_long'
type Refused = { readonly code: PartnersRefusal; readonly about: string }

const longestName = 200
/** "and the other municipalities named in the application" */
const isOthers = (text: string) =>
  /^(?:de )?(?:muut|muita|muiden|övriga|andra|(?:the )?others?)(?!\p{L})/u.test(bare(text))
const isCode = (text: string) => /^[\d\s-]+$/.test(text)

/** The names in a cell: between commas, semicolons and lines; "A ja B" is two names where one of them is known, else one. */
const namesIn = (text: string, book: NameBook): readonly string[] =>
  text
    .split(/\s*[,;\n]\s*/)
    .map((name) => name.replace(/^(?:ja|och|and|sekä|samt)\s+/i, '').trim())
    .filter((name) => name !== '')
    .flatMap((name) => {
      const parts = parted(name)
      const several =
        !book.has(bare(name)) && parts.some((part) => book.has(bare(part)) || isOthers(part) || isCode(part))
      return several ? parts : [name]
    })

type Asked = {
  readonly book: NameBook
  readonly coordinatorId: string | null
  /** The organisation that took an organisation's place before the round was held, in words; null where it was there. */
  readonly mergedInto: (one: Nameable) => string | null
  readonly nameOf: (one: Nameable) => string
}

function partnerIn(name: string, { book, mergedInto, nameOf }: Asked): NamedPartner | Refused {
  if (name.length > longestName) return { code: 'partner_long', about: String(longestName) }
  const found = organisationIn(name, book)
  if (found === 'several') return { code: 'partner_unclear', about: name }
  if (found !== undefined) {
    const into = mergedInto(found)
    return into === null ? { organisation: found, nameInTable: name } : { code: 'partner_merged', about: into }
  }
  if (isCode(name)) return { code: 'partner_code', about: name }
  const near = meant(name, book)
  return near === undefined ? { organisation: null, nameInTable: name } : { code: 'partner_meant', about: nameOf(near) }
}

const keyOf = ({ organisation, nameInTable }: NamedPartner) => organisation?.id ?? bare(nameInTable)

/**
 * The partners that a cell names, by name in any language, municipality code or business ID; the coordinator and whoever is named twice
 * count once. A name that is nearly one of the register is asked about, any other is kept as the source has it. Gives also everything
 * that is wrong: partner_unclear (several of that name), partner_meant, partner_code (nobody has that number), partner_merged,
 * partner_long.
 */
export function partnersIn(
  text: string,
  asked: Asked,
): { readonly said: PartnersSaid; readonly refused: readonly Refused[] } {
  const names = isUnsaid(text) ? [] : namesIn(text.replace(/^'/, ''), asked.book)
  const read = names.filter((name) => !isOthers(name)).map((name) => partnerIn(name, asked))
  const found = read.filter((one) => 'nameInTable' in one)
  const others = found.filter(({ organisation }) => organisation === null || organisation.id !== asked.coordinatorId)
  return {
    said: { named: [...new Map(others.map((one) => [keyOf(one), one])).values()], others: names.some(isOthers) },
    refused: read.filter((one) => 'code' in one),
  }
}
