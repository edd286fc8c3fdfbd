import type { Store } from '../../server/store/store.ts';
import type { ObservationDraft } from '../../shared/observation/observation.ts';
import type { SessionSummary } from '../../shared/wire/api.ts';
import type { PersonPage } from '../../shared/wire/people.ts';
import { holdLongSession } from './long-session.ts';
import { nextMeeting, shortMeeting, wholeMeeting } from './packs.ts';

/** Who asks the server: the facilitator's browser. */
interface Worker {
  opensSession(groupName?: string, of?: string): Promise<SessionSummary>;
  ask<Body>(method: string, path: string, body?: unknown): Promise<{ status: number; body: Body }>;
}

export interface ThreeMeetings {
  sessions: [SessionSummary, SessionSummary, SessionSummary];
  /** seat of Leila, who has said yes at each of them */
  leila: number;
}

/** Leila of the design's picture; a seat that says yes to notes. */
const leila = 4;

/** What was seen of Leila at each meeting, and what she answers. */
const seen: { about: Partial<ObservationDraft>; answer?: { kind: string; text: string } }[][] = [
  [
    {
      about: { code: 'wellbeing.hopeful-word', seen: 'Sanoi, että kesällä on ollut hyviä päiviä.' },
      answer: { kind: 'agree', text: '' },
    },
  ],
  [
    {
      about: {
        code: 'inclusion.made-room',
        seen: 'Huomasi, että Sampo jäi ilman vuoroa, ja kysyi tältä mielipidettä. Ryhmä jäi odottamaan vastausta.',
        interpretation: 'Huomaa helposti, jos joku jää ulkopuolelle.',
        interpretationShown: true,
      },
      answer: {
        kind: 'comment',
        text: 'Niin minullekin tehtiin, kun tulin Suomeen. Haluan, että kukaan ei jää yksin.',
      },
    },
    {
      about: { valence: 'support', seen: 'Kertoi, että kirjeet jäävät joskus avaamatta.' },
      answer: { kind: 'wish', text: 'Tämä on minun asiani.' },
    },
  ],
  [
    {
      about: {
        code: 'skills.explained-clearly',
        seen: 'Ehdotti tarinassa, että puhelu harjoitellaan ensin. Otti virkailijan roolin ja selitti päätöksen selkokielellä.',
      },
      answer: { kind: 'agree', text: '' },
    },
    {
      about: {
        valence: 'neutral',
        code: 'everyday.x',
        seen: 'Kertoi, että avaa kirjeet nyt samana päivänä, kun ystävä on vieressä.',
      },
      answer: { kind: 'comment', text: 'Tämä on minusta iso asia.' },
    },
    { about: { valence: 'neutral', seen: 'Vielä jakamaton huomio.' } },
  ],
];

/**
 * A group that has met three times, played by bots by the real rules; its notes, answers, goals and reports are written
 * through the server as a facilitator does it. Nobody hosts the sessions meanwhile.
 */
export async function holdThreeMeetings(store: Store, worker: Worker, group = 'Torstairyhmä'): Promise<ThreeMeetings> {
  const sessions: SessionSummary[] = [];
  for (const [nth, of] of [wholeMeeting, shortMeeting, nextMeeting].entries()) {
    const session = await worker.opensSession(group, of);
    const settings = { people: 8, steps: 260, minutes: 88 + nth, notes: 22, seed: 40 + nth };
    await holdLongSession(store, session.id, settings);
    sessions.push(session);
    await linked(worker, session.id, nth > 0);
    await aboutLeila(worker, session.id, nth);
  }
  return { sessions: sessions as ThreeMeetings['sessions'], leila };
}

const must = async <Body>(worker: Worker, method: string, path: string, body?: unknown): Promise<Body> => {
  const answer = await worker.ask<Body>(method, path, body);
  if (answer.status >= 300)
    throw new Error(`${method} ${path}: expected success, found ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** The same people come again: each is linked by the nickname, as has been agreed with them. */
async function linked(worker: Worker, session: string, again: boolean): Promise<void> {
  for (const seat of [2, 3, leila, 6]) {
    const page = await must<PersonPage>(worker, 'GET', `/api/sessions/${session}/people/${seat}`);
    const known = again ? page.members.find(({ name }) => name === page.report.name)?.id : undefined;
    await must(worker, 'PUT', `/api/sessions/${session}/people/${seat}/member`, { member: known ?? 'new' });
  }
}

async function aboutLeila(worker: Worker, session: string, nth: number): Promise<void> {
  const person = `/api/sessions/${session}/people/${leila}`;
  for (const [index, { about, answer }] of (seen[nth] ?? []).entries()) {
    const id = `leila-${session}-${index}`;
    const note: ObservationDraft = {
      ...{
        id,
        seat: leila,
        valence: 'strength',
        interpretation: '',
        rev: 60 + index,
        at: 2,
        madeAt: 1_790_000_000_000,
      },
      ...{ edit: 0, removed: false, shared: answer !== undefined, interpretationShown: false, seen: '' },
      ...(about.code ? { framework: 'elamanalueet' } : {}),
      ...about,
    };
    await must(worker, 'PUT', `/api/sessions/${session}/observations/${id}`, note);
    if (answer) await must(worker, 'PUT', `${person}/answers/${id}`, answer);
  }
  if (nth === 0)
    await must(worker, 'PUT', `${person}/goals/goal-leila`, {
      words: 'Avaan kirjeet, vaikka jännittää',
      steps: [
        'Kirjeet ovat pinossa',
        'Avaan yhden ystävän kanssa',
        'Avaan kirjeet samana päivänä',
        'Soitan itse, jos en ymmärrä',
      ],
    });
  else
    await must(worker, 'PUT', `${person}/goals/goal-leila/look`, {
      step: nth,
      words: nth === 1 ? '' : 'Tämä alkaa olla tavallista.',
    });
  if (nth < 2) return;
  await must(worker, 'PUT', `${person}/words`, {
    text: 'Haluan oman porukan. Haluan töitä, joissa saan puhua ihmisten kanssa. Öisin mietin laskuja. Siihen haluan apua.',
  });
  await must(worker, 'PUT', `${person}/report`, {
    thought: '',
    nextSteps: [
      'Talousneuvonta, varataan yhdessä',
      'Vertaisohjaajien koulutus keväällä',
      'Jutellaan omatyöntekijästä: Leila toivoo',
    ],
    goneThroughOn: '2026-11-26',
  });
}
