import type { Face } from '../face.ts';
import { Controls } from './Controls.tsx';
import { captions } from './captions.ts';
import { Keepsake } from './controls/Picture.tsx';
import { Lead } from './Lead.tsx';
import { needs } from './needs.ts';
import { Told } from './Told.tsx';

export const colourBoard: Face = {
  Controls,
  Lead,
  Told,
  needs,
  Keepsake,
  captions,
  arrangement: 'board',
  scene: async () => (await import('./Scene.ts')).ColourBoardScene,
};
