const beginnings =
  'digi elektron electron sähkö kommun kunta kunti kunna munici e-tjän asioin online nettip verkkop tjänst servi palvel system järjest process prosess ' +
  'utveck kehit develop projekt hank projec smart älyk data tieto tied inform kunskap knowle robot automa ict ikt tvt moln pilvi cloud platt platf alust modell mall model ' +
  'förvalt hallin admini styrn ohjau ledni johta manag samarb yhteis cooper modern 3d saas it'
const long = beginnings.split(' ').filter((one) => one.length > 3)
const short = new Set(beginnings.split(' ').filter((one) => one.length <= 3))
const enough = 3

/**
 * How far a text speaks of what this place is for, the digital change of municipal work, 0 to 1. Whoever asks here means that, though
 * nobody says so; where the collection holds much else, it tells the works of the programme from the rest.
 */
export function contextIn(words: Iterable<string>): number {
  const met = new Set<string>()
  for (const word of words) {
    if (short.has(word)) met.add(word)
    for (const one of long) if (word.startsWith(one) || (word.length > 8 && word.includes(one, 3))) met.add(one)
  }
  return Math.min(enough, met.size) / enough
}
