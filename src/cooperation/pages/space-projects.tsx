import { titleIn } from '../../catalogue/title.ts'
import { optionalWord } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choices } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { Form } from '../../ui/form.tsx'
import { insideTexts } from '../texts/inside.ts'
import type { OwnSpaceProps } from './own-space-props.ts'

/** Which of the projects that the own organisation leads take part; stands open while none does. */
export const OwnProjects = ({ view: { lang }, space, writes, led }: OwnSpaceProps) => {
  const t = insideTexts[lang].space
  if (!writes || led.length === 0) return null
  const chosen = led.map(({ id }) => id).filter((id) => space.works.some((work) => work.id === id))
  return (
    <Details summary={t.projects} open={chosen.length === 0}>
      <Form action={paths.spaceProjects(lang, space.slug)} label={t.projects}>
        <Choices
          name="works"
          label={insideTexts[lang].form.works}
          hint={t.projectsHint}
          optional={optionalWord[lang]}
          options={led.map((work) => ({ value: work.id, label: titleIn({ ...work, nameInSource: null }, lang) }))}
          values={chosen}
        />
        <SubmitButton variant="second">{insideTexts[lang].form.save}</SubmitButton>
      </Form>
    </Details>
  )
}
