import { beat } from '../../src/io/heartbeat.ts'
import { listOutages } from '../../src/io/outages.ts'
import { momentOf } from '../../src/kit/dates.ts'
import type { TestDatabase } from '../database.ts'
import type { Joint } from './joint-application.ts'
import { visitors, type Fields } from './visitors.ts'

/** The morning after a call that closed at 16.15, when its officer comes to work. */
export const afterwards = momentOf('2026-12-17', '09:00')
/** Six minutes and seven seconds after closing. */
export const late = new Date(momentOf('2026-12-16', '16:21').getTime() + 7_000)

/** The service was away while the call closed, and once more in the evening. */
export async function serviceAway(base: TestDatabase): Promise<void> {
  for (const at of ['16:02', '16:20', '16:21', '18:00']) await beat(base.write, momentOf('2026-12-16', at))
}

type Now = { readonly base: TestDatabase; readonly joint: Joint; readonly now: Date }

/** What people do with an application that arrives late, asked anew of the application and the moment of each test. */
export function lateArrival(at: () => Now) {
  const them = () => visitors(at().base, () => at().now)
  const get = async (person: string, path: string) => them().get(path, await them().as(person))
  const post = async (person: string, path: string, fields: Fields = {}) =>
    them().post(path, fields, await them().as(person))
  const mine = (lang = 'fi') => `/${lang}/my/applications/${at().joint.id}`
  const desk = (lang = 'fi') => `/${lang}/desk/calls/${at().joint.call.slug}/late`
  const one = (lang = 'fi') => `${desk(lang)}/${at().joint.id}`
  const outages = async () => {
    const [evening, closingTime] = await listOutages(at().base.read, new Date(0), afterwards)
    return { evening: evening?.id ?? '', closing: closingTime?.id ?? '' }
  }
  return {
    get,
    post,
    /** The application on its applicants' pages, the late ones of its call at the desk, and this one among them. */
    mine,
    desk,
    one,
    outages,
    /** The signatory tries to send it. */
    tries: () => post('signatory', `${mine()}/submission`),
    /** An officer admits it, on the outage at closing where nothing else is said. */
    admits: async (more: Fields = {}, person = 'officer') =>
      post(person, one(), {
        ground: 'outage',
        outage: (await outages()).closing,
        reason: 'Katko esti lähettämisen.',
        ...more,
      }),
  }
}
