import type { Face } from '../face.ts';
import { Controls } from './Controls.tsx';
import { captions } from './captions.ts';
import { Lead } from './Lead.tsx';
import { needs } from './needs.ts';
import { Told } from './Told.tsx';

export const pelitarina: Face = {
  Controls,
  Lead,
  Told,
  needs,
  captions,
  arrangement: 'picture',
  scene: async () => (await import('./Scene.ts')).PelitarinaScene,
};
