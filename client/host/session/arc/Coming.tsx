import { useEffect, useRef } from 'preact/hooks';
import type { PublicView } from '../../../../shared/session/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import type { PackText } from '../../../activities/face.ts';
import { say } from '../../../lib/locale.ts';
import { useConsole } from '../console.ts';
import { ComingPart } from './ComingPart.tsx';
import { titleOf } from './part-words.ts';
import { comingParts } from './time.ts';

interface Props {
  view: PublicView;
  pack: OpenPack;
  text: PackText;
  /** says what has changed */
  onTold(words: string): void;
}

/** What is to come, in order. */
export function Coming({ view, pack, text, onTold }: Props) {
  const { act } = useConsole();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useKeptPlace(list);
  const parts = comingParts(view);
  const first = view.at + 1;

  async function move(part: string, title: string, nth: number, button: HTMLElement) {
    pressed(button);
    if (await act({ type: 'move-part', part, to: first + nth }))
      onTold(say('host.arc.moved', { title, place: nth + 1 }));
  }

  return (
    <section class="plan-coming" aria-labelledby="plan-coming">
      <h3 id="plan-coming">{say('host.arc.coming')}</h3>
      {parts.length === 0 ? (
        <p>{say('host.arc.nothing')}</p>
      ) : (
        <>
          <p class="soft">{say('host.arc.soft')}</p>
          <ol ref={list} class="plan-list">
            {parts.map((part, nth) => (
              <ComingPart
                key={part.id}
                part={part}
                title={titleOf(part, text)}
                ways={pack.scenarios[part.scenario]?.steps.find(({ id }) => id === part.step)?.variations ?? []}
                isFirst={nth === 0}
                isLast={nth === parts.length - 1}
                onMove={(by, button) => void move(part.id, titleOf(part, text), nth + by, button)}
                onTold={onTold}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** A row that moves loses the keyboard: it is given back to the button that moved it. */
function useKeptPlace(list: { current: HTMLElement | null }): (button: HTMLElement) => void {
  const moved = useRef<HTMLElement | undefined>(undefined);
  useEffect(() => {
    if (!moved.current || list.current?.contains(document.activeElement)) return;
    moved.current.focus();
    moved.current = undefined;
  });
  return (button) => {
    moved.current = button;
  };
}
