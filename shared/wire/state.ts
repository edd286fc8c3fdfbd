import { schema, t } from '@colyseus/schema';
import { BaseViewSchema } from './base.ts';

const ArcStep = schema({ id: t.string(), kind: t.string(), minutes: t.uint16() }, 'ArcStep');
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
    closing: t.boolean(),
    code: t.string(),
    pack: t.string(),
    scenario: t.string(),
    arc: t.array(ArcStep),
    at: t.int16(),
    begunAt: t.float64(),
    clock: t.ref(Clock),
    seats: t.array(TableSeat),
    play: t.ref(BaseViewSchema).optional(),
  },
  'SessionState',
);
export type SessionState = InstanceType<typeof SessionState>;
