import { describe, expect, it } from 'vitest';
import { locales } from '../../shared/lib/text.ts';
import { needsAssessmentText, reportText } from '../../shared/observation/report-text.ts';
import { calledBy, dayInWords, meetingsInWords, reportWords } from '../../shared/observation/report-words.ts';
import { leilasReport, someAreas } from '../support/leilas-report.ts';

describe('a person’s report as plain text', () => {
  it('has own words first, then what was kept, and the answer beside what was seen', () => {
    expect(reportText(leilasReport, 'fi', someAreas)).toBe(`Keskustelun pohja: Leila
Torstairyhmä · kerrat 1–3 · Käyty läpi yhdessä 26.11.2026

Leilan omin sanoin
”Haluan oman porukan. Öisin mietin laskuja. Siihen haluan apua.” (3. kerta)

Vahvuudet, jotka Leila on pitänyt omanaan
- rohkaisee muita
- luotettava

Sanat, jotka Leila otti mukaansa
- aamukahvi

Mitä Leila ajattelee elämästään
- Hyvinvointi, toivon: ”rauhaa iltoihin” (2. kerta)
- Arki, nyt: ”Kirjeet jännittävät.” (2. kerta)

Leilan tavoitteet
- ”Avaan kirjeet, vaikka jännittää”
  Omat askeleet: Kirjeet ovat pinossa → Avaan yhden ystävän kanssa → Avaan kirjeet samana päivänä
  Katsottu uudelleen:
  2. kerta: Avaan yhden ystävän kanssa
  3. kerta: en osaa sanoa – ”Vaihtelee.”

Mitä nähtiin
Osallisuus
- 2. kerta, vahvuus: Antoi tilaa muille. Kysyi toinen osallistuja mielipidettä.
  Näin työntekijä ymmärtää sen: Huomaa helposti, jos joku jää ulkopuolelle.
  Leila lisää: ”Haluan, että kukaan ei jää yksin.”
  Korjaus jälkeenpäin: Kysyi kahdelta.
- 3. kerta, vahvuus, kirjattu sinetöinnin jälkeen: Selitti päätöksen selkokielellä.
  Vahvuus on Leilan mielestä oikea.
Muuta
- 2. kerta, tuen tarve: Kertoi, että kirjeet jäävät joskus avaamatta.
  Leila toivoi, että tätä ei käytetä.
  Työntekijä piti sen. Syy: Haen sinulle tukea juuri tähän.

Viestit, jotka sovittiin jätettäväksi
- Leila: ”Voinko tulla ensi kerralla aikaisemmin?”

Työntekijän ajatus
Työntekijä kirjoittaa ja näyttää Leilalle. Pelipiiri ei ehdota eikä arvioi.

Mitä seuraavaksi
[ ] Talousneuvonta, varataan yhdessä

Muita ei nimetä. Tämä ei ole testi eikä päätös.
`);
  });

  it('is in the reader’s language, with people’s own words as they are', () => {
    const text = reportText(leilasReport, 'en', someAreas);
    expect(text).toContain(
      'Basis for a conversation: Leila\nTorstairyhmä · meetings 1–3 · Gone through together 26/11/2026',
    );
    expect(text).toContain('- encourages others\n- luotettava');
    expect(text).toContain('Leila says that this strength is right.');
  });

  it('leaves out what there is nothing of, and calls nobody by a name that there is not', () => {
    const empty = {
      ...{ token: 'leaf', meetings: [1], ownWords: [], strengths: [], words: [], reflections: [], messages: [] },
      ...{ goals: [], seen: [], worker: { thought: 'Jatketaan.', nextSteps: [] } },
    };
    expect(reportText(empty, 'fi')).toBe(
      'Keskustelun pohja: Osallistuja\n1. kerta\n\nTyöntekijän ajatus\nJatketaan.\n\nMuita ei nimetä. Tämä ei ole testi eikä päätös.\n',
    );
    const token = { name: 'Lehti', whose: 'Lehden', toWhom: 'Lehdelle' };
    expect(reportText({ ...empty, worker: { thought: '', nextSteps: [] } }, 'fi', [], token)).toContain('Lehdelle');
  });
});

describe('the basis for an assessment of service needs', () => {
  it('has the headings of the law; what a professional concludes stays empty', () => {
    const text = needsAssessmentText(
      { ...leilasReport, worker: { thought: 'KANARIA', nextSteps: ['KANARIA'] } },
      'fi',
      someAreas,
    );
    expect(text.split('\n\n').map((section) => section.split('\n')[0])).toEqual([
      'Palvelutarpeen arvioinnin pohja: Leila',
      'Yhteenveto tilanteesta ja tuen tarpeesta (37 §)',
      'Vahvuudet ja voimavarat (39 §)',
      'Mitä nähtiin',
      'Leilan oma mielipide ja näkemys (37 §)',
      'Ammattihenkilön johtopäätökset (37 §)',
      'Omatyöntekijän tarve (37 §)',
      'Muita ei nimetä. Tämä ei ole testi eikä päätös.',
    ]);
    expect(text).toContain('Ammattihenkilön johtopäätökset (37 §)\n(Ammattihenkilö kirjoittaa.)\n\n');
    expect(text).toContain('sosiaalihuoltolaki (1301/2014) 36–37 § ja 39 §');
    expect(text).not.toContain('KANARIA');
  });
});

describe('the words of a report', () => {
  it.each(locales)('%s leaves no gap open', (locale) => {
    for (const text of [reportText, needsAssessmentText])
      expect(text(leilasReport, locale, someAreas)).not.toMatch(/\{\{|undefined/);
  });

  it('names meetings in a row by the first and the last', () => {
    const say = reportWords('fi', calledBy('Leila', 'fi'));
    expect([[2], [1, 2, 3], [1, 3]].map((meetings) => meetingsInWords(meetings, say))).toEqual([
      '2. kerta',
      'kerrat 1–3',
      'kerrat 1, 3',
    ]);
  });

  it('writes a day as it is written in the language', () => {
    expect([dayInWords('2026-01-05', 'fi'), dayInWords('2026-01-05', 'en')]).toEqual(['5.1.2026', '05/01/2026']);
  });
});
