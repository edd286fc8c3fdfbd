import { type TokenId, tokens } from '../../shared/session/tokens.ts';
import { say } from '../lib/locale.ts';
import { Pick, Token } from '../ui/index.ts';
import './token-choice.css';

interface Props {
  label: string;
  chosen: TokenId | undefined;
  taken: readonly TokenId[];
  onChoose(token: TokenId): void;
}

/** Tokens that are free, as one group of radio buttons: arrow keys move, each has its word. */
export function TokenChoice({ label, chosen, taken, onChoose }: Props) {
  return (
    <fieldset class="token-choice">
      <legend>{label}</legend>
      <div class="token-grid">
        {tokens
          .filter(({ id }) => !taken.includes(id))
          .map(({ id }) => (
            <Pick key={id} class="token-option" name="token" chosen={chosen === id} onPick={() => onChoose(id)}>
              <Token token={id} size={2.5} />
              <span>{say(`common.token.${id}`)}</span>
            </Pick>
          ))}
      </div>
    </fieldset>
  );
}

/** A free token to start from, so that one tap is enough. */
export const freeToken = (taken: readonly TokenId[]): TokenId | undefined =>
  tokens.find(({ id }) => !taken.includes(id))?.id;
