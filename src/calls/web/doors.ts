import type { Outside } from '../../io/outside.ts'
import { web as asking } from './asking.tsx'
import { web as attachments } from './attachments.ts'
import { web as begin } from './begin.tsx'
import { web as desk } from './desk.tsx'
import { web as earlier } from './earlier.tsx'
import { web as following } from './following.tsx'
import { web as formFile } from './form-file.tsx'
import { web as formQuestions } from './form-questions.tsx'
import { web as formSections } from './form-sections.tsx'
import { web as form } from './form.tsx'
import { web as life } from './life.tsx'
import { web as minimumData } from './minimum-data.tsx'
import { web as notices } from './notices.tsx'
import { web as open } from './open.tsx'
import { web as people } from './people.tsx'
import { web as writing } from './writing.tsx'

/** Calls: what everybody reads; how one begins, how its form is built, and what becomes of it. Writing last: its address takes any part of a call. */
export const doors = (outside: Outside) =>
  [
    open,
    begin,
    earlier,
    desk,
    form,
    formSections,
    formQuestions,
    formFile,
    asking,
    attachments,
    following,
    life,
    minimumData,
    notices,
    people,
    writing,
  ].map((open) => open(outside))
