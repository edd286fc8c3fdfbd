import { useEffect } from 'preact/hooks';
import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { faceOf } from '../../activities/index.ts';
import { announce } from '../../lib/announce.ts';
import { say } from '../../lib/locale.ts';
import { useActingSeat } from './acting.ts';
import { type Table, useConsole } from './console.ts';
import { NowStrip } from './NowStrip.tsx';

/** What whoever leads can do in the current activity; what happens at the table is said to those who listen. */
export function LeadPlay({ table: { view, lead }, pack, text }: { table: Table; pack: OpenPack; text: PackText }) {
  const console = useConsole();
  const { play } = view;
  const below = useActingSeat();
  const face = play && faceOf(play.kind);
  const caption = face?.captions({ meeting: view, play: play as never, pack, text, say });
  const told = caption && `${caption.title.replaceAll('*', '')}. ${caption.hint}`;
  useEffect(() => {
    if (told) announce(told);
  }, [told]);
  if (!play || !face) return null;
  // Without the wheel there is nothing to lead with; the controls of a seat that is led from here say it all.
  if (!lead.me.wheel) return below === undefined ? <NowStrip title={caption?.title} hint={caption?.hint} /> : null;
  const { Lead } = face;
  const act = async (command: { type: string }, seat?: number) => void (await console.play(command, seat));
  return (
    <Lead
      key={`${view.at} ${play.kind}`}
      meeting={view}
      play={play as never}
      lead={lead}
      own={lead.play as never}
      pack={pack}
      text={text}
      act={act}
    />
  );
}
