import { useState } from 'preact/hooks';
import { bothAgreed } from '../../shared/session/messages.ts';
import type { MessageView } from '../../shared/session/view.ts';
import { say } from '../lib/locale.ts';
import { caretDown, check } from '../ui/icons.ts';
import { Icon } from '../ui/index.ts';
import './staying.css';

interface Props {
  message: MessageView;
  /** whose phone or console this is */
  side: 'seat' | 'facilitator';
  /** what it means, in this face's words */
  told: string;
  /** said when the other side has agreed */
  theirs: string;
  /** resolves when it is answered */
  onAgree(agree: boolean): Promise<unknown>;
}

/**
 * What becomes of a message when the session ends: one quiet line. That it may stay is folded away behind it, so that
 * nobody is asked and nobody waits for an answer.
 */
export function Staying({ message, side, told, theirs, onAgree }: Props) {
  const [wanted, setWanted] = useState<boolean>();
  const { agreed } = message;
  const stays = bothAgreed(message);
  const change = async (agree: boolean): Promise<void> => {
    setWanted(agree);
    await onAgree(agree);
    setWanted(undefined);
  };
  return (
    // Of those with the same name one is open at a time.
    <details
      name="staying"
      class={`staying ${stays ? 'staying-agreed' : ''}`}
      onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })}
    >
      <summary>
        {stays && <Icon of={check} />}
        {say(stays ? 'common.staying.stays' : 'common.staying.goes')}
        <span class="staying-more">
          <Icon of={caretDown} />
        </span>
      </summary>
      <label class="staying-toggle">
        <input
          type="checkbox"
          checked={wanted ?? agreed[side]}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        {say('common.staying.agree')}
      </label>
      {agreed[side === 'seat' ? 'facilitator' : 'seat'] && <p>{theirs}</p>}
      <p>{told}</p>
    </details>
  );
}
