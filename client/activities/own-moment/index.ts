import type { Face } from '../face.ts';
import { Controls } from './Controls.tsx';
import { captions } from './captions.ts';
import { Keepsake } from './Keepsake.tsx';
import { Lead } from './Lead.tsx';
import { needs } from './needs.ts';
import { Told } from './Told.tsx';

export const ownMoment: Face = {
  Controls,
  Lead,
  Keepsake,
  Told,
  needs,
  captions,
  arrangement: 'cloth',
  scene: async () => (await import('./Scene.ts')).OwnMomentScene,
};
