import { NowStrip } from '../../../host/session/NowStrip.tsx';
import { say } from '../../../lib/locale.ts';

export const Agreed = () => (
  <NowStrip title={say('screen.ground-rules.agreed-title')} hint={say('host.lead.rules.agreedHint')} />
);
