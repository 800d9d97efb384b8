import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { isLang, type Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Facts, type Fact } from '../../ui/facts.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { statusOf, type Publiccode, type WorkOfCode } from '../publiccode/publiccode.ts'
import { ownTexts } from '../texts/own.ts'
import { publiccodeTexts } from '../texts/publiccode.ts'
import { offerWords } from '../words/offer.ts'
import { PubliccodeThere } from './publiccode-there.tsx'

type Props = {
  view: View
  said: Publiccode
  text: string
  id: string
  teller: string
  there: WorkOfCode | undefined
}

const descriptionsOf = (said: Publiccode, lang: Lang): readonly Fact[] => {
  const t = publiccodeTexts[lang]
  const ours = (['fi', 'sv', 'en'] as const).map((one) => ({
    term: t.description[one],
    text:
      said.descriptions[one] === undefined ? (
        <Unsaid>{t.unsaid}</Unsaid>
      ) : (
        <span lang={one}>{said.descriptions[one].short}</span>
      ),
  }))
  const others = Object.entries(said.descriptions)
    .filter(([one]) => !isLang(one))
    .map(([one, { short }]) => ({ term: say(t.inLanguage, { lang: one }), text: <span lang={one}>{short}</span> }))
  return [...ours, ...others]
}

/** What was read from a file, before anything of it is published. */
export function PubliccodePreview({ view, said, text, id, teller, there }: Props) {
  const { lang } = view
  const t = publiccodeTexts[lang]
  const unsaid = <Unsaid>{t.unsaid}</Unsaid>
  return (
    <Page
      view={view}
      title={t.previewTitle}
      lead={t.previewLead}
      width="read"
      crumbs={[
        { text: ownTexts[lang].title, href: paths.ownWorks(lang) },
        { text: t.title, href: paths.ownPubliccode(lang) },
      ]}
    >
      {there === undefined ? null : <PubliccodeThere there={there} lang={lang} />}
      <Facts
        flat
        facts={[
          { term: t.name, text: said.name },
          ...descriptionsOf(said, lang),
          { term: t.licence, text: said.licence },
          { term: t.status, text: offerWords[lang].status[statusOf(said.status)] },
          { term: t.usedBy, text: said.usedBy.length === 0 ? unsaid : said.usedBy.join(', ') },
          { term: t.owner, text: said.owner ?? said.organisation?.name ?? unsaid },
          { term: t.code, text: <code>{said.url}</code> },
          { term: t.teller, text: teller },
        ]}
      />
      <Note>{t.tellerHint}</Note>
      <p className="small quiet">{t.peopleLeft}</p>
      <Form action={paths.ownPubliccodeEntry(lang)} hidden={{ id, text }}>
        <div className="row">
          <SubmitButton>{t.enter}</SubmitButton>
          <a href={paths.ownPubliccode(lang)}>{t.back}</a>
        </div>
      </Form>
    </Page>
  )
}
