import type { Locale } from '../lib/text.ts';

const fi = {
  meeting: '{{meeting}}. kerta',
  arc: 'Kerran kulku',
  part: '{{title}}: {{played}} min (suunniteltu {{planned}} min)',
  rules: 'Yhteiset pelisäännöt',
  picture: 'Ryhmän kuva',
  joys: 'Iloiset hetket',
  taught: 'Tätä opetettiin toisille',
  words: 'Nämä sanat lähtivät mukaan',
  cards: 'Avatut kortit',
  together: 'Yhdessä',
  feedback: 'Palaute kerrasta',
  answers: '{{words}}: {{count}} vastausta',
  seen: 'Mitä ryhmästä nähtiin',
  footer: 'Ihmisiä ei nimetä. Tämä kertoo ryhmän yhteisestä pelistä.',
};
type GroupWords = typeof fi;

const fiSimple: GroupWords = {
  ...fi,
  arc: 'Mitä teimme',
  taught: 'Tätä opetimme toisille',
  words: 'Nämä sanat otimme mukaan',
  cards: 'Kortit, joista puhuimme',
  feedback: 'Millaista meillä oli',
  seen: 'Mitä ohjaaja näki ryhmästä',
  footer: 'Nimiä ei kerrota. Tämä kertoo koko ryhmästä.',
};

const sv: GroupWords = {
  meeting: 'träff {{meeting}}',
  arc: 'Träffens gång',
  part: '{{title}}: {{played}} min (planerat {{planned}} min)',
  rules: 'Gemensamma spelregler',
  picture: 'Gruppens bild',
  joys: 'Glada stunder',
  taught: 'Det här lärde vi varandra',
  words: 'De här orden följde med',
  cards: 'Öppnade kort',
  together: 'Tillsammans',
  feedback: 'Respons om träffen',
  answers: '{{words}}: {{count}} svar',
  seen: 'Vad vi såg av gruppen',
  footer: 'Inga människor nämns vid namn. Det här handlar om gruppens gemensamma spel.',
};

const en: GroupWords = {
  meeting: 'meeting {{meeting}}',
  arc: 'How the meeting went',
  part: '{{title}}: {{played}} min ({{planned}} min planned)',
  rules: 'Our ground rules',
  picture: 'The group’s picture',
  joys: 'Joyful moments',
  taught: 'Taught to each other',
  words: 'These words went along',
  cards: 'Cards that were opened',
  together: 'Together',
  feedback: 'Feedback on the meeting',
  answers: '{{words}}: {{count}} answers',
  seen: 'What was seen of the group',
  footer: 'Nobody is named. This is about the group’s play together.',
};

const words: Record<Locale, GroupWords> = { fi, 'fi-simple': fiSimple, sv, en };
export type SayGroup = (key: keyof GroupWords, gaps?: Readonly<Record<string, string | number>>) => string;

/** The words of a group’s page as plain text. */
export const groupWords =
  (locale: Locale): SayGroup =>
  (key, gaps = {}) =>
    words[locale][key].replaceAll(/\{\{(\w+)\}\}/g, (gap, name) => String(gaps[name] ?? gap));
