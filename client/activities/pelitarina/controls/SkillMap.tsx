import type { OpenPack } from '../../../../shared/wire/api.ts';
import { say } from '../../../lib/locale.ts';
import { Button, Icon, paint } from '../../../ui/index.ts';
import type { PackText } from '../../face.ts';

interface Props {
  /** those that were kept, `deck/card` */
  skills: readonly string[];
  pack: OpenPack;
  text: PackText;
  /** the one that is being let go */
  busy: unknown;
  onLetGo(card: string): void;
}

/** Skills that others heard and I kept, each with its life area, in the pack's fixed order: no area counts for more. */
export function SkillMap({ skills, pack, text, busy, onLetGo }: Props) {
  const areas = [...pack.areas, undefined].flatMap((area) => {
    const mine = skills.filter((card) => {
      const of = pack.cards[card]?.area;
      return area ? of === area.id : !pack.areas.some(({ id }) => id === of);
    });
    return mine.length > 0 ? [{ area, mine }] : [];
  });
  return (
    <div class="game-paper">
      <h3>{say('activities.pelitarina.end.skills')}</h3>
      {areas.map(({ area, mine }) => (
        <section key={area?.id ?? ''} class="life-area">
          {area && (
            <h4 ref={paint({ background: area.fill, color: area.ink })}>
              <Icon of={pack.symbols[area.symbol] ?? ''} size={1.2} /> {text(`area.${area.id}`)}
            </h4>
          )}
          <ul class="life-skills">
            {mine.map((card) => (
              <li key={card}>
                <Icon of={pack.symbols[pack.cards[card]?.symbol ?? ''] ?? ''} size={1.6} />
                <span>{text(card)}</span>
                <Button size="small" busy={busy === card} onClick={() => onLetGo(card)}>
                  {say('activities.pelitarina.end.let-go')}
                  <span class="visually-hidden">: {text(card)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
