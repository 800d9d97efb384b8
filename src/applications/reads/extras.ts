import { searchWorks } from '../../catalogue/reads.ts'
import type { Read } from '../../io/db.ts'
import type { Lang } from '../../kit/lang.ts'
import { questionsOf } from '../../forms/form.ts'
import { plain } from '../../kit/words.ts'
import { titleOf } from '../content.ts'
import { noExtras, type Extras, type Search, type Together } from '../extras.ts'
import type { Workspace } from '../workspace.ts'
import { listInvitable } from './invitable.ts'
import { listSeen } from './kept.ts'
import { countRemarks, listColleagues, listSectionWork } from './together.ts'

type Asked = { readonly work: Workspace; readonly section: string; readonly lang: Lang; readonly q: string | undefined }

const longestQuestion = 200

/** The search of the reuse check: what was asked, else the name of the application. */
async function searched(db: Read, { work, lang, q = '' }: Asked): Promise<Search> {
  const asked = q.trim().slice(0, longestQuestion)
  const text = asked === '' ? plain(titleOf(work.application.answers), lang) : asked
  if (text === '') return noExtras.search
  return { text, byTitle: asked === '', ...(await searchWorks(db, text, { lang, hint: lang, limit: 10 })) }
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

/**
 * What a section shows besides the application: who does it and what is said about its fields, who can be asked to join, or earlier
 * works like this one. `q` is what was searched for.
 */
export async function findExtras(db: Read, asked: Asked): Promise<Extras> {
  const all = { ...noExtras, together: await togetherOn(db, asked) }
  if (asked.section === 'parties') return { ...all, applicants: await listInvitable(db, asked.work.application) }
  return asked.section === 'reuse' ? { ...all, search: await searched(db, asked) } : all
}
