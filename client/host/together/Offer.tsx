import { say } from '../../lib/locale.ts';
import { Section } from '../../own/Section.tsx';
import { Button } from '../../ui/index.ts';
import type { PersonNote } from './person-note.ts';
import { Trouble } from './Trouble.tsx';
import { useSaving, useTogether } from './use-together.ts';

interface Props {
  note: PersonNote;
  onKeepBack(): void;
  /** when there are more of them: all are left for another time */
  onLeaveRest: (() => void) | undefined;
}

/** A note that the person has not read yet: the worker shows it or keeps it for now. Its words are not here. */
export function Offer({ note, onKeepBack, onLeaveRest }: Props) {
  const { together } = useTogether();
  const { busy, failure, save } = useSaving();
  return (
    <Section title={say('host.together.section.seen')}>
      <p class="own-meeting">{say('own.meeting', { meeting: note.meeting })}</p>
      <p class="together-big">{say('host.together.offer.text')}</p>
      <p>{say('host.together.offer.told')}</p>
      <div class="together-do">
        <Button kind="primary" busy={busy} onClick={() => void save(() => together.share(note))}>
          {say('host.together.offer.show')}
        </Button>
        <Button onClick={onKeepBack}>{say('host.together.offer.keep')}</Button>
        {onLeaveRest && <Button onClick={onLeaveRest}>{say('host.together.offer.rest')}</Button>}
      </div>
      <Trouble failure={failure} />
    </Section>
  );
}
