import type { ComponentChildren } from 'preact';
import { inLocale } from '../../../shared/lib/text.ts';
import type { GroupPage } from '../../../shared/wire/group.ts';
import { locale, say } from '../../lib/locale.ts';
import { usersThree } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { atStart, worded } from '../wording.ts';
import { AreaTile } from './AreaTile.tsx';

type Entry = GroupPage['arc'][number]['timeline'][number];

/** The cards that stayed open, in the areas' fixed order, then those that everybody answered. Never by whom. */
export function CardsByArea({ page: { arc, areas } }: { page: GroupPage }) {
  const entries = arc.flatMap(({ timeline }) => timeline);
  const opened = entries.filter(({ what }) => what === 'card-opened');
  const together = entries.filter(({ what }) => what === 'together-drawn');
  return (
    <section class="leaf-part">
      <h2>{say('group.page.opened')}</h2>
      <div class="by-area">
        {areas.map((area) => (
          <Cards
            key={area.id}
            title={inLocale(area.title, locale.value)}
            cards={opened.filter((one) => one.area === area.id)}
          >
            <AreaTile area={area} />
          </Cards>
        ))}
        <Cards title={say('group.page.together')} cards={together}>
          <span class="area-mark area-mark-plain">
            <Icon of={usersThree} size={1} />
          </span>
        </Cards>
      </div>
    </section>
  );
}

interface CardsProps {
  title: string;
  cards: readonly Entry[];
  children: ComponentChildren;
}

function Cards({ title, cards, children }: CardsProps) {
  if (cards.length === 0) return null;
  return (
    <section class="area-cards">
      <h3>
        {children} {atStart(title)} <span class="area-count">{cards.length}</span>
      </h3>
      <ul class="listed">
        {cards.map(({ wording }, index) => (
          <li key={index}>{wording ? worded(wording) : ''}</li>
        ))}
      </ul>
    </section>
  );
}
