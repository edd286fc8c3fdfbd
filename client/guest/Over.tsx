import { say } from '../lib/locale.ts';
import { Page } from '../play/join/Page.tsx';
import { Button } from '../ui/index.ts';
import { startAnew } from './step.ts';

/** The session is over · the guest was removed · the invitation holds no longer: thanks, and nothing to be done. */
export const Over = ({ how }: { how: 'ended' | 'removed' | 'gone' }) => (
  <Page title={say(`guest.over.${how}.title`)}>
    <p class="guest-told">{say(`guest.over.${how}.told`)}</p>
    {how !== 'ended' && <Button onClick={leave}>{say('guest.over.codes')}</Button>}
  </Page>
);

/** The page of the console is left behind, too: its connection is over. */
function leave(): void {
  startAnew();
  location.reload();
}
