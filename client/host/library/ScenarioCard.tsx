import { inLocale } from '../../../shared/lib/text.ts';
import type { LibraryEntry } from '../../../shared/wire/api.ts';
import { packContent } from '../../lib/api.ts';
import { locale, localeNames, say } from '../../lib/locale.ts';
import { arrowRight, chatCircleDots, clock, translate, usersThree } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { useFetched } from '../fetched.ts';
import { paths } from '../router.ts';
import { ScenarioPicture } from './ScenarioPicture.tsx';

/** A scenario to choose: its picture, aims, and what it asks of a group. */
export function ScenarioCard({ entry, onOpen }: { entry: LibraryEntry; onOpen(): void }) {
  const pack = useFetched(entry.hash, () => packContent(entry.hash));
  const title = inLocale(entry.title, locale.value);
  return (
    <article class="scenario">
      <div class="scenario-top">
        {pack.state === 'here' && <ScenarioPicture pack={pack.value} scenario={entry.scenario} symbol={entry.symbol} />}
      </div>
      <div class="scenario-words">
        <h2>{title}</h2>
        <p class="scenario-aims">{inLocale(entry.aims, locale.value)}</p>
        <ul class="scenario-facts">
          <Fact icon={usersThree}>{say('host.library.people', entry.groupSize)}</Fact>
          <Fact icon={clock}>{say('host.library.minutes', { minutes: entry.minutes })}</Fact>
          <Fact icon={chatCircleDots}>{say(`host.library.language.${entry.minimumLanguage}`)}</Fact>
          <Fact icon={translate}>
            {say('host.library.languages', {
              list: entry.locales.map((one) => localeNames[one]).join(', '),
            })}
          </Fact>
        </ul>
        <div class="scenario-ways">
          <Button
            kind="primary"
            iconAfter={arrowRight}
            onClick={onOpen}
            aria-label={`${say('host.library.open')}: ${title}`}
          >
            {say('host.library.open')}
          </Button>
          <a class="button button-quiet button-normal" href={paths.rehearsal(entry.hash, entry.scenario)}>
            {say('host.rehearsal.try')}
          </a>
        </div>
      </div>
    </article>
  );
}

const Fact = ({ icon, children }: { icon: string; children: string }) => (
  <li>
    <Icon of={icon} size={1.15} />
    <span>{children}</span>
  </li>
);
