import type { OpenPack } from '../../../shared/wire/api.ts';
import type { PackText } from '../../activities/face.ts';
import { faceOf } from '../../activities/index.ts';
import { type Table, useConsole } from './console.ts';

/** What whoever leads can do in the current activity. */
export function LeadPlay({ table: { view, lead }, pack, text }: { table: Table; pack: OpenPack; text: PackText }) {
  const console = useConsole();
  const { play } = view;
  if (!play) return null;
  const { Lead } = faceOf(play.kind);
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
