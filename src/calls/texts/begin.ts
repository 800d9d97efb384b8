import { inEveryLanguage } from '../../kit/texts.ts'

export const texts = inEveryLanguage(
  {
    begin: 'Aloita hakemus',
    beginIn: { fi: 'Aloita hakemus suomeksi', sv: 'Aloita hakemus ruotsiksi' },
    about:
      'Organisaatiosi on kaksikielinen. Valitse, kummalla kielellä hakemus käsitellään: sillä kielellä saatte päätöksen. Voitte vaihtaa kielen, kunnes hakemus lähetetään ensimmäisen kerran.',
  },
  {
    sv: {
      begin: 'Börja ansökan',
      beginIn: { fi: 'Börja ansökan på finska', sv: 'Börja ansökan på svenska' },
      about:
        'Din organisation är tvåspråkig. Välj på vilket språk ansökan behandlas: på det språket får ni beslutet. Ni kan byta språk tills ansökan skickas första gången.',
    },
    en: {
      begin: 'Start an application',
      beginIn: { fi: 'Start an application in Finnish', sv: 'Start an application in Swedish' },
      about:
        'Your organisation is bilingual. Choose the language in which the application is handled: the decision comes in that language. You can change it until the application is sent for the first time.',
    },
  },
)
