import type { PelitarinaView } from '../../../shared/activities/pelitarina/view.ts';
import type { Face } from '../face.ts';
import { Controls } from './Controls.tsx';
import { captions } from './captions.ts';
import { Lead } from './Lead.tsx';
import { LeavingSheet, LeavingTold } from './lead/Closing.tsx';
import { needs } from './needs.ts';
import { Told } from './Told.tsx';

export const pelitarina: Face = {
  Controls,
  Lead,
  Told,
  needs,
  captions,
  leaving: {
    asks: ({ phase }: PelitarinaView) => phase !== 'way' && phase !== 'closed',
    Told: LeavingTold,
    Sheet: LeavingSheet,
  },
  arrangement: 'picture',
  scene: async () => (await import('./Scene.ts')).PelitarinaScene,
};
