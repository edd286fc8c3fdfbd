import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Reply, WorkerPart } from '../../../shared/observation/own.ts';
import type { TokenId } from '../../../shared/session/tokens.ts';
import type { OwnPage, PersonPage } from '../../../shared/wire/people.ts';
import { ApiFailure, ask } from '../../lib/api.ts';
import { onReturn } from '../../lib/returns.ts';
import { type Own, openOwn, type Request } from '../../own/own.ts';
import { account } from '../account/account.ts';
import { deliverNote } from '../api.ts';
import { type KeptHere, keptHere } from './kept-here.ts';
import { draftOf, inOrder, isUnderstoodOpen, type PersonNote } from './person-note.ts';
import { type Step, stepsOf } from './steps.ts';

/** What has been decided just now about how a note is understood: the person reads it, or it is let go. */
export type Decision = { what: 'shown' } | { what: 'let-go'; interpretation: string };

/** What worker and person go through at one screen. Everything that is asked of the server throws `ApiFailure`. */
export interface Together {
  session: string;
  seat: number;
  /** undefined until it has come */
  page: ReadonlySignal<PersonPage | undefined>;
  failure: ReadonlySignal<unknown>;
  notes: ReadonlySignal<readonly PersonNote[]>;
  steps: ReadonlySignal<readonly Step[]>;
  /** the person's answers, words and goals, on their way to the server */
  own: Own;
  kept: KeptHere;
  /** by id of the note */
  decided: ReadonlySignal<ReadonlyMap<string, Decision>>;
  /** shows a note to the person */
  share(note: PersonNote): Promise<void>;
  /** shows or lets go how a note is understood; without a decision it is as before */
  understand(note: PersonNote, decision: Decision['what'] | undefined): Promise<void>;
  /** the worker's answer to a wish; a note that goes stays on this page until the page is left */
  reply(note: PersonNote, reply: Reply): Promise<void>;
  write(part: WorkerPart): Promise<void>;
  /** what has not been shown to the person stays out of it on purpose */
  seal(keepBack: boolean): Promise<void>;
}

export function openTogether(session: string, seat: number): Together {
  const page = signal<PersonPage | undefined>(undefined);
  const failure = signal<unknown>(undefined);
  const decided = signal<ReadonlyMap<string, Decision>>(new Map());
  const gone = signal<readonly PersonNote[]>([]);
  const kept = keptHere(session, seat);

  const request: Request = async <Answer>(method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown) => {
    try {
      page.value = await ask<PersonPage>(method, `/api/sessions/${session}/people/${seat}${path}`, body);
      failure.value = undefined;
      const known = kept.order();
      const come = inOrder(page.value, known).filter(({ id }) => !known.includes(id));
      kept.keepOrder([...known, ...come.map(({ id }) => id)]);
      return ownPageOf(page.value) as Answer;
    } catch (fault) {
      if (method === 'GET') failure.value = fault;
      if (fault instanceof ApiFailure && fault.status === 401) account.value = { state: 'out' };
      throw fault;
    }
  };
  const own: Own = { ...openOwn({ request, shelf: kept.shelf, onReturn }), drafts: kept.drafts };

  async function change(note: PersonNote, change: Partial<PersonNote>): Promise<void> {
    const changed = { ...note, ...change, edit: note.edit + 1 };
    const delivery = await deliverNote(note.session, draftOf(changed));
    if (!delivery.taken) throw new ApiFailure(delivery.why, 409, `a note was refused: ${delivery.why}`);
    await own.fetch();
  }
  const decide = (id: string, decision: Decision | undefined) => {
    const all = new Map(decided.value);
    if (decision) all.set(id, decision);
    else all.delete(id);
    decided.value = all;
  };

  const notes = computed(() => {
    const there = page.value;
    if (!there) return [];
    const left = gone.value.filter(({ id }) => !there.notes.some((note) => note.id === id));
    return inOrder({ ...there, notes: [...there.notes, ...left] }, kept.order());
  });
  return {
    ...{ session, seat, page, failure, notes, own, kept, decided },
    steps: computed(() =>
      stepsOf({
        notes: notes.value,
        hasLooks: (page.value?.report.reflections.length ?? 0) > 0,
        isUnderstood: (note) => isUnderstoodOpen(note) || decided.value.has(note.id),
      }),
    ),
    share: (note) => change(note, { shared: true }),
    async understand(note, what) {
      const before = decided.value.get(note.id);
      const { interpretation } = before?.what === 'let-go' ? before : note;
      // Decided first: the step is to stay where it is while the note changes.
      if (what) decide(note.id, what === 'shown' ? { what } : { what, interpretation });
      try {
        if (what === 'let-go') await change(note, { interpretation: '', interpretationShown: false });
        else await change(note, { interpretation, interpretationShown: what === 'shown' });
        if (!what) decide(note.id, undefined);
      } catch (fault) {
        decide(note.id, before);
        throw fault;
      }
    },
    async reply(note, reply) {
      if (reply.decision === 'dropped')
        gone.value = [
          ...gone.value,
          { ...note, reply, interpretation: '', told: { ...note.told, seen: '', interpretation: '', reply } },
        ];
      try {
        await request('PUT', `/replies/${note.id}`, reply);
      } catch (fault) {
        gone.value = gone.value.filter(({ id }) => id !== note.id);
        throw fault;
      }
      await own.fetch();
    },
    async write(part) {
      await request('PUT', '/report', part);
    },
    async seal(keepBack) {
      await request('POST', '/seal', { keepBack });
      await own.fetch();
    },
  };
}

/** The person's own page, as far as it can be read from the worker's page about them. */
function ownPageOf({ report, notes, areas, meeting }: PersonPage): OwnPage {
  return {
    token: report.token as TokenId,
    allowed: true,
    // What stays is the person's alone: the worker's page knows nothing of it.
    stays: [],
    notes: notes
      .filter(({ shared }) => shared)
      .map(({ id, meeting: at, told: { seen, answer, reply } }) => ({
        ...{ note: id, meeting: at, seen },
        ...(answer ? { answer } : {}),
        ...(reply ? { reply } : {}),
      })),
    words: report.ownWords.find((words) => words.meeting === meeting)?.text ?? '',
    goals: report.goals,
    strengths: report.strengths,
    keptWords: report.words,
    reflections: report.reflections,
    areas,
    ...(report.sealedAt === undefined ? {} : { sealedAt: report.sealedAt }),
    hasPageCode: false,
    meeting,
  };
}
