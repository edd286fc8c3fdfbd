import { expect, test } from 'vitest';
import { createPicture } from '../../client/lib/picture.ts';
import type { PublicView, SeatView } from '../../shared/session/view.ts';

const seenBy = (rev: number) => ({ toJSON: () => ({ rev, phase: 'running' }) as Partial<PublicView> });
const own = (rev: number, seat = 2) => ({ rev, seat: { seat, kept: [] } as unknown as SeatView });

test('nothing is drawn before both views have come', () => {
  const picture = createPicture();
  picture.begin(true);
  picture.publicView({ toJSON: () => ({}) });
  picture.publicView(seenBy(3));
  expect(picture.table.value).toBeUndefined();
  picture.privateView(own(3));
  expect(picture.table.value).toMatchObject({ view: { rev: 3 }, own: { seat: 2 } });
});

test('a private view waits for the step that it belongs to', () => {
  const picture = createPicture();
  picture.begin(true);
  picture.publicView(seenBy(3));
  picture.privateView(own(3, 2));
  picture.privateView(own(5, 4));
  expect(picture.table.value?.own?.seat).toBe(2);
  picture.publicView(seenBy(4));
  expect(picture.table.value?.own?.seat).toBe(2);
  picture.publicView(seenBy(5));
  expect(picture.table.value).toMatchObject({ view: { rev: 5 }, own: { seat: 4 } });
});

test('the picture is frozen, and a new one is another object', () => {
  const picture = createPicture();
  picture.begin(false);
  picture.publicView(seenBy(1));
  const first = picture.table.value;
  picture.publicView(seenBy(2));
  expect(Object.isFrozen(first) && Object.isFrozen(first?.view)).toBe(true);
  expect(picture.table.value).not.toBe(first);
});

test('the last picture stays while the connection is made anew', () => {
  const picture = createPicture();
  picture.begin(true);
  picture.publicView(seenBy(3));
  picture.privateView(own(3));
  picture.begin(true);
  expect(picture.table.value?.view.rev).toBe(3);
  picture.publicView(seenBy(9));
  expect(picture.table.value?.view.rev).toBe(3);
  picture.privateView(own(9));
  expect(picture.table.value?.view.rev).toBe(9);
});

test('a covered device forgets the last person and takes in nothing until the next one has it', () => {
  const picture = createPicture();
  picture.begin(false);
  picture.publicView(seenBy(3));
  picture.uncover(2);
  picture.privateView(own(3));
  expect(picture.table.value?.own?.seat).toBe(2);
  picture.cover();
  expect(picture.table.value?.own).toBeUndefined();
  picture.privateView(own(3));
  expect(picture.table.value?.own).toBeUndefined();
  picture.uncover(5);
  picture.privateView(own(3));
  expect(picture.table.value?.own).toBeUndefined();
  picture.privateView(own(3, 5));
  expect(picture.table.value?.own?.seat).toBe(5);
});
