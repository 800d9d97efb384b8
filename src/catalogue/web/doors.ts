import type { Outside } from '../../io/outside.ts'
import { web as works } from '../web.tsx'
import { web as adoption } from './adoption.tsx'
import { familyDoors } from './families.tsx'
import { web as ownAdoption } from './own-adoption.tsx'
import { ownWorkDoors } from './own-works.tsx'
import { kitDoors } from './kit.tsx'
import { planDoors } from './plan.tsx'
import { publiccodeDoors } from './publiccode.tsx'
import { questionsOf } from './question.ts'
import { savedSearchDoors } from './saved-searches.tsx'
import { solutionDoors } from './solutions.tsx'
import { subjectDoors } from './subjects.tsx'
import { tellingDoors } from './telling.tsx'
import { workFileDoors } from './work-file.tsx'

/** Works: what is funded, what can be taken into use, and who has. */
export const doors = (outside: Outside) => {
  const questionOf = questionsOf(outside)
  const others = [
    planDoors,
    subjectDoors,
    tellingDoors,
    workFileDoors,
    savedSearchDoors,
    kitDoors,
    familyDoors,
    ownWorkDoors,
    publiccodeDoors,
    adoption,
    ownAdoption,
  ].map((open) => open(outside))
  return [works(outside, questionOf), solutionDoors(outside, questionOf), ...others]
}
