import type { SessionExport } from './export.ts';
import type { Wording } from './report.ts';

/** What is known of a group's meeting as a whole; nothing of it is about one person. */
export type GroupMeeting = Pick<SessionExport, 'session' | 'arc' | 'takenAlong' | 'seen'>;

/** The group's play at a glance. */
export interface GroupReport {
  /** cards that stayed open, in the areas' fixed order; areas without any are there, too */
  cards: { area: string; opened: number }[];
  /** parts that were played, in order; minutes are play time */
  parts: { title: Wording; planned: number; played: number }[];
  /** pictures that were laid together, tile by tile */
  pictures: GroupPicture[];
  joys: Wording[];
  rules: Wording[];
  /** what participants taught the others */
  taught: Wording[];
  /** pictures about the meeting itself, as they were shown to all; empty where too few answered */
  feedback: { card: string; wording: Wording; count: number }[];
}

export interface GroupPicture {
  /** in the order in which they were laid; axial coordinates on a pointy-top hexagonal grid */
  tiles: { q: number; r: number; area: string }[];
  /** into which pattern of the pack the group made it */
  pattern: string | undefined;
  /** what the group named it */
  name: Wording | undefined;
}

/** @param areas of the pack, in their fixed order */
export function groupReport({ arc }: Pick<GroupMeeting, 'arc'>, areas: readonly string[]): GroupReport {
  const entries = arc.flatMap(({ timeline }) => timeline);
  const wordingsOf = (what: string): Wording[] =>
    entries.flatMap((entry) => (entry.what === what && entry.wording ? [entry.wording as Wording] : []));
  const played = arc.filter(({ minutes, timeline }) => minutes > 0 || timeline.length > 0);
  return {
    cards: areas.map((area) => ({
      area,
      opened: entries.filter((entry) => entry.what === 'card-opened' && entry.area === area).length,
    })),
    parts: played.map(({ title, plannedMinutes, minutes }) => ({ title, planned: plannedMinutes, played: minutes })),
    pictures: arc.flatMap(pictureOf),
    joys: wordingsOf('joy-picked'),
    // Rules may be looked at again in a later part: the last agreement holds.
    rules: (arc.findLast(({ timeline }) => timeline.some(({ what }) => what === 'rule'))?.timeline ?? []).flatMap(
      ({ what, wording }) => (what === 'rule' && wording ? [wording as Wording] : []),
    ),
    taught: wordingsOf('workshop-taught'),
    feedback: entries.flatMap(({ what, card, wording, count }) =>
      what === 'feedback-shown' && card && wording && count !== undefined
        ? [{ card, wording: wording as Wording, count }]
        : [],
    ),
  };
}

function pictureOf({ timeline }: GroupMeeting['arc'][number]): GroupPicture[] {
  const tiles = timeline.flatMap(({ what, area, cell }) =>
    what === 'tile-laid' && area && cell ? [{ ...cell, area }] : [],
  );
  const pattern = timeline.findLast(({ what }) => what === 'picture-shown')?.card?.split('/')[1];
  const name = timeline.findLast(({ what }) => what === 'picture-named')?.wording as Wording | undefined;
  return tiles.length > 0 ? [{ tiles, pattern, name }] : [];
}
