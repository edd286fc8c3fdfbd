import type { ReportWords } from './fi.ts';

/** Where plain Finnish says it otherwise. */
export const fiSimple: Partial<ReportWords> = {
  strengths: 'Vahvuudet, jotka {{name}} piti',
  words: 'Sanat, jotka {{name}} piti',
  reflections: 'Mitä {{name}} ajattelee omasta elämästä',
  goals: 'Mitä {{name}} toivoo ja miten hän etenee',
  looks: 'Missä {{name}} on nyt',
  support: 'tarvitsee apua',
  agreeStrength: '{{name}} on samaa mieltä. Tämä on vahvuus.',
  agree: '{{name}} on samaa mieltä.',
  correct: '{{name}} sanoo, että se meni toisin:',
  wish: '{{name}} toivoi: älkää käyttäkö tätä.',
  reason: 'Työntekijä ei ottanut tätä pois. Syy:',
  correction: 'Korjaus myöhemmin:',
  later: 'kirjoitettu myöhemmin',
  messages: 'Viestit, jotka saavat jäädä tähän',
  thoughtPlace: 'Työntekijä kirjoittaa ja näyttää tämän. Tietokone ei ehdota eikä arvioi.',
  footer: 'Muiden nimiä ei kerrota. Tämä ei ole testi. Tämä ei ole päätös.',
};
