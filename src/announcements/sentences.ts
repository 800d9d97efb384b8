import { inEveryLanguage } from '../kit/texts.ts'

/** The sentences of which a first announcement is made; the officer betters them. After the release of 2021. */
export const sentences = inEveryLanguage(
  {
    title: 'Avustuspäätökset on tehty: {call}',
    granted: {
      one: '{authority} on myöntänyt valtionavustuksen {number} hankkeelle.',
      other: '{authority} on myöntänyt valtionavustuksen {number} hankkeelle.',
    },
    grantedSum: {
      one: '{authority} on myöntänyt {sum} valtionavustusta {number} hankkeelle.',
      other: '{authority} on myöntänyt yhteensä {sum} valtionavustusta {number} hankkeelle.',
    },
    until: { one: 'Hanke on toteutettava viimeistään {day}.', other: 'Hankkeet on toteutettava viimeistään {day}.' },
    received: { one: 'Hakuaikana jätettiin yksi hakemus.', other: 'Hakuaikana jätettiin yhteensä {count} hakemusta.' },
    jointOnly: 'Avustusta myönnettiin vain hankkeille, jotka usea kunta tai kuntayhtymä toteuttaa yhteistyössä.',
    later: {
      one: '{number} hankkeen osalta avustuksen myöntämisestä päätetään myöhemmin.',
      other: '{number} hankkeen osalta avustuksen myöntämisestä päätetään myöhemmin.',
    },
    purposes: 'Avustusta sai hakea näihin tarkoituksiin:',
    priority: 'Etusija: {text}.',
    listHeading: 'Avustettavat hankkeet',
    highlighted: { one: 'Hanketta johtaa muun muassa {names}.', other: 'Hankkeita johtavat muun muassa {names}.' },
  },
  {
    sv: {
      title: 'Besluten om understöd har fattats: {call}',
      granted: {
        one: '{authority} har beviljat statsunderstöd för {number} projekt.',
        other: '{authority} har beviljat statsunderstöd för {number} projekt.',
      },
      grantedSum: {
        one: '{authority} har beviljat {sum} i statsunderstöd för {number} projekt.',
        other: '{authority} har beviljat sammanlagt {sum} i statsunderstöd för {number} projekt.',
      },
      until: { one: 'Projektet ska genomföras senast {day}.', other: 'Projekten ska genomföras senast {day}.' },
      received: {
        one: 'En ansökan lämnades in inom ansökningstiden.',
        other: 'Sammanlagt {count} ansökningar lämnades in inom ansökningstiden.',
      },
      jointOnly:
        'Understöd beviljades endast för projekt som genomförs i samarbete av flera kommuner eller samkommuner.',
      later: {
        one: 'För {number} projekt kommer beslut om beviljande av understöd att fattas senare.',
        other: 'För {number} projekt kommer beslut om beviljande av understöd att fattas senare.',
      },
      purposes: 'Understöd kunde sökas för följande ändamål:',
      priority: 'Företräde: {text}.',
      listHeading: 'Understödda projekt',
      highlighted: {
        one: 'Bland dem som leder projekt finns {names}.',
        other: 'Bland dem som leder projekt finns {names}.',
      },
    },
    en: {
      title: 'Grants decided: {call}',
      granted: {
        one: 'The {authority} has given a state grant to {number} project.',
        other: 'The {authority} has given state grants to {number} projects.',
      },
      grantedSum: {
        one: 'The {authority} has given {sum} in state grants to {number} project.',
        other: 'The {authority} has given a total of {sum} in state grants to {number} projects.',
      },
      until: {
        one: 'The project is to be carried out by {day}.',
        other: 'The projects are to be carried out by {day}.',
      },
      received: {
        one: 'One application was made in the application period.',
        other: 'In all, {count} applications were made in the application period.',
      },
      jointOnly:
        'Grants were given only to projects carried out by several municipalities or joint municipal authorities together.',
      later: {
        one: 'For {number} project the decision on giving a grant will be made later.',
        other: 'For {number} projects the decision on giving a grant will be made later.',
      },
      purposes: 'Grants could be sought for these purposes:',
      priority: 'Given priority: {text}.',
      listHeading: 'Projects given grants',
      highlighted: {
        one: 'One of those leading a project is {names}.',
        other: 'Among those leading projects are {names}.',
      },
    },
  },
)
