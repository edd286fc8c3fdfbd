import type { GroundRulesView } from '../../../shared/activities/ground-rules/view.ts';
import type { CaptionsOf } from '../face.ts';

/** Gathering, asking everyone, agreed. Nobody reads here who has nodded, or how many. */
export const captions: CaptionsOf<GroundRulesView> = ({ play, say }) => {
  const moment = isTalking(play) ? 'talking' : play.phase;
  const empty = play.phase !== 'gather' && play.rules.length === 0;
  return {
    title: say(`screen.ground-rules.${moment}-title`),
    hint: say(`screen.ground-rules.${empty ? 'empty' : moment}-hint`),
  };
};

/** Everyone had been asked, and it is talked about still. */
export const isTalking = ({ phase, beat }: GroundRulesView): boolean => phase === 'gather' && beat > 0;
