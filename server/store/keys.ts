import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const nonceBytes = 12;
const tagBytes = 16;

/** At rest, what opens a door is kept only in this form. */
export const hashed = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** A new secret of 128 bits, 22 characters. */
export const newSecret = (): string => randomBytes(16).toString('base64url');

/**
 * The key outside the database that opens everything people wrote: `<folder>/master.key`, made at first, readable by
 * its owner only. Whoever has the database without it can read no word and open no door.
 */
export class MasterKey {
  readonly #key: Buffer;

  constructor(folder: string) {
    const path = join(folder, 'master.key');
    if (!existsSync(path)) writeFileSync(path, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
    this.#key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
    if (this.#key.length !== 32) throw new Error(`MasterKey: expected 32 bytes in ${path}, found ${this.#key.length}`);
  }

  /** A secret of 128 bits that need not be stored: the same purpose and id always give the same. */
  secretFor(purpose: 'join' | 'screen' | 'device' | 'guest' | 'page', id: string): string {
    return createHmac('sha256', this.#key).update(`${purpose}:${id}`).digest().subarray(0, 16).toString('base64url');
  }

  /** A new key, and the form in which it may be stored. */
  newKey(place: string): { key: Buffer; wrapped: Buffer } {
    const key = randomBytes(32);
    return { key, wrapped: seal(this.#key, key, place) };
  }

  unwrap(wrapped: Buffer, place: string): Buffer {
    return unseal(this.#key, wrapped, place);
  }
}

/**
 * AES-256-GCM: nonce, text, tag.
 * @param place where the text belongs; it opens nowhere else
 */
export function seal(key: Buffer, plain: Buffer, place: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when the key is another one, or the text has been changed or moved */
export function unseal(key: Buffer, sealed: Buffer, place: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(sealed.length - tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes)), decipher.final()]);
}
