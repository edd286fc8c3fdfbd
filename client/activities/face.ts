import type { ComponentType } from 'preact';
import type { BaseView } from '../../shared/activities/activity.ts';
import type { FacilitatorView, PublicView, SeatView } from '../../shared/session/view.ts';
import type { OpenPack } from '../../shared/wire/api.ts';
import type { SceneClass } from '../stage/scene.ts';
import type { Arrangement } from '../stage/zones.ts';

/** The words of the pack in the reader's language; a missing id gives an empty string. */
export type PackText = (id: string) => string;

/** What a seat is needed for now: its own turn, or something that is asked of everyone. */
export type Need = 'turn' | 'asked';

/** What a seat can do in an activity, in HTML: on its own phone, on a shared device, or from the console for it. */
export interface ControlsProps<View extends BaseView = BaseView, Own = unknown> {
  meeting: PublicView;
  play: View;
  /** what only this seat may see */
  own: Own | undefined;
  seat: number;
  /** what this person has chosen to keep so far; empty for those who lead and may not know it */
  kept: SeatView['kept'];
  pack: OpenPack;
  text: PackText;
  /** sends a command of this activity in the seat's name; resolves when it is answered */
  act(command: { type: string; [field: string]: unknown }): Promise<void>;
  /**
   * Sends a message to the facilitator and says whether it went; absent where it would not be the person's own: on the
   * console and on a shared device.
   */
  tell?: ((text: string) => Promise<boolean>) | undefined;
  /** the console acts for this seat: smaller, no "put the phone down" */
  onBehalf: boolean;
  /** the console has not been found to be off the wall: what is nobody else's is not shown on it */
  mayBeSeen?: boolean;
}

/** What whoever leads can do in an activity, on the console. Acting for a seat is done through Controls. */
export interface LeadProps<View extends BaseView = BaseView, Lead = unknown> {
  meeting: PublicView;
  play: View;
  lead: FacilitatorView;
  own: Lead | undefined;
  pack: OpenPack;
  text: PackText;
  act(command: { type: string; [field: string]: unknown }, seat?: number): Promise<void>;
}

/** The few words beside the stage on the shared screen: whose turn, how far, what happens now. */
export interface Captions {
  /** whose token stands before the title */
  seat?: number | undefined;
  /** the part between asterisks is emphasised, as in `*Aamun* vuoro` */
  title: string;
  aside?: string | undefined;
  hint: string;
}
export type CaptionsOf<View extends BaseView> = (input: {
  meeting: PublicView;
  play: View;
  pack: OpenPack;
  text: PackText;
  say(key: string, values?: Record<string, string | number>): string;
}) => Captions;

/** What those read who do not see the stage. */
export interface ToldProps<View extends BaseView = BaseView> {
  meeting: PublicView;
  play: View;
  pack: OpenPack;
  text: PackText;
}

export interface KeepsakeProps {
  code: string;
  pack: OpenPack;
  text: PackText;
  /** strengths and words that the person chose to keep */
  kept: SeatView['kept'];
}

/** Asks once more before a part is left. */
export interface LeavingProps {
  open: boolean;
  busy: boolean;
  onLeave(): void;
  onClose(): void;
}

/** The faces of one kind of activity. A kind without all of them does not compile. */
export interface Face {
  Controls: ComponentType<ControlsProps<never, never>>;
  Lead: ComponentType<LeadProps<never, never>>;
  /**
   * What this seat is needed for; undefined: the phone can be put down. `own` may be missing, e.g. on a shared device
   * between two people: then what the seat has done in this beat already is not known.
   */
  needs(play: never, own: never, seat: number): Need | undefined;
  /** what one can still take along on the phone when the meeting is over */
  Keepsake?: ComponentType<KeepsakeProps>;
  /** everything that the stage shows, as text for those who do not see it, and for when the stage cannot start */
  Told: ComponentType<ToldProps<never>>;
  captions: CaptionsOf<never>;
  /** where leaving the part loses something for good; `asks`: there may be something to lose now */
  leaving?: { asks(play: never): boolean; Told: ComponentType; Sheet: ComponentType<LeavingProps> };
  /** how the shared screen is laid out around the stage */
  arrangement: Arrangement;
  /** Phaser arrives after everything else */
  scene(): Promise<SceneClass>;
}
