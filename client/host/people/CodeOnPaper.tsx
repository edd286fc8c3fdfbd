import { useEffect, useRef, useState } from 'preact/hooks';
import { loadWords, say } from '../../lib/locale.ts';
import { whose } from '../../lib/names.ts';
import { printer } from '../../ui/icons.ts';
import { Button, Notice } from '../../ui/index.ts';
import { failureKey } from '../api.ts';
import { makePageCode } from '../people-api.ts';
import { useConsole } from '../session/console.ts';
import type { PanelProps } from './PersonCard.tsx';

/** The pictures and their words come when a code is made, which is seldom. */
const loadPictures = async () => {
  const [{ PictureCode }] = await Promise.all([import('../../own/PictureCode.tsx'), loadWords('own')]);
  return PictureCode;
};

interface Made {
  pictures: readonly string[];
  PictureCode: Awaited<ReturnType<typeof loadPictures>>;
}

/** For who has no phone: six pictures on a slip of paper open their own page after the meeting. They are told once. */
export function CodeOnPaper({ person, onClose }: PanelProps) {
  const { summary } = useConsole();
  const [made, setMade] = useState<Made>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const make = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const PictureCode = await loadPictures();
      setMade({ PictureCode, ...(await makePageCode(summary.id, person.number)) });
    } catch (cause) {
      setFailure(cause);
    }
    setBusy(false);
  };
  if (made) return <Slip made={made} address={`${summary.joinOrigin}/oma`} onClose={onClose} />;
  return (
    <>
      <p>{say('host.peoplePage.code.told', { whose: whose(person) })}</p>
      <p>{say('host.peoplePage.code.replaces')}</p>
      {failure !== undefined && <Notice tone="problem">{say(failureKey(failure))}</Notice>}
      <div class="form-row">
        <Button kind="primary" size="small" busy={busy} onClick={() => void make()}>
          {say('host.peoplePage.code.make')}
        </Button>
        <Button kind="quiet" size="small" onClick={onClose}>
          {say('host.peoplePage.notNow')}
        </Button>
      </div>
    </>
  );
}

/** What is printed says neither whose page it is nor what kind of page. */
function Slip({ made: { pictures, PictureCode }, address, onClose }: { made: Made; address: string; onClose(): void }) {
  const slip = useRef<HTMLElement>(null);
  useEffect(() => slip.current?.focus(), []);
  return (
    <>
      <Notice>{say('host.peoplePage.code.once')}</Notice>
      <section ref={slip} class="code-slip" tabIndex={-1} aria-label={say('host.peoplePage.code.slip')}>
        <p class="code-slip-title">{say('host.peoplePage.code.slip')}</p>
        <p>
          {say('host.peoplePage.code.open')} <strong class="code-slip-address">{address}</strong>
        </p>
        <p>{say('host.peoplePage.code.pick')}</p>
        <PictureCode pictures={pictures} />
        <p>{say('host.peoplePage.code.keep')}</p>
      </section>
      <div class="form-row">
        <Button kind="primary" size="small" icon={printer} onClick={() => print()}>
          {say('host.peoplePage.code.print')}
        </Button>
        <Button kind="quiet" size="small" onClick={onClose}>
          {say('host.peoplePage.code.done')}
        </Button>
      </div>
    </>
  );
}
