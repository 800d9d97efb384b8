import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Choice, Choices, Scale, Select, Tick } from '../../ui/choice-field.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Beside, Group } from '../../ui/field.tsx'
import { Bar, Form, PostButton, SearchForm } from '../../ui/form.tsx'
import { Saved } from '../../ui/saved.tsx'
import { DateField, FileField, LongText, MoneyField, NumberField, TextField } from '../../ui/text-field.tsx'
import type { GalleryWords } from './words.ts'

type Props = { w: GalleryWords; here: string }

export const SampleButtons = ({ w, here }: Props) => (
  <>
    <h2>{w.buttons}</h2>
    <Buttons>
      <LinkButton href={here} icon="arrow">
        {w.send}
      </LinkButton>
      <LinkButton href={here} variant="second">
        {w.save}
      </LinkButton>
      <LinkButton href={here} variant="second" icon="download" slim>
        {w.download}
      </LinkButton>
      <PostButton action={here} variant="grave">
        {w.withdraw}
      </PostButton>
      <LinkButton href={here} variant="plain">
        {w.cancel}
      </LinkButton>
      <LinkButton href={here} slim>
        {w.slim}
      </LinkButton>
    </Buttons>
  </>
)

const TypedFields = ({ w }: { w: GalleryWords }) => (
  <div className="form">
    <TextField name="g-name" label={w.name} hint={w.nameHint} />
    <MoneyField name="g-sum" label={w.sum} value="12 tuhatta" error={w.sumError} />
    <MoneyField name="g-own" label={w.own} value="45 000,50" />
    <NumberField name="g-share" label={w.share} unit={w.percent} value="85" optional={w.optional} />
    <DateField name="g-end" label={w.end} hint={w.endHint} value="31.10.2028" />
    <Group name="g-closing" label={w.closing}>
      <Beside>
        <DateField name="g-day" label={w.end} value="9.12.2026" />
        <TextField name="g-time" label={w.time} width="short" value="16.15" />
      </Beside>
    </Group>
    <Select
      name="g-region"
      label={w.region}
      blank={w.choose}
      value="02"
      options={[
        { value: '01', label: 'Uusimaa / Nyland' },
        { value: '02', label: 'Kainuu / Kajanaland' },
      ]}
    />
  </div>
)

const ChosenFields = ({ w }: { w: GalleryWords }) => (
  <div className="form">
    <Choice
      name="g-role"
      label={w.role}
      value="a"
      options={[
        { value: 'a', label: w.experimenter, hint: w.experimenterHint },
        { value: 'b', label: w.influencer, hint: w.influencerHint },
      ]}
    />
    <Choices
      name="g-services"
      label={w.services}
      error={w.servicesError}
      options={[
        { value: 'a', label: w.identification },
        { value: 'b', label: w.messages },
        { value: 'c', label: w.none },
      ]}
    />
    <LongText
      name="g-change"
      label={w.change}
      optional={w.optional}
      after={<span className="quiet">{w.left}</span>}
      rows={4}
    />
    <FileField name="g-file" label={w.file} hint={w.fileHint} accept=".pdf,.odt,.xlsx" />
    <Tick name="g-sure" label={w.sure} />
    <Tick name="g-sure-2" label={w.sure} error={w.sureError} />
  </div>
)

export const SampleForm = ({ w, here }: Props) => (
  <>
    <h2>{w.fields}</h2>
    <ErrorSummary
      title={w.summary}
      errors={[
        { field: 'g-sum', text: w.sumError },
        { field: 'g-services', text: w.servicesError },
      ]}
    />
    <SearchForm action={here} label={w.link} button={w.open} value="rakennuslupa" />
    <Form action={here} label={w.fields} multipart hidden={{ once: 'a1' }}>
      <div className="duo">
        <TypedFields w={w} />
        <ChosenFields w={w} />
      </div>
      <Bar>
        <Buttons>
          <SubmitButton icon="arrow">{w.save}</SubmitButton>
          <a href={here}>{w.cancel}</a>
        </Buttons>
        <Saved state="saved">{w.saved}</Saved>
      </Bar>
    </Form>
    <div className="row">
      <Saved state="saving">{w.saving}</Saved>
      <Saved state="offline">{w.offline}</Saved>
    </div>
  </>
)

export const SampleScale = ({ w, here }: Props) => (
  <Form action={here} label={w.improvement}>
    <div className="card form read">
      <Scale
        name="g-k1"
        label={w.improvement}
        points={['0', '1', '2', '3', '4', '5']}
        value="4"
        anchors={[
          { point: '0', text: w.a0 },
          { point: '3', text: w.a3 },
          { point: '5', text: w.a5 },
        ]}
      />
      <LongText name="g-reason" label={w.reason} rows={3} />
      <SubmitButton>{w.save}</SubmitButton>
    </div>
  </Form>
)
