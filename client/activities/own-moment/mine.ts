import { kept } from '../../lib/kept.ts';

/** What a person keeps for themselves on this phone. It is never sent. */
export interface Mine {
  /** `deck/card` */
  mood?: string | undefined;
  sentence?: string | undefined;
}

/** The code tells the meeting from an earlier one on the same phone. */
export const rememberMine = (code: string, { mood, sentence }: Mine): void =>
  mood || sentence ? kept.set('own-moment', JSON.stringify({ code, mood, sentence })) : forgetMine();

export function mineOf(code: string): Mine {
  try {
    const before = JSON.parse(kept.get('own-moment') ?? 'null') as (Mine & { code: string }) | null;
    return before?.code === code ? { mood: before.mood, sentence: before.sentence } : {};
  } catch {
    return {};
  }
}

export const forgetMine = (): void => kept.drop('own-moment');
