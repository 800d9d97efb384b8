import { inEveryLanguage } from '../../kit/texts.ts'

export const texts = inEveryLanguage(
  {
    title: 'Tilastot', lead: 'Mitä kierroksista tiedetään: hakemukset, hankkeet ja eurot, jokainen luku lähteineen.',
    caption: 'Kierrokset', note: 'Luku on kierroksen omasta asiakirjasta, ellei sen alla mainita toista lähdettä. Mitä mikään lähde ei kerro, on merkitty ei julkaistuksi. Nimetty: hanke tai sen hallinnoija on julkaistu. Siirretty: päätös tehdään myöhemmin. Jaettavana: enintään.',
    round: 'Kierros', received: 'Hakemuksia', granted: 'Myönnetty', listed: 'Nimetty', later: 'Siirretty', sum: 'Avustukset', available: 'Jaettavana',
    about: 'noin {sum}', unsaid: 'ei julkaistu', other: 'lähde: {source}', unnamed: 'uutinen ilman otsikkoa',
    euros: 'Avustukset kierroksittain', eurosNote: 'Tyhjä palkki tarkoittaa, ettei summaa ole julkaistu. Summat ovat kierroksista, joista jokin lähde sen kertoo.',
    derived: 'vuosi on oma päätelmämme',
    more: 'Hankkeet yksitellen', data: 'Lataa tiedot ja katso lähteet',
  },
  {
    sv: {
      title: 'Statistik', lead: 'Vad man vet om omgångarna: ansökningar, projekt och euro, varje siffra med sin källa.',
      caption: 'Omgångar', note: 'Siffran är ur omgångens eget dokument om ingen annan källa nämns under den. Vad ingen källa säger är markerat som inte publicerat. Namngivna: projektet eller dess administratör har publicerats. Uppskjutna: avgörs senare. Att fördela: högst.',
      round: 'Omgång', received: 'Ansökningar', granted: 'Beviljade', listed: 'Namngivna', later: 'Uppskjutna', sum: 'Understöd', available: 'Att fördela',
      about: 'cirka {sum}', unsaid: 'inte publicerat', other: 'källa: {source}', unnamed: 'nyhet utan rubrik',
      euros: 'Understöd per omgång', eurosNote: 'En tom stapel betyder att beloppet inte har publicerats. Beloppen gäller de omgångar för vilka någon källa anger dem.',
      derived: 'årtalet är vår slutsats',
      more: 'Projekten ett för ett', data: 'Ladda ner uppgifterna och se källorna',
    },
    en: {
      title: 'Statistics', lead: 'What is known of the rounds: applications, projects and euros, each figure with its source.',
      caption: 'Rounds', note: 'A figure is from the round’s own document unless another source is named under it. What no source says is marked as not published. Named: the project or its coordinator is published. Put off: decided later. To be shared: at most.',
      round: 'Round', received: 'Applications', granted: 'Granted', listed: 'Named', later: 'Put off', sum: 'Grants', available: 'To be shared',
      about: 'about {sum}', unsaid: 'not published', other: 'source: {source}', unnamed: 'news item without a title',
      euros: 'Grants by round', eurosNote: 'An empty bar means that the sum is not published. Sums are of the rounds for which some source gives them.',
      derived: 'the year is our conclusion',
      more: 'The projects one by one', data: 'Download the data and see the sources',
    },
  },
)
