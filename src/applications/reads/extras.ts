import { mayTakePart } from '../../calls/partner-kind.ts'
import { doersOf } from '../../catalogue/doer.ts'
import { searchWorks } from '../../catalogue/reads.ts'
import { listDoings } from '../../catalogue/reads/doers.ts'
import { findEarlier } from '../../catalogue/reads/earlier.ts'
import type { Read } from '../../io/db.ts'
import { seedFile } from '../../io/seed-file.ts'
import type { Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { questionsOf } from '../../forms/form.ts'
import { plain } from '../../kit/words.ts'
import { listEnrolments } from '../../programme/reads.ts'
import type { Trial } from '../../programme/trial.ts'
import { summaryOf, titleOf } from '../content.ts'
import { noExtras, type Extras, type Finder, type Search, type Together } from '../extras.ts'
import { allSaidIn } from '../said.ts'
import { offersEarlier, type Workspace } from '../workspace.ts'
import { listChangedBy } from './changed-by.ts'
import { listInvitable } from './invitable.ts'
import { listSeen } from './kept.ts'
import { listTakenOut } from './taken-out.ts'
import { countRemarks, listColleagues, listSectionWork } from './together.ts'

type Asked = {
  readonly work: Workspace
  readonly section: string
  readonly lang: Lang
  readonly q: string | undefined
  /** The day of whose states of works is told. */
  readonly on: Day
}

const [longestList, besideText] = [10, 3] // works

/** As much as fits into an address. */
const longestQuestion = 2_000

/** What earlier works are searched for: what was asked, else the application itself, its name and all that is written in it so far. */
async function searched(db: Read, { work, lang, q = '', on }: Asked, limit: number): Promise<Search> {
  const asked = q.trim().slice(0, longestQuestion)
  const { answers } = work.application
  const title = titleOf(answers)
  const text = asked === '' ? plain(title, lang) : asked
  if (text === '') return noExtras.search
  const question = asked === '' ? allSaidIn({ title, answers, partners: [] }) : asked
  return { text, byTitle: asked === '', ...(await findEarlier(db, question, { lang, hint: lang, limit, on })) }
}

/** The earlier works nearest to what is written, beside a section in which it is written; none elsewhere. */
export const findNearest = async (db: Read, asked: Asked): Promise<Search> =>
  offersEarlier(asked.work, asked.section) ? searched(db, { ...asked, q: undefined }, besideText) : noExtras.search

const nearest = 8 // works, and organisations shown of them

/** Who carried out what is nearest to the name and summary of the application; those who take part already have no line. */
async function foundDoers(db: Read, { work: { application }, lang }: Asked): Promise<Pick<Finder, 'asked' | 'doers'>> {
  const title = plain(titleOf(application.answers), lang)
  if (title === '') return noExtras.finder
  const asked = `${title}. ${plain(summaryOf(application.answers), lang)}`
  const { works } = await searchWorks(db, asked, { lang, hint: lang, limit: nearest })
  const doings = await listDoings(
    db,
    works.map((work) => work.id),
  )
  const there = new Set(application.partners.map((partner) => partner.organisationId))
  return { asked: title, doers: doersOf(doings, nearest, there) }
}

/** Who has enrolled in the trial, under each theme that somebody else has. */
async function foundEnrolled(db: Read, { work: { application }, lang }: Asked): Promise<Finder['enrolled']> {
  const there = new Set(application.partners.map((partner) => partner.organisationId))
  const others = (await listEnrolments(db, { states: ['confirmed'], lang })).filter(
    ({ organisationId }) => !there.has(organisationId),
  )
  return seedFile<Trial>('programme/trial.json')
    .themes.map((theme) => ({ theme, municipalities: others.filter(({ themes }) => themes.includes(theme.key)) }))
    .filter(({ municipalities }) => municipalities.length > 0)
}

async function finderOf(db: Read, asked: Asked): Promise<Finder> {
  const { open, may } = asked.work
  if (!open || !may.partners) return noExtras.finder
  const [doers, enrolled] = await Promise.all([foundDoers(db, asked), foundEnrolled(db, asked)])
  return { ...doers, enrolled }
}

async function togetherOn(db: Read, { work, section }: Pick<Asked, 'work' | 'section'>): Promise<Together> {
  const { id: applicationId } = work.application
  const questions = questionsOf(work.form, section).map(({ key }) => key)
  const [shares, colleagues, remarks, seen] = await Promise.all([
    listSectionWork(db, applicationId),
    listColleagues(db, applicationId),
    countRemarks(db, applicationId),
    listSeen(db, applicationId, questions),
  ])
  return { shares, colleagues, remarks, seen }
}

/** What the forms of a section show besides the application, and who changed what last. */
export async function findSectionNow(db: Read, { work, section }: Pick<Asked, 'work' | 'section'>) {
  const { id: applicationId } = work.application
  const questions = questionsOf(work.form, section).map(({ key }) => key)
  const [remarks, seen, changed] = await Promise.all([
    countRemarks(db, applicationId),
    listSeen(db, applicationId, questions),
    listChangedBy(db, { applicationId, questions }),
  ])
  return { together: { ...noExtras.together, remarks, seen }, changed }
}

/**
 * What a section shows besides the application: who does it and what is said about its fields, who can be asked to join, or earlier
 * works like this one. `q` is what was searched for.
 */
export async function findExtras(db: Read, asked: Asked): Promise<Extras> {
  const all = { ...noExtras, together: await togetherOn(db, asked) }
  if (asked.section === 'parties') {
    const { application } = asked.work
    const [applicants, finder, takenOut] = await Promise.all([
      listInvitable(db, application),
      finderOf(db, asked),
      listTakenOut(db, application.id),
    ])
    const taken = applicants.filter(({ kind }) => mayTakePart(kind, asked.work.call))
    return { ...all, applicants: taken, finder, takenOut }
  }
  if (asked.section !== 'reuse') return { ...all, search: await findNearest(db, asked) }
  const [search, takenOut] = await Promise.all([
    searched(db, asked, longestList),
    listTakenOut(db, asked.work.application.id),
  ])
  return { ...all, search, takenOut }
}
