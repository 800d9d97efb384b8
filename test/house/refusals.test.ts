import { expect, test } from 'vitest'
import { sources, tests, textOf } from './source.ts'

/** Codes that no test names: the test that meets them by what the person then reads. */
const byWords: Readonly<Record<string, readonly [file: string, words: string]>> = {
  both_given: ['src/cooperation/space-life.db.test.ts', 'antingen en adress eller en fil'],
  cannot_join: ['src/cooperation/suggestions.db.test.ts', 'Samarbetsrummet har avslutats'],
  change_waiting: ['src/calls/web/life.db.test.ts', 'odottaa jo muutos'],
  due_faulty: ['src/assessment/web/supplements-ended.db.test.ts', 'Valitse päivä, joka on tämän päivän jälkeen'],
  edit_faulty: ['src/assessment/web/edits.db.test.ts', 'Kirjoita, miten ja miksi muutosta pyydettiin'],
  example_mixed: ['src/cooperation/suggestions.db.test.ts', 'Ett exempelprojekt och ett riktigt projekt'],
  field_asked: ['src/assessment/web/edits.db.test.ts', 'avoin täydennyspyyntö'],
  field_opened: ['src/assessment/web/edits.db.test.ts', 'avattu muutettavaksi hakijan puolesta'],
  money_faulty: ['src/assessment/web/supplement-parts.db.test.ts', 'kustannukset eivät käy sellaisinaan'],
  no_address: ['src/catalogue/publiccode/publiccode.db.test.ts', 'Det här är ingen webbadress'],
  no_change_waiting: ['src/applications/call-change.db.test.ts', 'Ändringen väntar inte längre'],
  no_project: ['src/cooperation/suggestions.db.test.ts', 'Det finns inget projekt på adressen'],
  no_work: ['src/cooperation/inside.db.test.ts', 'ingen lösning på adressen'],
  not_askable: ['src/applications/coordination.db.test.ts', 'Tämä osapuoli ei voi olla hankehallinnoija'],
  not_committed: ['src/assessment/web/supplement-parts.db.test.ts', 'kaikki eivät ole vielä sitoutuneet uudelleen'],
  note_changed: ['src/applications/same-time.db.test.ts', 'joku muu on muuttanut'],
  of_others: ['src/catalogue/publiccode/there.db.test.ts', 'Programmet finns redan i förteckningen'],
  open_already: ['src/assessment/web/edits.db.test.ts', 'Kohtia on jo auki'],
  sent_already: ['src/cooperation/spaces.db.test.ts', 'redan öppnat ett annat rum'],
  still_editable: ['src/assessment/web/edits.db.test.ts', 'Hakuaika on vielä auki'],
  state_missing: ['src/cooperation/pledges.db.test.ts', 'Välj läget'],
  title_known: ['src/programme/enrolling.db.test.ts', 'har redan berättat om ett arbete med det här namnet'],
  unknown_person: ['src/people/sign-in.db.test.ts', 'sinua ei ole vielä lisätty'],
  unknown_subject: ['src/catalogue/subject/subjects.db.test.ts', 'YSO-sanastossa ei ole tämän nimistä asiasanaa'],
  unreadable: ['src/calls/web/earlier.db.test.ts', 'Tabellen kunde inte läsas på nytt'],
  words_wrong: ['src/catalogue/family/families.db.test.ts', 'Kirjoita rooli'],
}

const codes = [
  ...new Set(
    sources.flatMap((file) => [...textOf(file).matchAll(/refuse\(\s*'([a-z_]+)'/g)].map(([, code]) => code ?? '')),
  ),
].toSorted()
const itself = 'test/house/refusals.test.ts'
const told = tests
  .filter((file) => file !== itself)
  .map(textOf)
  .join('\n')
const isNamed = (code: string) => new RegExp(`\\b${code}\\b`).test(told)

test('every refusal is met by a test, which names its code or the words that its reader gets', () => {
  expect(codes.length).toBeGreaterThan(150)
  expect(codes.filter((code) => !isNamed(code) && byWords[code] === undefined)).toEqual([])
})

test('a refusal that is met by its words says them, in the test and on the page', () => {
  const pages = sources.map(textOf).join('\n')
  const stale = Object.entries(byWords).filter(
    ([code, [file, words]]) =>
      !codes.includes(code) || isNamed(code) || !textOf(file).includes(words) || !pages.includes(words),
  )
  expect(stale).toEqual([])
})
