import type { Lang } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import { besideKind, inTurn, kindOf, nameIn, whose, withKind } from './grantee.ts'
import type { Grant, Grantee } from './listing.ts'
import { inWords } from './numerals.ts'
import { words } from './words.ts'

type Told = { readonly who: Grantee; readonly count: number }

const keyOf = (who: Grantee) => who.id ?? nameIn(who, 'fi')

/** Who was given how many projects, in the order in which they first come. */
function counted(grants: readonly Grant[]): readonly Told[] {
  const counts = new Map<string, Told>()
  for (const { coordinator } of grants)
    counts.set(keyOf(coordinator), { who: coordinator, count: (counts.get(keyOf(coordinator))?.count ?? 0) + 1 })
  return [...counts.values()]
}

/** Municipalities, cities and others, each kind under its own word: `kommunerna A och B, städerna C och D`. */
function byKind(all: readonly Grantee[], lang: Lang): string {
  const t = words[lang].prose
  const of = (kind: 'municipality' | 'city' | null) => all.filter((who) => kindOf(who) === kind)
  const names = (some: readonly Grantee[]) => ({
    count: some.length,
    names: inTurn(
      some.map((who) => besideKind(who, lang)),
      lang,
    ),
  })
  const [municipalities, cities, others] = [of('municipality'), of('city'), of(null)]
  const parts = [
    ...(municipalities.length === 0 ? [] : [say(t.municipalities, names(municipalities))]),
    ...(cities.length === 0 ? [] : [say(t.cities, names(cities))]),
    ...(others.length === 0
      ? []
      : [
          inTurn(
            others.map((who) => nameIn(who, lang)),
            lang,
          ),
        ]),
  ]
  const [final = '', ...before] = parts.toReversed()
  return before.length === 0
    ? final
    : `${before.toReversed().join(t.comma)}${others.length === 0 ? t.last : t.lastOfThree}${final}`
}

function jointProject(grant: Grant, lang: Lang): string {
  const t = words[lang].prose
  const parties = [grant.coordinator, ...grant.partners]
  const owners = parties.map((who) => whose(who, lang)).filter((name) => name !== null)
  return owners.length === parties.length
    ? say(t.jointProject, { names: inTurn(owners, lang) })
    : say(t.jointPlain, {
        names: inTurn(
          parties.map((who) => withKind(who, lang)),
          lang,
        ),
      })
}

function jointSentence(joint: readonly Grant[], also: boolean, lang: Lang): readonly string[] {
  if (joint.length === 0) return []
  const t = words[lang].prose
  const projects = inTurn(
    joint.map((grant) => jointProject(grant, lang)),
    lang,
  )
  const sentence = say(also ? t.alsoJoint : t.joint, { count: joint.length, projects })
  return [`${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`]
}

/** Those with several projects: one sentence for each number of them, the fewest first. */
function severalSentences(several: readonly Told[], lang: Lang): readonly string[] {
  const numbers = [...new Set(several.map((told) => told.count))].toSorted((a, b) => a - b)
  return numbers.map((number) => {
    const same = several.filter((told) => told.count === number)
    const who = inTurn(
      same.map((told) => withKind(told.who, lang)),
      lang,
    )
    return say(words[lang].prose.several, { count: same.length, who, number: inWords(number, lang, 'illative') })
  })
}

/**
 * Who was given grants, in sentences, as the release of 2018 told it: those with one project by kind, then joint projects whose
 * parties are named, then those with several. Takes the projects in order; gives one sentence for each.
 */
export function proseOf(grants: readonly Grant[], lang: Lang): readonly string[] {
  const joint = grants.filter((grant) => grant.partners.length > 0)
  const told = counted(grants.filter((grant) => grant.partners.length === 0))
  const single = told.filter(({ count }) => count === 1).map(({ who }) => who)
  const several = told.filter(({ count }) => count > 1)
  const given =
    single.length === 0 ? [] : [say(words[lang].prose.given, { count: single.length, who: byKind(single, lang) })]
  return [...given, ...jointSentence(joint, given.length > 0, lang), ...severalSentences(several, lang)]
}
