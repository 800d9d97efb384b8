import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { seedFile } from '../io/seed-file.ts'
import { langs } from '../kit/lang.ts'
import { saidIn, type Words } from '../kit/words.ts'
import { themeKeys, type Trial } from './trial.ts'

const release = readFileSync('db/seeds/sources/2016-trial.txt', 'utf8').replace(/\s+/g, ' ')
const trial = seedFile<Trial>('programme/trial.json')
const { name, purpose, enrolment, prepared } = trial
const all: readonly Words[] = [
  name,
  purpose,
  enrolment,
  prepared,
  ...trial.goals,
  ...trial.themes.map(({ words }) => words),
  ...trial.supports,
  ...trial.roles.flatMap((role) => [role.name, role.words]),
]

test('the trial has two roles, four goals, six themes and eight supports', () => {
  expect([trial.roles, trial.goals, trial.themes, trial.supports].map((list) => list.length)).toEqual([2, 4, 6, 8])
})

test('every Swedish text of the trial stands in the release', () => {
  expect(
    all.map((words) => words.sv?.text ?? '').filter((text) => !release.toLowerCase().includes(text.toLowerCase())),
  ).toEqual([])
})

test('every text of the trial is there in Finnish, Swedish and English', () => {
  expect(all.filter((words) => !saidIn(words, langs))).toEqual([])
})

test('a municipality enrols in the themes of the release', () => {
  expect(trial.themes.map(({ key }) => key)).toEqual([...themeKeys])
})
