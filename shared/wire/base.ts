import { schema, t } from '@colyseus/schema';

/** What the public view of every kind of activity begins with. Kinds extend it. */
export const BaseViewSchema = schema({ kind: t.string(), beat: t.uint32() }, 'BaseView');
