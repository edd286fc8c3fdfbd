import type { AuditEntry } from '../../../shared/wire/people.ts';
import { say } from '../../lib/locale.ts';

type Told = Omit<AuditEntry, 'at'>;

/** What is written down, with or without somebody or something that it is about. */
const about: Readonly<Record<string, (entry: Told) => string | undefined>> = {
  'report-read': ({ about: name }) => name,
  'report-written': ({ about: name }) => name,
  sealed: ({ about: name, detail }) => name ?? (detail === 'group' ? say('host.export.audit.group') : undefined),
  'log-exported': ({ detail }) => (detail ? say(`host.export.audit.format.${detail}`) : undefined),
};

/** `Luki keskustelun pohjan: Leila` */
export function doneWords(entry: Told): string {
  const did = say(`host.export.audit.did.${entry.what}`);
  const of = about[entry.what]?.(entry);
  return of ? say('host.export.audit.about', { did, of }) : did;
}

/** A name with a role, or the role alone where nobody knows a name (any more). */
export function whoWords({ name, role }: Told): { name: string; role?: string } {
  const known = role ? say(`host.export.audit.role.${role}`) : say('host.export.audit.somebody');
  return name ? { name, role: known } : { name: known };
}
