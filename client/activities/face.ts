import type { ComponentType } from 'preact';
import type { BaseView } from '../../shared/activities/activity.ts';
import type { OpenPack } from '../../shared/wire/api.ts';
import type { FacilitatorView, PublicView } from '../../shared/session/view.ts';
import type { SceneClass } from '../stage/scene.ts';

/** The words of the pack in the reader's language; a missing id gives an empty string. */
export type PackText = (id: string) => string;

/** What a seat can do in an activity, in HTML: on its own phone, on a shared device, or from the console for it. */
export interface ControlsProps<View extends BaseView = BaseView, Own = unknown> {
  meeting: PublicView;
  play: View;
  /** what only this seat may see */
  own: Own | undefined;
  seat: number;
  pack: OpenPack;
  text: PackText;
  /** sends a command of this activity in the seat's name; resolves when it is answered */
  act(command: { type: string; [field: string]: unknown }): Promise<void>;
  /** the console acts for this seat: smaller, no "put the phone down" */
  onBehalf: boolean;
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

/** The faces of one kind of activity. A kind without all of them does not compile. */
export interface Face {
  Controls: ComponentType<ControlsProps<never, never>>;
  Lead: ComponentType<LeadProps<never, never>>;
  /** everything that the stage shows, as text for those who do not see it, and for when the stage cannot start */
  Told: ComponentType<{ meeting: PublicView; play: never; pack: OpenPack; text: PackText }>;
  /** Phaser arrives after everything else */
  scene(): Promise<SceneClass>;
}
