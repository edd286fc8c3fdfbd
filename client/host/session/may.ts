import type { CommandType } from '../../../shared/session/commands.ts';
import { mayAsk } from '../../../shared/session/permissions.ts';
import type { FacilitatorView } from '../../../shared/session/view.ts';

/** Whether this console may ask for it now: what it may not do is not shown. */
export const may = ({ me }: Pick<FacilitatorView, 'me'>, command: CommandType): boolean =>
  mayAsk(command, me, me.wheel);

/** Workers' roles see leave for notes, and write them. */
export const seesNotes = ({ me }: Pick<FacilitatorView, 'me'>): boolean =>
  me.role === 'facilitator' || me.role === 'co-facilitator' || me.role === 'observer';
