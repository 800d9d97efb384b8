/** The columns of a table of earlier rounds. */
export const columns = [
  'round',
  'coordinator',
  'partners',
  'title',
  'sum',
  'outcome',
  'decided',
  'from',
  'to',
  'number',
] as const
export type Column = (typeof columns)[number]

/** What the head of a column can say, in the words of every language and in the code's. */
export const heads: Readonly<Record<Column, readonly string[]>> = {
  round: [
    'kierros',
    'hakukierros',
    'avustuskierros',
    'haku',
    'vuosi',
    'omgång',
    'ansökningsomgång',
    'utlysning',
    'år',
  ].concat(['round', 'call', 'year']),
  coordinator: [
    'hankehallinnoija',
    'koordinaattori',
    'hakija',
    'kunta',
    'päähakija',
    'hakijakunta',
    'koordinoija',
    'avustuksen saaja',
  ]
    .concat(['projektadministratör', 'koordinator', 'samordnare', 'sökande', 'kommun', 'huvudsökande'])
    .concat(['project coordinator', 'coordinator', 'applicant', 'municipality']),
  title: [
    'hankkeen nimi',
    'nimi',
    'hanke',
    'hankkeen nimike',
    'otsikko',
    'projektets namn',
    'projektnamn',
    'namn',
  ].concat(['projekt', 'rubrik', 'title', 'project', 'name']),
  sum: ['avustus', 'myönnetty avustus', 'myönnetty summa', 'summa', 'euroa', 'avustus enintään', 'avustussumma']
    .concat(['understöd', 'beviljat understöd', 'beviljat belopp', 'belopp', 'euro', 'understöd högst'])
    .concat(['sum', 'grant', 'grant at most', 'amount', 'granted']),
  outcome: [
    'tulos',
    'päätös',
    'ratkaisu',
    'lopputulos',
    'resultat',
    'beslut',
    'utfall',
    'outcome',
    'decision',
    'result',
  ],
  partners: ['osatoteuttajat', 'osatoteuttaja', 'muut toteuttajat', 'kumppanit', 'mukana olevat kunnat', 'muut kunnat']
    .concat(['delgenomförare', 'andra genomförare', 'övriga kommuner', 'partner'])
    .concat(['partners', 'implementing partners', 'other implementers']),
  decided: [
    'päätöspäivä',
    'päätöksen päivä',
    'päätöksen päivämäärä',
    'beslutsdag',
    'beslutsdatum',
    'beslutets datum',
  ].concat(['decided on', 'day of decision', 'decision date']),
  from: [
    'alkaa',
    'alkoi',
    'hanke alkaa',
    'hankkeen alku',
    'alkamispäivä',
    'börjar',
    'projektet börjar',
    'startdatum',
  ].concat(['begins', 'start', 'start date']),
  to: ['päättyy', 'päättyi', 'hanke päättyy', 'hankkeen loppu', 'päättymispäivä', 'viimeistään valmis']
    .concat(['slutar', 'projektet slutar', 'slutdatum', 'färdigt senast'])
    .concat(['ends', 'end', 'end date', 'to be completed by']),
  number: ['asianumero', 'diaarinumero', 'dnro', 'diaari', 'ärendenummer', 'diarienummer', 'dnr'].concat([
    'case number',
    'register number',
    'record number',
  ]),
}
