import { say } from '../../lib/locale.ts';
import { question } from '../../ui/icons.ts';
import { Icon, Sheet } from '../../ui/index.ts';
import { paths } from '../router.ts';
import { shortcuts } from './keys.ts';

/** The shortcuts, and the way to help. */
export function KeysSheet({ open, onClose }: { open: boolean; onClose(): void }) {
  return (
    <Sheet title={say('host.keys.title')} closeWord={say('host.close')} open={open} onClose={onClose} place="middle">
      <p>{say('host.keys.text')}</p>
      <dl class="key-list">
        {shortcuts.map(({ key, what }) => (
          <div key={key}>
            <dt>
              <kbd>Alt</kbd> + <kbd>{key}</kbd>
            </dt>
            <dd>{say(`host.keys.${what}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Alt</kbd> + <kbd>1</kbd>–<kbd>9</kbd>, <kbd>0</kbd>
          </dt>
          <dd>{say('host.keys.person')}</dd>
        </div>
      </dl>
      <a class="button button-secondary button-small" href={paths.phones} target="_blank" rel="noreferrer">
        <Icon of={question} /> {say('host.lobby.phones')}
      </a>
    </Sheet>
  );
}
