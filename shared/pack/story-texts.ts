import type { Audience } from '../lib/text.ts';
import type { Scene, Story } from './story.ts';

/** Every text that a story needs, and who may read it; ids without the story's place in front. */
export function storyTexts(story: Story): { id: string; audience: Audience }[] {
  const open = [
    'title',
    'about',
    ...story.cast.map(({ id }) => `cast.${id}`),
    ...story.roles.flatMap(({ id }) => [`role.${id}`, `role.${id}.about`]),
    ...story.items.map(({ id }) => `item.${id}`),
    ...story.variables.flatMap((variable) =>
      variable.kind === 'number' && variable.symbol ? [`variable.${variable.id}`] : [],
    ),
    ...story.scenes.flatMap(openTexts),
  ];
  const secret = [
    ...story.roles.map(({ id }) => `role.${id}.secret`),
    ...story.scenes.flatMap((scene) => (scene.knows ?? []).map((role) => `scene.${scene.id}.for.${role}`)),
  ];
  return [
    ...open.map((id) => ({ id, audience: 'open' as const })),
    ...secret.map((id) => ({ id, audience: 'secret' as const })),
    { id: 'lead', audience: 'facilitator' },
  ];
}

function openTexts(scene: Scene): string[] {
  const ofKind: Record<Scene['kind'], string[]> = { decision: [], passage: [], ending: ['title', 'helped', 'try'] };
  const choices = scene.kind === 'decision' ? scene.choices.map(({ id }) => id) : [];
  const freezes = Array.from({ length: scene.freezes ?? 0 }, (_one, index) => `freeze.${index + 1}`);
  const parts = [...ofKind[scene.kind], ...choices, ...freezes, ...(scene.soFar ? ['so-far'] : [])];
  return [`scene.${scene.id}`, ...parts.map((part) => `scene.${scene.id}.${part}`)];
}
