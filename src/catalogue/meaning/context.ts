const list = (text: string) => text.split(/\s+/u).filter((one) => one !== '')

/** Beginnings of words for what changes, for whom it is done, and for how it is done; a project of any kind has words of the last. */
const kinds = [
  {
    weight: 1,
    beginnings:
      list(`digi elektron electron sähköi sähköin e-tjän asioin online nettip verkkop cyber kyber robot automa ict ikt tvt saas moln pilvi
      cloud mobil mobii app webb 3d virtu interopera yhteentoim datamod tietomal data tieto tied inform kunskap knowle platt platf alusta system järjest
      smart älyk it`),
  },
  {
    weight: 0.7,
    beginnings:
      list(`kommun kunta kunti kunna munici local stad kaupung city invån asuk resid tjänst palvel servi kund asiakas custom förvalt hallin
      admini ärende lov lupa permit beslut päät`),
  },
  {
    weight: 0.2,
    beginnings:
      list(`process prosess modell mall model styrn ohjau ledni johta manag samarb yhteis cooper gemens joint utveck kehit develop projekt hank
      projec modern region`),
  },
].map(({ weight, beginnings }) => ({
  weight,
  long: beginnings.filter((one) => one.length > 3),
  short: new Set(beginnings.filter((one) => one.length <= 3)),
}))
const mostOfAKind = 2
const enough = 2

/** How many of the beginnings words have, none twice; a long word may hold one inside. */
function metBy(words: readonly string[], { long, short }: (typeof kinds)[number]): number {
  const met = new Set<string>()
  for (const word of words) {
    if (short.has(word)) met.add(word)
    for (const one of long) if (word.startsWith(one) || (word.length > 8 && word.includes(one, 3))) met.add(one)
  }
  return met.size
}

/**
 * How far a text speaks of what this place is for, the digital change of municipal work, 0 to 1. Whoever asks here means that, though
 * nobody says so; where the collection holds much else, it tells the works of the programme from the rest.
 */
export function contextIn(words: Iterable<string>): number {
  const read = [...new Set(words)]
  const sum = kinds.reduce((total, kind) => total + kind.weight * Math.min(mostOfAKind, metBy(read, kind)), 0)
  return Math.min(enough, sum) / enough
}
