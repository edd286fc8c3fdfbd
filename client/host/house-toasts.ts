import { toastsOf } from './session/toasts.ts';

/** Messages that outlast a page, e.g. of a session that is not there any more. */
export const houseToasts = toastsOf();
