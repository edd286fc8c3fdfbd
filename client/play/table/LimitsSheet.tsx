import { useEffect, useState } from 'preact/hooks';
import type { PublicView } from '../../../shared/session/view.ts';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { say } from '../../lib/locale.ts';
import { check } from '../../ui/icons.ts';
import { Button, Icon, Sheet } from '../../ui/index.ts';
import { ReadThis } from './ReadThis.tsx';
import './limits.css';

const limits = ['line', 'veil'] as const;
type Limit = (typeof limits)[number];

interface Props {
  open: boolean;
  onClose(): void;
  view: Pick<PublicView, 'lines' | 'veils'>;
  pack: OpenPack;
  text: PackText;
  act(command: { type: 'set-limit'; topic: string; limit: Limit }): Promise<void>;
}

/**
 * What the group does not talk about: anybody adds to it, without being named and without a reason. Here nothing is
 * lifted; that is for the worker, who asks the group.
 */
export function LimitsSheet({ open, onClose, view, pack, text, act }: Props) {
  const [sure, setSure] = useState<{ topic: string; limit: Limit }>();
  useEffect(() => setSure(undefined), [open, view.lines.length, view.veils.length]);
  const press = (topic: string, limit: Limit) => async () => {
    if (sure?.topic !== topic || sure.limit !== limit) return setSure({ topic, limit });
    setSure(undefined);
    await act({ type: 'set-limit', topic, limit });
  };
  const words = [say('play.limits.told'), say('play.limits.nobody')];
  return (
    <Sheet title={say('play.limits.title')} closeWord={say('common.close')} open={open} onClose={onClose}>
      <p>{words[0]}</p>
      <p class="limits-nobody">{words[1]}</p>
      <ReadThis sentences={[...words, ...pack.topics.map(({ id }) => text(`topic.${id}`))]} />
      <ul class="limits">
        {pack.topics.map(({ id, symbol }) => (
          <li key={id}>
            <h3 id={`topic-${id}`}>
              <Icon of={pack.symbols[symbol] ?? ''} size={1.5} />
              {text(`topic.${id}`)}
            </h3>
            <Drawn limit={drawn(view, id)} />
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend beside the heading */}
            <div class="limits-choice" role="group" aria-labelledby={`topic-${id}`}>
              {addable(drawn(view, id)).map((limit) => {
                const asks = sure?.topic === id && sure.limit === limit;
                const word = say(`play.limits.${limit}`);
                return (
                  <Button key={limit} size="small" kind={asks ? 'primary' : 'secondary'} onClick={press(id, limit)}>
                    {asks ? say('play.limits.sure', { limit: word.toLocaleLowerCase() }) : word}
                  </Button>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
      <p class="limits-lift">{say('play.limits.lift')}</p>
    </Sheet>
  );
}

/** How a topic stands for everyone; nobody knows from whom. */
const drawn = ({ lines, veils }: Props['view'], topic: string): Limit | undefined =>
  lines.includes(topic) ? 'line' : veils.includes(topic) ? 'veil' : undefined;

/** What can still be added: a veil can become a line, and never the other way round. */
const addable = (limit: Limit | undefined): readonly Limit[] =>
  limit === undefined ? limits : limit === 'veil' ? ['line'] : [];

const Drawn = ({ limit }: { limit: Limit | undefined }) =>
  limit ? (
    <p class="limits-drawn" role="status">
      <Icon of={check} size={1.1} />
      {say(`play.limits.${limit}-on`)}
    </p>
  ) : null;
