import { say } from '../../lib/locale.ts';
import { question } from '../../ui/icons.ts';
import { Icon, Sheet, Switch } from '../../ui/index.ts';
import { paths } from '../router.ts';
import type { Table } from './console.ts';
import { shortcuts } from './keys.ts';
import { seesNotes } from './may.ts';
import { singleKeys } from './single-keys.ts';

interface Props {
  open: boolean;
  lead: Table['lead'];
  onClose(): void;
}

/** Keys of the note desk. */
const noteKeys = [
  { keys: ['1', '9'], what: 'person' },
  { keys: ['0'], what: 'note' },
  { keys: ['A', 'P'], what: 'topic' },
  { keys: ['Enter'], what: 'save' },
  { keys: ['M'], what: 'mark' },
  { keys: ['Z'], what: 'undoNote' },
  { keys: ['Esc'], what: 'closeDesk' },
] as const;

/** The shortcuts, and the way to help. */
export function KeysSheet({ open, lead, onClose }: Props) {
  return (
    <Sheet title={say('host.keys.title')} closeWord={say('host.close')} open={open} onClose={onClose} place="middle">
      <dl class="key-list">
        {shortcuts.map(({ key, what }) => (
          <div key={key}>
            <dt>
              <kbd>Alt</kbd> + <kbd>{key}</kbd>
            </dt>
            <dd>{say(`host.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      {seesNotes(lead) && (
        <section class="key-section">
          <h3>{say('host.keys.noting')}</h3>
          <dl class="key-list">
            {noteKeys.map(({ keys: [first, last], what }) => (
              <div key={what}>
                <dt>
                  <kbd>{first}</kbd>
                  {last && (
                    <>
                      {' '}
                      – <kbd>{last}</kbd>
                    </>
                  )}
                </dt>
                <dd>{say(`host.keys.${what}`)}</dd>
              </div>
            ))}
          </dl>
          <Switch on={singleKeys.areOn} words={say('host.keys.single')} onChange={singleKeys.turn} />
          <p class="soft">{say('host.keys.singleHint')}</p>
        </section>
      )}
      <a class="button button-secondary button-small" href={paths.phones} target="_blank" rel="noreferrer">
        <Icon of={question} /> {say('host.lobby.phones')}
      </a>
    </Sheet>
  );
}
