import { folded, type Gender, isSuffix, type Name } from './names.ts';
import type { QuotationWords } from './quotation-words.ts';

/** All the names in a text that mean one person. */
export interface Cluster {
  readonly names: readonly Name[];
  /** The words of the fullest name, without "Jr." and the like. */
  readonly full: readonly string[];
  readonly surname: string;
  readonly gender: Gender;
}

interface Growing extends Cluster {
  readonly names: Name[];
  full: readonly string[];
  gender: Gender;
}

/**
 * The persons that names mean. Full names of one surname are one person's when their first names agree, and in either
 * order of family name and given name; then each of the `bare` ones goes to a person who bears it. One that nobody bears
 * makes a person when `stands` says so.
 */
export function clustered(
  full: readonly Name[],
  bare: readonly Name[],
  words: QuotationWords,
  stands: (name: Name) => boolean,
): Cluster[] {
  const clusters: Growing[] = [];
  const byPart = new Map<string, Growing[]>();
  const bearers = (part: string) => byPart.get(folded(part)) ?? [];
  const add = (cluster: Growing) => {
    clusters.push(cluster);
    for (const part of new Set(cluster.full.map(folded))) byPart.set(part, [...bearers(part), cluster]);
  };
  for (const name of full) {
    const parts = name.parts.filter((part) => !isSuffix(part, words));
    const same = parts.flatMap(bearers).find((cluster) => isSame(cluster, parts));
    if (!same) add({ names: [name], full: parts, surname: folded(parts.at(-1) ?? ''), gender: name.gender });
    else {
      same.names.push(name);
      if (same.gender === 'unknown') same.gender = name.gender;
      if (parts.length > same.full.length) same.full = parts;
    }
  }
  for (const name of bare) {
    const chosen = bearerOf(name, bearers(name.parts[0] ?? ''));
    if (chosen) {
      chosen.names.push(name);
      // "Ms." tells more than a first name does
      if (name.titles.length && name.gender !== 'unknown') chosen.gender = name.gender;
    } else if (name.person !== 'surname' && stands(name)) {
      const gender = name.titles.length ? name.gender : 'unknown';
      add({ names: [name], full: name.parts, surname: folded(name.parts[0] ?? ''), gender });
    }
  }
  return clusters;
}

function isSame({ full, surname }: Cluster, parts: readonly string[]): boolean {
  if (folded(full.join('')) === folded(parts.join(''))) return true;
  if ([...parts].sort().join(' ') === [...full].sort().join(' ')) return true;
  return surname === folded(parts.at(-1) ?? '') && agree(folded(full[0] ?? ''), folded(parts[0] ?? ''));
}

const agree = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** Whom a name of one word means: by the surname, else by another part of the name, if that is no title too. */
function bearerOf(name: Name, bearers: readonly Growing[]): Growing | undefined {
  const fitting = bearers.filter((cluster) => !name.titles.length || fits(cluster, name));
  const family = fitting.filter(({ surname }) => surname === folded(name.parts[0] ?? ''));
  const titled = family.filter((cluster) => sharesTitle(cluster, name));
  if (family.length) return nearest(titled.length ? titled : family, name);
  return name.person === 'surname' || !fitting.length ? undefined : nearest(fitting, name);
}

/** A title and a surname are somebody else's than a full name that only comes later, unless that has the title too. */
function fits(cluster: Cluster, name: Name): boolean {
  const told = cluster.gender !== 'unknown' && name.gender !== 'unknown';
  if (told && cluster.gender !== name.gender) return false;
  return sharesTitle(cluster, name) || cluster.names.some(({ sentence }) => sentence <= name.sentence);
}

const sharesTitle = ({ names }: Cluster, { titles }: Name) =>
  names.some((other) => other.titles.some((title) => titles.includes(title)));

/** Of several of one name: the one named in full just before, else the one named in full or with a title most often. */
function nearest(clusters: readonly Growing[], { sentence }: Name): Growing {
  const isNear = (other: Name) => other.sentence <= sentence && other.sentence >= sentence - 2;
  const near = clusters.filter(({ names }) => names.some((other) => other.parts.length > 1 && isNear(other)));
  const weight = ({ names }: Cluster) => names.filter(({ parts, titles }) => parts.length > 1 || titles.length).length;
  return (near.length === 1 ? near : clusters).reduce((best, other) => (weight(other) > weight(best) ? other : best));
}
