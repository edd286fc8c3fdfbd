import type { SeatView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import { type Answer, answersIn, reflectionsIn } from './answers.ts';
import { looksOf } from './mine.ts';

/** All that a person looked at in this meeting, as far as this phone knows: kept or not, in the pack's order of areas. */
export const looksIn = (code: string, kept: SeatView['kept'], pack: Pick<OpenPack, 'areas'>): Answer[] =>
  answersIn(
    looksOf(code),
    reflectionsIn(kept),
    pack.areas.map(({ id }) => id),
  );
