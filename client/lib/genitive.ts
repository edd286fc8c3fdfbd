/** Nicknames that the door suggests are nouns of nature, and nouns bend in their own ways. */
const nouns: Readonly<Record<string, string>> = {
  aalto: 'Aallon',
  hiutale: 'Hiutaleen',
  ilta: 'Illan',
  ilves: 'Ilveksen',
  kaste: 'Kasteen',
  käpy: 'Kävyn',
  laine: 'Laineen',
  pilvi: 'Pilven',
  poutapilvi: 'Poutapilven',
  saari: 'Saaren',
  sammal: 'Sammalen',
  sampo: 'Sammon',
};

/** Finnish genitive of a first name or nickname. Names keep their stems (Lumi: Lumin), but kk, pp and tt weaken. */
export function genitive(name: string): string {
  const known = nouns[name.toLowerCase()];
  if (known) return known;
  if (/nen$/i.test(name)) return `${name.slice(0, -3)}sen`;
  if (/[uy]s$/i.test(name)) return `${name.slice(0, -1)}ksen`;
  if (/(kk|pp|tt)[aäioöuy]$/i.test(name)) return `${name.slice(0, -2)}${name.slice(-1)}n`;
  if (/[aeiouyåäöéèáíóú]$/i.test(name)) return `${name}n`;
  return /\p{L}$/u.test(name) ? `${name}in` : `${name}:n`;
}
