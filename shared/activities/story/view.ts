import { schema, t } from '@colyseus/schema';
import type { LocalisedText } from '../../lib/text.ts';
import { BaseViewSchema } from '../../wire/base.ts';
import type { BaseView } from '../activity.ts';

/** A role and the seats that hold it; the group plays it together when there are none. */
export interface HeldRole {
  role: string;
  seats: number[];
}

/** One scene that the group has been to. */
export interface WayStop {
  scene: string;
  /** the place that it followed; -1 for the first. Two that follow the same place are two branches */
  after: number;
  /** what was chosen there, in the order of the choices; empty while it is open and in passages */
  choices: string[];
}

export interface StoryView extends BaseView {
  kind: 'story';
  story: string;
  /** roles are dealt → talking and deciding → what was decided is shown → … → an ending → over */
  phase: 'roles' | 'scene' | 'other' | 'decided' | 'ending' | 'over';
  /** of the scene that is open */
  scene: string;
  /** how it is decided; empty in passages and endings */
  by: string;
  /** the role that decides here, if one does */
  decider: string;
  /** what can be chosen now; each with the role whose choice it is, if each chooses for their role */
  choices: { choice: string; role: string }[];
  roles: HeldRole[];
  items: string[];
  /** numbers that are shown to the group */
  numbers: { variable: string; value: number }[];
  /** how many have answered: told so that whoever leads knows when to show, and never what */
  answered: number;
  /** once shown */
  counts: { choice: string; count: number }[];
  decided: string[];
  reason: string;
  /** of a die; 0 when none was rolled */
  face: number;
  /** what happened instead, in the group's words */
  other: string | undefined;
  /** play time, ms, until which one has thought of talking; 0 where there is nothing to talk about */
  until: number;
  /** the question at which everyone stands still; 0 when nobody does */
  frozen: number;
  way: WayStop[];
  /** where on the way the group is; -1 before the first scene */
  place: number;
  /** scenes whose sentence tells a latecomer what has happened, in order */
  soFar: string[];
}

/** What one seat alone may see. The texts are in every language of the pack: they are in no file that can be fetched. */
export interface StorySeatView {
  role: string | undefined;
  /** what only this role knows, all through the story */
  secret: Partial<LocalisedText> | undefined;
  /** what only this role knows in this scene */
  line: Partial<LocalisedText> | undefined;
  answer: string | undefined;
  /** this seat decides now, by its role */
  decides: boolean;
  /** choices of this seat's role, where each chooses for their own */
  choices: string[];
}

/** For whoever leads: how things stand, and the words of seats without a phone come with those seats' own views. */
export interface StoryLeadView {
  /** choices that are not offered, since their condition does not hold */
  hidden: string[];
  freezes: number;
}

const Role = schema({ role: t.string(), seats: t.array('uint8') }, 'StoryRole');
const Offered = schema({ choice: t.string(), role: t.string() }, 'StoryChoice');
const Shown = schema({ variable: t.string(), value: t.int32() }, 'StoryNumber');
const Counted = schema({ choice: t.string(), count: t.uint8() }, 'StoryCount');
const Stop = schema({ scene: t.string(), after: t.int32(), choices: t.array('string') }, 'StoryStop');

export const StorySchema = BaseViewSchema.extend(
  {
    story: t.string(),
    phase: t.string(),
    scene: t.string(),
    by: t.string(),
    decider: t.string(),
    choices: t.array(Offered),
    roles: t.array(Role),
    items: t.array('string'),
    numbers: t.array(Shown),
    answered: t.uint8(),
    counts: t.array(Counted),
    decided: t.array('string'),
    reason: t.string(),
    face: t.uint8(),
    other: t.string().optional(),
    until: t.float64(),
    frozen: t.uint8(),
    way: t.array(Stop),
    place: t.int32(),
    soFar: t.array('string'),
  },
  'StoryView',
);
