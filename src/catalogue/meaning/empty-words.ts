import { langs, type Lang } from '../../kit/lang.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''))

/** Words that say nothing of what a text is about, and by which its language is known. */
export const emptyWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fi: list(`ja tai sekä että se ne on ei ole myös kuin joka jotka jolla josta jota joita joiden jonka miten mitä mikä mitkä missä mistä mihin milloin kun jos niin
    sen sitä siitä siinä siihen niiden niitä niistä niille tämä tämän tätä tästä tässä nämä näitä tuo noin olla olisi olisiko oli ovat voi voisi voiko voidaan voisiko
    pitäisi pitää täytyy saa saada saisi haluan haluamme haluaisi halutaan kanssa ilman varten sillä koska mutta vaan vain jo nyt sitten kuka kenen
    onko eikä emme minä minun sinä me meidän meillä meille meitä he heidän heille joku jokin jotain jotakin joskus aina aika kaikki kaikkien kaikille
    kaikkia eri muu muut muiden toinen toisen itse oma oman omat omia siis vielä enää hyvin paljon enemmän vähän ihan kuinka miksi kannattaa tehdä tehty
    tehdään tekee käyttää asia asiat asioita asian jossain jossakin mukaan kautta välillä alla päällä yli ennen jälkeen sama saman samaa samalla samat
    kuten esimerkiksi usein uusi uuden uutta uudet uusia tällä hetkellä siellä täällä täytyisi tulisi tulee olevan olemme olette teillä teidän löytyykö löytyy`),
  sv: list(`och eller samt att det den de en ett är inte som för med till från på av i om hur vad när vi oss vår våra vårt ni er du dig jag mig min mitt mina man
    han hon sin sitt sina så då där här utan men också bara kan kunde ska skulle vill ville måste får fick få blir bli blev var varit vara har hade ha finns fanns
    någon något några ingen inget alla allt annan annat andra samma mer mest mycket lite många få varje vilken vilket vilka vem vems varför därför eftersom än
    under över efter före mellan genom mot hos vid ur åt in ut upp ner igen redan ännu nu sedan alltid ofta ibland själv själva egen eget egna detta denna dessa
    denne deras dem dess hela både dock ju ja nej göra gör gjort använda behöver behövs går gå sätt hjälp borde kunna sådan sådant sådana innan medan istället`),
  en: list(`and or the a an of to in on for with by is are be been being was were how what our we us it its as at from this that these those they them their there
    here he she his her you your i me my can could should would will shall may might must do does did done have has had not no yes so if then than when where who
    whom which why because but also only just very more most much many few some any all each every other another same own into onto out up down over under between
    through during before after without within about against again ever never always often one ones get gets got getting make makes made use used using want wants
    need needs like instead while someone something anyone anything everyone everything nobody too already still now let s t don doesn isn re ve ll`),
}

/** Whether a word, in small letters, says nothing in any of the languages. */
export const isEmpty = (word: string): boolean => langs.some((lang) => emptyWords[lang].has(word))

/** Words of every municipal project: they tell little of one. */
export const commonWords: ReadonlySet<string> = list(`
  kunta kunnan kuntien kunnat kuntia kunnille kunnassa kunnissa kuntaan kuntiin kuntamme kaupunki kaupungin kaupungit kaupunkien kaupungissa hanke hankkeen hankkeet hankkeita projekti projektin
  kehittäminen kehittämisen kehittämistä kehittää kehitetään digitaalinen digitaalisen digitaaliset digitaalisia digitalisaatio digitalisaation digitalisointi sähköinen sähköisen sähköiset sähköisesti moderni
  kommun kommunen kommuner kommunens kommunernas kommunerna kommuners stad staden städer projekt projektet projekten utveckling utvecklingen utveckla utvecklas utvecklar utvecklande digital digitala digitalt digitalisering digitaliseringen elektronisk elektroniska
  municipality municipalities municipal city cities town towns project projects development developing develop digitalisation digitalization digitalising digitizing digitising electronic electronically modern`)
