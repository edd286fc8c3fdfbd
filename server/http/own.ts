import { randomInt } from 'node:crypto';
import { type ZodType, z } from 'zod';
import { type Answer, answerSchema } from '../../shared/observation/own.ts';
import { pageCodeLength, pagePictures } from '../../shared/observation/page-pictures.ts';
import type { PageCode } from '../../shared/wire/people.ts';
import { type PersonParts, sittingsOf } from '../observation/sittings.ts';
import type { DocumentKind, Place } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { notFound, parsed } from './answer.ts';

interface Parts {
  store: Pick<Store, 'people'>;
  now(): number;
}

/** Stores what was sent, in the expected form, among what is written about a seat. */
export async function writeDocument<Value>(
  { store, now }: Parts,
  place: Place,
  kind: DocumentKind,
  id: string,
  schema: ZodType<Value>,
  sent: unknown,
): Promise<Value> {
  const value = parsed(schema, sent);
  await store.people.put(place, kind, id, value, now());
  return value;
}

/**
 * A note that the person at a seat may read, at this or another meeting of theirs.
 * @throws ApiProblem 404 also when there is one that they may not read
 */
export async function noteAbout(
  parts: PersonParts,
  place: Place,
  id: unknown,
): Promise<{ note: string; at: Place; answer: Answer | undefined }> {
  for (const { place: at, notes, answers } of await sittingsOf(parts, place))
    for (const note of notes)
      if (note.id === id && note.shared) return { note: note.id, at, answer: answers.get(note.id) };
  throw notFound('note');
}

/** What a person answers to a note about them. The worker's reply to a wish goes with the wish. */
export async function writeAnswer({ store, now }: Parts, place: Place, note: string, sent: unknown): Promise<void> {
  const answer = parsed(answerOrNone, sent);
  const kind = 'kind' in answer ? answer.kind : undefined;
  if (kind !== 'wish') await store.people.remove(place, 'reply', note);
  if (kind === undefined) await store.people.remove(place, 'answer', note);
  else await store.people.put(place, 'answer', note, answer, now());
}

/** An answer, or nothing: the answer is taken back. */
const answerOrNone = z.union([z.strictObject({}), answerSchema]);

/** A new code for a seat's own page: pictures in order, none of them twice. Told once. */
export async function newPageCode({ pages }: Pick<Store, 'pages'>, place: Place): Promise<PageCode> {
  for (;;) {
    const left: string[] = [...pagePictures];
    const pictures = Array.from({ length: pageCodeLength }, () => left.splice(randomInt(left.length), 1).join());
    if (await pages.giveCode(place, pictures)) return { pictures };
  }
}
