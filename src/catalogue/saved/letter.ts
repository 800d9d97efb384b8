import type { Lang } from '../../kit/lang.ts'
import { inEveryLanguage, say } from '../../kit/texts.ts'

const letters = inEveryLanguage(
  {
    subject: { one: 'Uutta tallennetussa haussasi', other: 'Uutta {count} tallennetussa haussasi' },
    head: 'Hei {name}\n\nTallentamistasi hauista löytyy uutta:',
    more: { one: '… ja {count} muu', other: '… ja {count} muuta' },
    all: 'Kaikki osumat: {address}',
    end: 'Näet hakusi ja voit lopettaa ne täällä: {address}\n\nTalko',
  },
  {
    sv: {
      subject: { one: 'Nytt i din sparade sökning', other: 'Nytt i {count} av dina sparade sökningar' },
      head: 'Hej {name}\n\nDet finns nytt i dina sparade sökningar:',
      more: { one: '… och {count} till', other: '… och {count} till' },
      all: 'Alla träffar: {address}',
      end: 'Här ser du dina sökningar och kan avsluta dem: {address}\n\nTalko',
    },
    en: {
      subject: { one: 'New in your saved search', other: 'New in {count} of your saved searches' },
      head: 'Dear {name}\n\nThere is something new in your saved searches:',
      more: { one: '… and {count} more', other: '… and {count} more' },
      all: 'All matches: {address}',
      end: 'Here you see your searches and can end them: {address}\n\nTalko',
    },
  },
)

/** What is new in one search: its name, the titles of the new works with their addresses, and the address of the whole list. */
export type SearchNews = {
  readonly name: string
  readonly address: string
  readonly works: readonly { readonly title: string; readonly address: string }[]
}

const mostTitles = 5

const newsText = ({ name, address, works }: SearchNews, lang: Lang): string => {
  const t = letters[lang]
  const titles = works.slice(0, mostTitles).map((work) => `- ${work.title}\n  ${work.address}`)
  const left = works.length - mostTitles
  return [name, ...titles, ...(left > 0 ? [say(t.more, { count: left })] : []), say(t.all, { address })].join('\n')
}

/** To a person, once a night at most: what is new in all the searches that the person has saved. */
export function searchLetter(
  to: { readonly name: string; readonly end: string },
  news: readonly SearchNews[],
  lang: Lang,
) {
  const t = letters[lang]
  return {
    subject: say(t.subject, { count: news.length }),
    body: [
      say(t.head, { name: to.name }),
      ...news.map((one) => newsText(one, lang)),
      say(t.end, { address: to.end }),
    ].join('\n\n'),
  }
}
