import { say } from '../../lib/locale.ts';
import { Notice } from '../../ui/index.ts';
import { failureKey } from '../api.ts';

/** What could not be saved, and what to do. */
export const Trouble = ({ failure }: { failure: unknown }) =>
  failure === undefined ? null : <Notice tone="problem">{say(failureKey(failure))}</Notice>;
