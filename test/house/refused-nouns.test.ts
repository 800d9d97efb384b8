import { describe, expect, test } from 'vitest'
import { drafted } from '../../src/announcements/draft.ts'
import { transferOf } from '../../src/applications/authority-transfer.ts'
import { remarked } from '../../src/applications/remark.ts'
import { archived, type Call } from '../../src/calls/call.ts'
import { coordinatorIn, nameBook } from '../../src/calls/earlier/coordinator.ts'
import { announced } from '../../src/calls/notice.ts'
import { renewed } from '../../src/calls/waiting.ts'
import { withMinutes, type Meeting } from '../../src/cooperation/meeting.ts'
import { noted } from '../../src/cooperation/note.ts'
import { sharedIn } from '../../src/cooperation/result.ts'
import { edited, type Edit } from '../../src/forms/edit.ts'
import type { FormContent } from '../../src/forms/form.ts'
import { emptyQuestion } from '../../src/forms/question.ts'
import { treeIn } from '../../src/io/yaml.ts'
import { momentOf } from '../../src/kit/dates.ts'
import { wordsOf } from '../../src/kit/words.ts'
import { refuse } from '../../src/kit/outcome.ts'
import { copyGiven } from '../../src/register/copy.ts'
import { secrecyDecided } from '../../src/register/secrecy/secrecy.ts'
import { both, publishedCall } from '../situations/whole-call.ts'

const now = momentOf('2026-11-23', '12:00')
const decided: Call = { ...publishedCall, state: 'decided' }
const meeting: Meeting = {
  id: 'm',
  state: 'planned',
  revision: 1,
  organisation: both('Kunta'),
  lang: 'fi',
  minutesBy: null,
  name: 'Tapaaminen',
  startsAt: now,
  endsAt: now,
  place: 'Etä',
  agenda: '',
  minutes: '',
  minutesAt: null,
}
const form: FormContent = {
  key: 'f',
  name: both('Lomake'),
  sections: [{ key: 'a', name: both('Osa'), help: null, when: null }],
  questions: [emptyQuestion({ key: 'q', section: 'a', kind: 'text', label: wordsOf({ fi: 'Vain suomeksi' }) })],
}
const version = { ...form, id: 'v', number: 1, frozenAt: null }
const change = (edit: Edit) => edited(form, edit)
const pyhajarvi = (id: string) => ({
  id,
  kind: 'municipality' as const,
  name: both('Pyhäjärvi'),
  code: id,
  businessId: null,
  validTo: null,
  mergedInto: null,
  genitiveFi: null,
  locativeFi: null,
  nameWithKindSv: null,
})
const asked = { asker: '', askedOn: refuse('not_a_day'), personal: false, names: [], fee: '' }
const notice = { id: 'n', title: both('Tilaisuus'), words: both('Tervetuloa'), corrects: null, changesNothing: true }

describe('is refused with its own code', () => {
  test.each<[string, () => unknown, string]>([
    ['a result without an address', () => sharedIn({ address: ' ', name: 'x' }, 'https://a.fi'), 'address_missing'],
    [
      'an address that is too long',
      () => sharedIn({ address: `https://${'a'.repeat(2_000)}`, name: 'x' }, 'https://a.fi'),
      'address_long',
    ],
    ['a note without words', () => noted({ revision: 0, words: '' }, { words: ' ', seen: 0 }), 'words_missing'],
    [
      'a note of too many words',
      () => noted({ revision: 0, words: '' }, { words: 'x'.repeat(10_001), seen: 0 }),
      'words_long',
    ],
    ['minutes without words', () => withMinutes(meeting, { minutes: '', seen: 1 }, now), 'minutes_missing'],
    ['minutes too long', () => withMinutes(meeting, { minutes: 'x'.repeat(20_001), seen: 1 }, now), 'minutes_long'],
    ['a remark without words', () => remarked(' '), 'remark_empty'],
    ['a remark that is too long', () => remarked('x'.repeat(2_001)), 'remark_too_long'],
    ['a section beyond the last', () => change({ what: 'move_section', key: 'a', by: 1 }), 'at_the_edge'],
    ['a question that is not there', () => change({ what: 'remove_question', key: 'z' }), 'no_such_part'],
    [
      'another kind under the same key',
      () => change({ what: 'write_question', key: 'q', change: { kind: 'money' } }),
      'kind_changed',
    ],
    ['a file with too much in it', () => treeIn('a'.repeat(200_000)), 'too_much'],
    [
      'an announcement of nothing',
      () =>
        drafted(
          { id: 'a', call: decided, grants: [], numbers: { received: 1, later: 0 }, officer: { name: 'Eeva' } },
          now,
        ),
      'nothing_granted',
    ],
    ['a transfer to nobody', () => transferOf({ to: '', reason: '' }), 'transfer_faulty'],
    [
      'a copy that nobody asked for on a day',
      () => copyGiven(asked, { today: '2026-11-23', partial: false, undecided: 0 }),
      'copy_faulty',
    ],
    [
      'a decision on secrecy without a reason',
      () => secrecyDecided({ outcome: 'public', ground: null, reason: '' }),
      'decision_faulty',
    ],
    ['a notice of a decided call', () => announced(decided, notice, [], now), 'not_under_way'],
    ['a call of which some waits, from the archive', () => archived(decided, 1), 'some_later'],
    [
      'a name that two municipalities have',
      () => coordinatorIn('Pyhäjärvi', nameBook([pyhajarvi('1'), pyhajarvi('2')])),
      'coordinator_unclear',
    ],
    [
      'the next version of a form that lacks a language',
      () => renewed(publishedCall, { before: { ...version, questions: [] }, after: version, reason: both('Syy') }, now),
      'form_unfinished',
    ],
  ])('%s', (_what, outcome, refusal) => expect(outcome()).toMatchObject({ ok: false, refusal }))
})
