import type { Need } from '../face.ts';

/** Nobody's phone is needed while somebody speaks. */
export const needs = (): Need | undefined => undefined;
