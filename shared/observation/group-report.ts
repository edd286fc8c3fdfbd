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
  /** pictures that were laid together: areas of the tiles as they were laid, and the group's name for it */
  pictures: { tiles: string[]; name: Wording | undefined }[];
  joys: Wording[];
  rules: Wording[];
  /** what participants taught the others */
  taught: Wording[];
  /** pictures about the meeting itself, as they were shown to all; empty where too few answered */
  feedback: { wording: Wording; count: number }[];
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
    pictures: arc.flatMap(({ timeline }) => {
      const tiles = timeline.flatMap(({ what, area }) => (what === 'tile-laid' && area ? [area] : []));
      const name = timeline.findLast(({ what }) => what === 'picture-named')?.wording as Wording | undefined;
      return tiles.length > 0 ? [{ tiles, name }] : [];
    }),
    joys: wordingsOf('joy-picked'),
    // Rules may be looked at again in a later part: the last agreement holds.
    rules: (arc.findLast(({ timeline }) => timeline.some(({ what }) => what === 'rule'))?.timeline ?? []).flatMap(
      ({ what, wording }) => (what === 'rule' && wording ? [wording as Wording] : []),
    ),
    taught: wordingsOf('workshop-taught'),
    feedback: entries.flatMap(({ what, wording, count }) =>
      what === 'feedback-shown' && wording && count !== undefined ? [{ wording: wording as Wording, count }] : [],
    ),
  };
}
