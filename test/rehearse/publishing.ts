import { momentOf } from '../../src/kit/dates.ts'
import { paths } from '../../src/paths.ts'
import { inside, tagged, textOf, type Element } from './html.ts'
import type { Stage } from './play.ts'
import { formTo, Surprise, visitor, type Page, type Visitor } from './visitor.ts'

const lang = 'fi'
const published = ['fi', 'sv', 'en'] as const

/** One granted project as everybody reads it in the announcement. */
export type Told = {
  readonly name: string
  readonly title: string
  readonly sum: string | null
  readonly example: boolean
  readonly address: string
}
export type Announced = {
  readonly pages: Readonly<Record<(typeof published)[number], Page>>
  readonly told: readonly Told[]
  readonly text: string
}

const classed = (element: Element, name: string) =>
  inside(element, (one) => (one.attributes.class ?? '').split(' ').includes(name))

function toldIn(line: Element): Told {
  const [head] = classed(line, 'strong')
  const [tag] = classed(line, 'example')
  const [link] = tagged(line, 'a')
  const [sum] = classed(line, 'sum')
  const mark = tag === undefined ? '' : textOf(tag)
  return {
    name:
      head === undefined
        ? ''
        : textOf(head)
            .slice(0, mark === '' ? undefined : -mark.length)
            .trim(),
    example: tag !== undefined,
    title: link === undefined ? '' : textOf(link),
    address: link?.attributes.href ?? '',
    sum: sum === undefined ? null : textOf(sum),
  }
}

/** Makes the announcement out of the decisions, writes what a program cannot know, and publishes it language by language. */
async function publish(officer: Visitor, { call, year, form }: Stage['plan']): Promise<void> {
  const desk = paths.deskAnnouncement(lang, call.slug)
  const drafted = await officer.send(formTo(await officer.get(desk), desk))
  await officer.fill(
    drafted,
    paths.deskAnnouncementText(lang, call.slug),
    {
      form,
      order: 'name_fi',
      topics_fi: `esimerkki ${year}`,
      topics_sv: `exempel ${year}`,
      topics_en: `example ${year}`,
      contact1_title_fi: 'esimerkkiesittelijä',
      contact1_title_sv: 'exempelföredragande',
      contact1_title_en: 'example presenter',
    },
    () => undefined,
  )
  for (const one of published) {
    const action = paths.deskAnnouncementPublication(lang, call.slug, one)
    await officer.send(formTo(await officer.get(action), action))
  }
}

/** The address of the announcement, from the list that the public reads. */
async function addressOf(public_: Visitor): Promise<string> {
  const list = await public_.get(paths.announcements('sv'))
  const links = tagged(list.root, 'a').map((link) => link.attributes.href ?? '')
  const found = links.find((href) => /^\/sv\/announcements\/.*-decisions$/.test(href) && href.includes('harjoitus'))
  if (found === undefined) throw new Surprise(`the announcement is not in the list: ${links.join(' ')}`)
  return found.slice('/sv/announcements/'.length)
}

/** The announcement, made and published at the desk, as the public then reads it. */
export async function announce(stage: Stage): Promise<Announced> {
  const { plan, ground, cast, ledger } = stage
  ground.clock.moveTo(momentOf(plan.days.announced, '15:40'))
  return ledger.phase(
    'Announcement',
    async () => {
      const officer = visitor(ground.origin)
      await officer.signIn(cast.presenter, lang)
      await publish(officer, plan)
      const reader = visitor(ground.origin)
      const slug = await addressOf(reader)
      const pages = {
        fi: await reader.get(paths.announcement('fi', slug)),
        sv: await reader.get(paths.announcement('sv', slug)),
        en: await reader.get(paths.announcement('en', slug)),
      }
      const told = classed(pages.sv.root, 'grants')
        .flatMap((list) => tagged(list, 'li'))
        .map(toldIn)
      const { html: text } = await reader.get(paths.announcementText('sv', slug))
      return { pages, told, text }
    },
    ({ told, pages }) =>
      `published in ${Object.keys(pages).length} languages, ${told.length} projects listed; ${pages.sv.path}`,
  )
}
