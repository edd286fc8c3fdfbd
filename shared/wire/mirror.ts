import { ArraySchema, type Schema } from '@colyseus/schema';
import type { BaseView } from '../activities/activity.ts';
import { viewSchemas } from '../activities/schemas.ts';
import type { PublicView } from '../session/view.ts';
import type { SessionState } from './state.ts';

type Plain = { readonly [field: string]: unknown };
type Type = string | (new () => Schema) | { array: string | (new () => Schema) };
interface Field {
  name: string;
  type: Type;
}
type Writable = Schema & { [field: string]: unknown };

/**
 * Writes a view into the Schema, only where they differ, so that only differences go out. It walks the Schema's
 * fields and never the view's: a field that the view lacks becomes undefined, arrays go by index, an activity's view
 * becomes a new object when its kind changes.
 */
export function mirror(state: SessionState, view: PublicView): void {
  const { play, ...meeting } = view;
  writeFields(state as unknown as Writable, meeting as unknown as Plain, 'play');
  mirrorPlay(state as unknown as Writable, play);
}

function mirrorPlay(state: Writable, play: BaseView | undefined): void {
  const shown = state.play as (Writable & BaseView) | undefined;
  if (play === undefined) {
    if (shown !== undefined) state.play = undefined;
    return;
  }
  if (shown?.kind === play.kind) {
    writeFields(shown, play as unknown as Plain);
    return;
  }
  const ViewSchema = viewSchemas[play.kind];
  if (!ViewSchema) throw new Error(`mirror: expected a kind listed in schemas.ts, found ${play.kind}`);
  const fresh = new ViewSchema() as Writable;
  writeFields(fresh, play as unknown as Plain);
  state.play = fresh;
}

function writeFields(target: Writable, view: Plain, except?: string): void {
  for (const { name, type } of fieldsOf(target)) if (name !== except) writeField(target, name, type, view[name]);
}

function writeField(target: Writable, name: string, type: Type, value: unknown): void {
  if (typeof type === 'object') {
    writeArray(target, name, type.array, (value ?? []) as readonly unknown[]);
    return;
  }
  if (typeof type === 'string') {
    if (target[name] !== value) target[name] = value;
    return;
  }
  if (value === undefined) {
    if (target[name] !== undefined) target[name] = undefined;
    return;
  }
  if (target[name] === undefined) target[name] = made(type, value as Plain);
  else writeFields(target[name] as Writable, value as Plain);
}

function writeArray(
  target: Writable,
  name: string,
  item: string | (new () => Schema),
  values: readonly unknown[],
): void {
  let shown = target[name] as ArraySchema<unknown> | undefined;
  if (shown === undefined) {
    shown = new ArraySchema<unknown>();
    target[name] = shown;
  }
  while (shown.length > values.length) shown.pop();
  for (const [index, value] of values.entries()) {
    if (typeof item === 'string') {
      if (index >= shown.length) shown.push(value);
      else if (shown[index] !== value) shown[index] = value;
    } else if (index >= shown.length) shown.push(made(item, value as Plain));
    else writeFields(shown[index] as Writable, value as Plain);
  }
}

function made(Item: new () => Schema, value: Plain): Writable {
  const fresh = new Item() as Writable;
  writeFields(fresh, value);
  return fresh;
}

const known = new WeakMap<object, readonly Field[]>();

/** The fields of a Schema class and of those it extends, in their order. */
function fieldsOf(target: Schema): readonly Field[] {
  const prototype = Object.getPrototypeOf(target) as { constructor: { [Symbol.metadata]?: unknown } };
  const before = known.get(prototype);
  if (before) return before;
  const metadata = prototype.constructor[Symbol.metadata] as Record<number, Field> | undefined;
  if (!metadata) throw new Error(`mirror: expected a Schema, found ${String(target)}`);
  const fields: Field[] = [];
  for (let index = 0; metadata[index] !== undefined; index++) fields.push(metadata[index] as Field);
  known.set(prototype, fields);
  return fields;
}
