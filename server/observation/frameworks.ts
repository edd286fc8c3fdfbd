import { type Framework, frameworkSchema } from '../../shared/observation/framework.ts';
import type { SessionRecord } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';

/** The frameworks as they were pinned when the session was opened. */
export async function frameworksOf({ blobs }: Pick<Store, 'blobs'>, record: SessionRecord): Promise<Framework[]> {
  const contents = await Promise.all(record.frameworks.map((hash) => blobs.find('framework', hash)));
  return contents.flatMap((content) => (content ? frameworkSchema.parse(JSON.parse(content)) : []));
}
