import { useId } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import type { Framework } from '../../../shared/observation/framework.ts';
import { locale, say } from '../../lib/locale.ts';
import { check, star } from '../../ui/icons.ts';
import { Button, Pick } from '../../ui/index.ts';
import { lookAtFramework } from './often.ts';

interface Props {
  frameworks: readonly Framework[];
  shown: string;
  arranging: boolean;
  onArrange(on: boolean): void;
}

/** Which framework's topics are shown: it is remembered. And a way to choose one's favourites among them. */
export function FrameworkTabs({ frameworks, shown, arranging, onArrange }: Props) {
  const name = useId();
  return (
    <div class="topic-tools">
      {frameworks.length > 1 && (
        <fieldset class="topic-tabs">
          <legend class="visually-hidden">{say('host.notes.frameworks')}</legend>
          {frameworks.map(({ id, title }) => (
            <Pick key={id} class="topic-tab" name={name} chosen={id === shown} onPick={() => lookAtFramework(id)}>
              {inLocale(title, locale.value)}
            </Pick>
          ))}
        </fieldset>
      )}
      <Button
        kind="quiet"
        size="small"
        icon={arranging ? check : star}
        iconOnly
        aria-pressed={arranging}
        title={say('host.notes.starring')}
        onClick={() => onArrange(!arranging)}
      >
        {say('host.notes.starring')}
      </Button>
    </div>
  );
}
