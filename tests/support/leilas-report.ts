import type { PersonReport } from '../../shared/observation/report.ts';

/** Leila of the design's picture: something of everything that a report can hold. */
export const leilasReport: PersonReport = {
  name: 'Leila',
  token: 'leaf',
  groupName: 'Torstairyhmä',
  meetings: [1, 2, 3],
  ownWords: [{ meeting: 3, text: 'Haluan oman porukan. Öisin mietin laskuja. Siihen haluan apua.' }],
  strengths: [
    { meeting: 1, wording: { fi: 'rohkaisee muita', en: 'encourages others' } },
    { meeting: 3, wording: { fi: 'rohkaisee muita', en: 'encourages others' } },
    { meeting: 3, wording: { own: 'luotettava' } },
  ],
  words: [{ meeting: 2, wording: { own: 'aamukahvi' } }],
  reflections: [
    { meeting: 2, area: 'everyday', aspect: 'now', wording: { own: 'Kirjeet jännittävät.' } },
    { meeting: 2, area: 'wellbeing', aspect: 'wanted', wording: { fi: 'rauhaa iltoihin', en: 'calm evenings' } },
  ],
  messages: [{ meeting: 3, from: 'seat', text: 'Voinko tulla ensi kerralla aikaisemmin?' }],
  goals: [
    {
      id: 'goal-leila',
      meeting: 1,
      words: 'Avaan kirjeet, vaikka jännittää',
      steps: ['Kirjeet ovat pinossa', 'Avaan yhden ystävän kanssa', 'Avaan kirjeet samana päivänä'],
      looks: [
        { meeting: 2, step: 1, words: '' },
        { meeting: 3, words: 'Vaihtelee.' },
      ],
    },
  ],
  seen: [
    {
      framework: 'elamanalueet',
      area: 'inclusion',
      title: { fi: 'Osallisuus', en: 'Belonging' },
      entries: [
        {
          ...{ note: 'note-0001', meeting: 2, valence: 'strength', later: false },
          topic: { fi: 'antoi tilaa muille', en: 'gave others room' },
          seen: 'Kysyi toinen osallistuja mielipidettä',
          interpretation: 'Huomaa helposti, jos joku jää ulkopuolelle.',
          answer: { kind: 'comment', text: 'Haluan, että kukaan ei jää yksin.' },
          corrections: [{ seen: 'Kysyi kahdelta.' }],
        },
        {
          ...{ note: 'note-0002', meeting: 3, valence: 'strength', later: true, corrections: [] },
          seen: 'Selitti päätöksen selkokielellä.',
          answer: { kind: 'agree', text: '' },
        },
      ],
    },
    {
      framework: 'own',
      area: 'own',
      title: {},
      entries: [
        {
          ...{ note: 'note-0003', meeting: 2, valence: 'support', later: false, corrections: [] },
          seen: 'Kertoi, että kirjeet jäävät joskus avaamatta.',
          answer: { kind: 'wish', text: '' },
          reply: { decision: 'kept', reason: 'Haen sinulle tukea juuri tähän.' },
        },
      ],
    },
  ],
  worker: { thought: '', nextSteps: ['Talousneuvonta, varataan yhdessä'], goneThroughOn: '2026-11-26' },
};

/** Life areas in the pack's order. */
export const someAreas = [
  { id: 'wellbeing', title: { fi: 'hyvinvointi', en: 'wellbeing' } },
  { id: 'everyday', title: { fi: 'arki', en: 'everyday life' } },
];
