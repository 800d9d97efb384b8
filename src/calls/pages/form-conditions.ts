import type { PossibleCondition } from '../../forms/conditions.ts'
import { words } from '../../forms/words.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { conditionName } from '../entry/form-question.ts'
import { texts } from '../texts/forms.ts'

/** The conditions that may be chosen in a list, each as its question and answer. */
export const conditionOptions = (possible: readonly PossibleCondition[], lang: Lang) =>
  possible.map(({ condition, asked, option }) => ({
    value: conditionName(condition),
    label: say(texts[lang].question.answer, {
      question: plain(asked.label, lang),
      answer: option === null ? words[lang][condition.value === 'yes' ? 'yes' : 'no'] : plain(option.label, lang),
    }),
  }))
