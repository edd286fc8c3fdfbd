import { describe, expect, it } from 'vitest';
import { locales } from '../../shared/lib/text.ts';
import type { GroupMeeting } from '../../shared/observation/group-report.ts';
import { groupText } from '../../shared/observation/group-text.ts';
import { someAreas } from '../support/leilas-report.ts';

const own = (words: string) => ({ own: words });
const meeting: GroupMeeting = {
  session: {
    ...{ id: 'torstai', pack: 'hash', scenario: 'varipiiri', meeting: 2, date: '2026-11-26', seats: 6 },
    title: { fi: 'Väripiiri – seuraava kerta', en: 'Colour circle – next meeting' },
    groupName: 'Torstairyhmä',
  },
  arc: [
    {
      ...{ scenario: 's', step: 'rules', kind: 'ground-rules', plannedMinutes: 10, minutes: 9 },
      title: { fi: 'Yhteiset pelisäännöt', en: 'Our ground rules' },
      timeline: [
        { what: 'rules-agreed' },
        { what: 'rule', wording: own('Saa olla hiljaa') },
        { what: 'rule', wording: { fi: 'Puhelimet pöydällä' } },
      ],
    },
    {
      ...{ scenario: 's', step: 'play', kind: 'colour-board', plannedMinutes: 40, minutes: 44 },
      title: { fi: 'Väripiiri' },
      timeline: [
        { what: 'card-opened', area: 'everyday', wording: { fi: 'Millainen aamu on hyvä aamu?' } },
        { what: 'tile-laid', area: 'everyday', cell: { q: 0, r: 0 } },
        { what: 'card-opened', area: 'wellbeing', wording: { fi: 'Mistä tuoksusta tulee kesä mieleen?' } },
        { what: 'together-drawn', wording: { fi: 'Tiskit voi jättää huomiseen.' } },
        { what: 'joy-picked', wording: { fi: 'Taputetaan kaikille' } },
        { what: 'picture-named', wording: own('Aamun lintu') },
      ],
    },
    {
      ...{ scenario: 's', step: 'coffee', kind: 'interlude', plannedMinutes: 10, minutes: 0 },
      ...{ title: { fi: 'Kahvi' }, timeline: [] },
    },
    {
      ...{ scenario: 's', step: 'own', kind: 'own-moment', plannedMinutes: 5, minutes: 5, title: { fi: 'Oma hetki' } },
      timeline: [{ what: 'feedback-shown', card: 'f1', wording: { fi: 'Oli helppo olla' }, count: 5 }],
    },
  ],
  takenAlong: [
    { what: 'word', wording: own('rauha') },
    { what: 'word', wording: own('nauru') },
    { what: 'word', wording: own('nauru') },
  ],
  seen: [
    {
      ...{ framework: 'ryhmataidot', area: 'room', title: { fi: 'tilan antaminen' } },
      entries: [
        {
          ...{ note: 'n', meeting: 2, valence: 'strength', later: false, corrections: [] },
          seen: 'Ryhmä odotti, että jokainen sai vastata.',
        },
      ],
    },
  ],
};

describe('a group’s meeting as plain text', () => {
  it('tells how it went, what was agreed, opened and named, in orders that tell nothing of who', () => {
    expect(groupText(meeting, 'fi', someAreas)).toBe(`Torstairyhmä
Väripiiri – seuraava kerta · 2. kerta · 26.11.2026

Kerran kulku
- Yhteiset pelisäännöt: 9 min (suunniteltu 10 min)
- Väripiiri: 44 min (suunniteltu 40 min)
- Oma hetki: 5 min (suunniteltu 5 min)

Yhteiset pelisäännöt
- Puhelimet pöydällä
- Saa olla hiljaa

Ryhmän kuva
”Aamun lintu”

Iloiset hetket
- Taputetaan kaikille

Nämä sanat lähtivät mukaan
- nauru
- rauha

Avatut kortit
Hyvinvointi
- Mistä tuoksusta tulee kesä mieleen?
Arki
- Millainen aamu on hyvä aamu?
Yhdessä
- Tiskit voi jättää huomiseen.

Palaute kerrasta
- Oli helppo olla: 5 vastausta

Mitä ryhmästä nähtiin
Tilan antaminen
- 2. kerta, vahvuus: Ryhmä odotti, että jokainen sai vastata.

Ihmisiä ei nimetä. Tämä kertoo ryhmän yhteisestä pelistä.
`);
  });

  it.each(locales)('%s leaves no gap open', (locale) => {
    expect(groupText(meeting, locale, someAreas)).not.toMatch(/\{\{|undefined/);
  });

  it('goes by the scenario’s title where a group has no name', () => {
    const { groupName: _none, ...session } = meeting.session;
    const text = groupText({ ...meeting, session }, 'en', someAreas);
    expect(text.split('\n').slice(0, 2)).toEqual(['Colour circle – next meeting', 'meeting 2 · 26/11/2026']);
  });
});
