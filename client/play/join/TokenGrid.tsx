import { type TokenId, tokens } from '../../../shared/session/tokens.ts';
import { say } from '../../lib/locale.ts';
import { Pick, Token } from '../../ui/index.ts';

interface Props {
  taken: readonly TokenId[];
  chosen: TokenId | undefined;
  onChoose(token: TokenId): void;
}

/** The free tokens to choose from: native radio buttons, drawn as wood. */
export const TokenGrid = ({ taken, chosen, onChoose }: Props) => (
  <fieldset class="tokens">
    <legend>
      {say('play.join.token')}
      {chosen && <span class="tokens-chosen">{say(`common.token.${chosen}`)}</span>}
    </legend>
    <div class="tokens-grid">
      {tokens
        .filter(({ id }) => !taken.includes(id))
        .map(({ id }) => (
          <Pick key={id} class="tokens-one" name="token" chosen={id === chosen} onPick={() => onChoose(id)}>
            <Token token={id} size={2.7} />
            <span class="visually-hidden">{say(`common.token.${id}`)}</span>
          </Pick>
        ))}
    </div>
  </fieldset>
);
