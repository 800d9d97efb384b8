import type { Announcement } from '../../src/announcements/announcement.ts'
import { momentOf } from '../../src/kit/dates.ts'
import { wordsOf, type Words } from '../../src/kit/words.ts'

/** The moment at which stories of announcements play. */
export const announcingAt = momentOf('2026-12-16', '10:00')
/** A text in both national languages. */
export const said = (fi: string): Words => wordsOf({ fi, sv: `${fi} sv` })
/** A draft that lacks nothing but English. */
export const whole: Announcement = {
  id: '01900000-0000-7000-8000-00000000000b',
  slug: 'haku-decisions',
  state: 'draft',
  revision: 3,
  example: true,
  sourceKey: null,
  quirks: [],
  writtenAt: announcingAt,
  authority: { id: '01900000-0000-7000-8000-00000000000a', name: said('Ministeriö') },
  call: null,
  decidedOn: '2026-12-15',
  publishedAt: {},
  form: 'sums',
  order: 'name_fi',
  title: said('Otsikko'),
  lead: said('Ingressi'),
  body: [{ words: said('Kappale'), heading: false, bullets: [said('kohta')] }],
  listAfter: 1,
  listHeading: said('Hankkeet'),
  quotation: null,
  quotationAfter: 0,
  topicWords: [said('kunnat')],
  highlighted: {},
  contacts: [{ name: 'Eeva Esittelijä', title: said('neuvos'), address: 'eeva@talko.example' }],
  picture: null,
}
