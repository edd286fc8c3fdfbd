import { schema, t } from '@colyseus/schema';
import { BaseViewSchema } from './base.ts';

const ArcStep = schema(
  {
    id: t.string(),
    scenario: t.string(),
    step: t.string(),
    kind: t.string(),
    minutes: t.uint16(),
    variation: t.string().optional(),
    skipped: t.boolean(),
  },
  'ArcStep',
);
const Guest = schema(
  { number: t.uint8(), role: t.string(), name: t.string().optional(), helps: t.uint8().optional() },
  'Guest',
);
const Rule = schema({ card: t.string().optional(), own: t.string().optional() }, 'Rule');
const Clock = schema({ played: t.float64(), since: t.float64(), running: t.boolean() }, 'Clock');
const TableSeat = schema(
  {
    number: t.uint8(),
    token: t.string(),
    name: t.string().optional(),
    facilitator: t.boolean(),
    device: t.string(),
  },
  'TableSeat',
);

/** The public view on the wire. Only `mirror` writes it, and nothing that is not for everyone may be in it. */
export const SessionState = schema(
  {
    rev: t.uint32(),
    phase: t.string(),
    resting: t.boolean(),
    breakUntil: t.float64().optional(),
    unled: t.boolean(),
    closing: t.boolean(),
    code: t.string(),
    pack: t.string(),
    scenario: t.string(),
    arc: t.array(ArcStep),
    at: t.int16(),
    begunAt: t.float64(),
    clock: t.ref(Clock),
    seats: t.array(TableSeat),
    guests: t.array(Guest),
    wheel: t.uint8().optional(),
    ceiling: t.uint8(),
    lines: t.array('string'),
    veils: t.array('string'),
    rules: t.array(Rule),
    play: t.ref(BaseViewSchema).optional(),
  },
  'SessionState',
);
export type SessionState = InstanceType<typeof SessionState>;
