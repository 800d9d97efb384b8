/**
 * The trade's own words that mean nearly the same, in Finnish, Swedish and English. The titles of the earlier works are Swedish, those
 * who search are mostly Finnish. Stems, so that every form is met; a word is met by the longest stem that it begins with.
 */
const concepts: readonly (readonly string[])[] = [
  ['rakennuslu', 'rakennusvalvon', 'rakennustarkast', 'bygglov', 'byggnadstillsyn', 'byggtillstånd', 'building permit', 'building control', 'building supervision'],
  ['lupa', 'luvat', 'lupia', 'luvit', 'lupapalvel', 'lupaprosess', 'tillstånd', 'permit'],
  ['tietoturv', 'digiturv', 'kybertur', 'kyberturv', 'datasäkerhet', 'informationssäkerhet', 'cybersäkerhet', 'digital säkerhet', 'digitaalinen turvallisuus', 'cyber secur', 'information security', 'digital security'],
  ['tietosuoj', 'dataskydd', 'data protection', 'privacy'],
  ['kaavoit', 'kaava', 'kaavat', 'yleiskaava', 'asemakaava', 'planlägg', 'generalplan', 'detaljplan', 'zoning', 'master plan', 'land use plan'],
  ['rakennettu ympäristö', 'rakennettu', 'byggd miljö', 'byggda miljö', 'built environment'],
  ['kaupunkimal', 'stadsmodell', 'city model', 'digital twin'],
  ['tietojohta', 'tiedolla johta', 'tiedolla', 'kunskapsbaserad ledning', 'kunskapsledning', 'informationsledning', 'knowledge management', 'knowledge-based', 'data-driven'],
  ['asioin', 'asiointipalvel', 'sähköinen asiointi', 'e-tjänst', 'etjänst', 'elektronisk ärendehantering', 'ärendehantering', 'e-service', 'eservice', 'online service'],
  ['osallisu', 'osallistu', 'delaktig', 'deltagande', 'participat', 'inclusion'],
  ['asiakaspalvel', 'neuvont', 'kundservice', 'kundtjänst', 'rådgivning', 'customer service', 'advice'],
  ['chatbot', 'botti', 'botit', 'bottej', 'bot', 'chattbot', 'chattrobot'],
  ['automaatio', 'automatiso', 'automatiser', 'automation', 'automat', 'ohjelmistorobot', 'robotik', 'robotiikka', 'rpa', 'robotic'],
  ['tekoäly', 'artificiell intelligens', 'artificial intelligence'],
  ['kirjasto', 'bibliotek', 'library', 'libraries'],
  ['koulu', 'opetu', 'oppimi', 'sivistys', 'skol', 'undervisning', 'lärande', 'bildning', 'school', 'education', 'learning'],
  ['varhaiskasvat', 'päiväko', 'päivähoi', 'småbarnspedagog', 'daghem', 'dagvård', 'early childhood', 'day care'],
  ['nuoriso', 'nuort', 'ungdom', 'youth', 'young'],
  ['ikäihm', 'vanhus', 'vanhuks', 'seniori', 'äldre', 'senior', 'elderly'],
  ['talous', 'talouden', 'taloushallin', 'ekonomi', 'ekonomiförvaltning', 'finance', 'financial'],
  ['päätöksente', 'beslutsfattande', 'beslut', 'decision-making', 'decision'],
  ['kokous', 'kokouks', 'sammanträd', 'möte', 'möten', 'meeting'],
  ['etäty', 'distansarbet', 'remote work', 'telework'],
  ['arkist', 'tiedonhallin', 'asianhallin', 'arkiv', 'informationshantering', 'records management', 'information management'],
  ['paikkatie', 'kartta', 'kartat', 'kartto', 'geografisk', 'geodata', 'karta', 'kartor', 'spatial', 'geographic', 'map'],
  ['kulttuuriympäristö', 'rakennusperin', 'kulturmiljö', 'byggnadsarv', 'cultural environment', 'built heritage'],
  ['matkailu', 'turism', 'besöksnäring', 'tourism'],
  ['terveys', 'terveyd', 'hyvinvoin', 'hälso', 'välfärd', 'health', 'wellbeing', 'welfare'],
  ['työllisyy', 'sysselsätt', 'employment'],
  ['yritys', 'yrity', 'elinkeino', 'företag', 'näringsliv', 'business', 'enterprise'],
]

/** What else a word may be called; the word itself is not among them. Words shorter than three letters mean too much. */
export function alike(word: string): readonly string[] {
  if (word.length < 3) return []
  const met = concepts
    .map((stems) => ({ stems, length: Math.max(0, ...stems.filter((stem) => word.startsWith(stem)).map((stem) => stem.length)) }))
    .filter((one) => one.length > 0)
  const longest = Math.max(0, ...met.map((one) => one.length))
  return [...new Set(met.filter((one) => one.length === longest).flatMap((one) => one.stems))].filter((stem) => stem !== word)
}
