import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../shared/lib/text.ts';
import { type Framework, frameworkSchema } from '../../shared/observation/framework.ts';
import { ownFramework } from '../../shared/observation/mark.ts';
import { varipiiri } from '../support/packs.ts';
import { readFramework } from '../support/surroundings.ts';

const folder = join(import.meta.dirname, '../../content/frameworks');
const ids = globSync('*.json', { cwd: folder })
  .map((file) => file.replace('.json', ''))
  .sort();
const framework = (id: string): Framework => frameworkSchema.parse(readFramework(id));
const codesIn = ({ domains }: Framework) => domains.flatMap(({ codes }) => codes);

describe('the frameworks', () => {
  it('are the life areas, the group skills and the chapters of ICF', () => {
    expect(ids).toEqual(['elamanalueet', 'icf', 'ryhmataidot']);
  });

  it.each(ids)('%s is named as its file, and its ids are there once', (id) => {
    const read = framework(id);
    expect(read.id).toBe(id);
    for (const { codes } of read.domains) expect(new Set(codes.map((code) => code.id)).size).toBe(codes.length);
  });

  it('have areas with ids of their own, so that a worker may put any of them together', () => {
    const areas = ids.flatMap((id) => framework(id).domains.map((domain) => domain.id));
    expect(new Set([...areas, ownFramework]).size).toBe(areas.length + 1);
  });

  it('say nothing twice in a language', () => {
    for (const locale of locales) {
      const texts = ids.flatMap((id) => codesIn(framework(id)).map(({ text }) => text[locale]));
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });
});

describe('the life areas', () => {
  it('are the seven of the pack in their order, four to six codes each', () => {
    const { domains } = framework('elamanalueet');
    expect(domains.map(({ id }) => id)).toEqual(varipiiri.areas.map((area) => area.id));
    for (const { id, codes } of domains) expect([4, 5, 6], id).toContain(codes.length);
  });
});

describe('the group skills', () => {
  const skills = framework('ryhmataidot');

  it('are six, five to seven codes each', () => {
    const order = ['joining', 'giving-room', 'helping', 'planning-together', 'perspective', 'self-expression'];
    expect(skills.domains.map(({ id }) => id)).toEqual(order);
    for (const { id, codes } of skills.domains) expect([5, 6, 7], id).toContain(codes.length);
  });

  it('are told as something seen: one short sentence in the past tense, about nobody in particular', () => {
    for (const { text } of codesIn(skills)) {
      for (const words of Object.values(text)) expect(words).toMatch(/^\p{Ll}[^.!?;:]{3,44}$/u);
      // A Finnish verb of the past in the third person ends in -i.
      expect(text.fi.split(/[ ,]/)[0]).toMatch(/i$/);
    }
  });
});

describe('the chapters of ICF', () => {
  const icf = framework('icf');

  it('are thirty, under the four components, what a person does before how the body is', () => {
    const counts = icf.domains.map(({ id, codes }) => [id, codes.map((code) => code.id)]);
    expect(counts).toEqual([
      ['activities-and-participation', ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9']],
      ['environmental-factors', ['e1', 'e2', 'e3', 'e4', 'e5']],
      ['body-functions', ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8']],
      ['body-structures', ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']],
    ]);
  });

  it('have their code before their name, and the official name in plain Finnish, too', () => {
    for (const { id, text } of codesIn(icf)) {
      for (const words of Object.values(text)) expect(words.startsWith(`${id} `), words).toBe(true);
      expect(text['fi-simple']).toBe(text.fi);
    }
    expect(codesIn(icf).find(({ id }) => id === 'd7')?.text.fi).toBe(
      'd7 Henkilöiden välinen vuorovaikutus ja ihmissuhteet',
    );
  });
});
