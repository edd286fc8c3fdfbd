import { isMark } from '../../../shared/observation/mark.ts';
import type { ObservationDraft } from '../../../shared/observation/observation.ts';

/** What of the notes is shown. An absent field lets everything through. */
export interface Filters {
  about?: number | 'group' | undefined;
  area?: string | undefined;
  code?: string | undefined;
  /** display name of the worker who wrote it */
  by?: string | undefined;
  /** only those that their people may not read yet */
  unshared?: boolean | undefined;
  /** only marked moments, to be filled in */
  marks?: boolean | undefined;
}

/** Where one is in a review: in the address, behind `#`, so that it outlives a refresh and reaches no server's log. */
export interface Standing {
  rev?: number | undefined;
  filters: Filters;
}

type Filtered = Pick<ObservationDraft, 'seat' | 'code' | 'seen' | 'shared'> & { by?: string | undefined };

export const areaOf = ({ code }: Pick<ObservationDraft, 'code'>): string | undefined => code?.split('.')[0];

/** It is about a person who may not read it yet. Notes about the group are read by nobody alone. */
export const isUnshared = (note: Pick<Filtered, 'seat' | 'shared' | 'code' | 'seen'>): boolean =>
  note.seat !== undefined && !note.shared && !isMark(note);

export function passes(note: Filtered, { about, area, code, by, unshared, marks }: Filters): boolean {
  return (
    (about === undefined || about === (note.seat ?? 'group')) &&
    (area === undefined || area === areaOf(note)) &&
    (code === undefined || code === note.code) &&
    (by === undefined || by === note.by) &&
    (!unshared || isUnshared(note)) &&
    (!marks || isMark(note))
  );
}

export const isFiltered = (filters: Filters): boolean => Object.values(filters).some((value) => value !== undefined);

export function standingAt(hash: string): Standing {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string) => fields.get(name) || undefined;
  const number = (name: string) => {
    const value = Number(fields.get(name));
    return Number.isInteger(value) && value > 0 ? value : undefined;
  };
  return {
    rev: number('rev'),
    filters: {
      about: text('about') === 'group' ? 'group' : number('about'),
      area: text('area'),
      code: text('code'),
      by: text('by'),
      unshared: fields.has('unshared') || undefined,
      marks: fields.has('marks') || undefined,
    },
  };
}

export function hashOf({ rev, filters }: Standing): string {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries({ rev, ...filters }))
    if (value !== undefined && value !== false) fields.set(name, value === true ? '' : String(value));
  const hash = fields.toString();
  return hash === '' ? '' : `#${hash}`;
}
