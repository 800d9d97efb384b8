import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import { Note } from '../../ui/note.tsx'
import { texts as enrolment } from '../texts/enrolment.ts'
import { texts } from '../texts/trial.ts'
import type { Trial } from '../trial.ts'

const List = ({ words, lang }: { words: readonly Words[]; lang: Lang }) => (
  <ul>
    {words.map((one) => (
      <li key={plain(one, 'sv')}>{plain(one, lang)}</li>
    ))}
  </ul>
)

/** The trial that the programme began with: roles, themes, support, goals, as its release tells them. */
export function TrialPage({ view, trial }: { view: View; trial: Trial }) {
  const { lang } = view
  const t = texts[lang]
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={[]} width="read">
      <Note>
        <p>{t.history}</p>
      </Note>
      <h2>{t.trial}</h2>
      <p>{plain(trial.purpose, lang)}</p>
      <h3>{t.roles}</h3>
      <Facts
        flat
        facts={trial.roles.map((role) => ({ term: plain(role.name, lang), text: plain(role.words, lang) }))}
      />
      <h3>{t.themes}</h3>
      <p>{t.themesLead}</p>
      <List words={trial.themes.map((theme) => theme.words)} lang={lang} />
      <h3>{t.supports}</h3>
      <List words={trial.supports} lang={lang} />
      <p>{plain(trial.prepared, lang)}</p>
      <h3>{t.goals}</h3>
      {trial.goals.map((goal) => (
        <p key={plain(goal, 'sv')}>{plain(goal, lang)}</p>
      ))}
      <p className="small quiet">{say(t.source, { day: writtenDay(trial.announcedOn, lang) })}</p>
      <h2>{enrolment[lang].list.title}</h2>
      <p>{t.now}</p>
      <ul>
        <li>
          <a href={paths.participants(lang)}>{enrolment[lang].list.to}</a>
        </li>
        <li>
          <a href={paths.enrolment(lang)}>{enrolment[lang].list.enrol}</a>
        </li>
      </ul>
      <h2>{t.after}</h2>
      <ul>
        <li>
          <a href={paths.statistics(lang)}>{t.rounds}</a>
        </li>
        <li>
          <a href={paths.projects(lang)}>{t.projects}</a>
        </li>
        <li>
          <a href={paths.calls(lang)}>{t.calls}</a>
        </li>
      </ul>
    </Page>
  )
}
