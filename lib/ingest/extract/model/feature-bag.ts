// What a linear model sees of a passage: named features with their values, each known to the model by its hash alone.

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const MANY = 48;

/** The 32-bit FNV-1a hash of a name's UTF-16 code units: the only form in which a feature stands in a weights file. */
function hashFeature(name: string): number {
  let hash = OFFSET;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), PRIME);
  // FNV leaves the last letters mostly in the low bits; one more mixing spreads them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Features of one passage in the order in which they were added; a feature given again keeps its larger value. */
export class FeatureBag {
  readonly names: string[] = [];
  readonly hashes: number[] = [];
  readonly values: number[] = [];
  /** Places of hashes once there are many; a short list is searched faster than a map is made. */
  private places: Map<number, number> | null = null;

  /** Adds a feature; its name is `group=value` so that an explanation can be read by people. */
  add(name: string, value = 1): this {
    const hash = hashFeature(name);
    const place = this.places ? (this.places.get(hash) ?? -1) : this.hashes.indexOf(hash);
    if (place >= 0) {
      this.values[place] = Math.max(this.values[place] ?? 0, value);
      return this;
    }
    this.names.push(name);
    this.hashes.push(hash);
    this.values.push(value);
    this.places?.set(hash, this.hashes.length - 1);
    if (this.hashes.length === MANY) this.places = new Map(this.hashes.map((each, index) => [each, index]));
    return this;
  }

  addAll(names: Iterable<string>, value = 1): this {
    for (const name of names) this.add(name, value);
    return this;
  }

  /** Gives up the names, which only an explanation asks for: a training set would fill the memory with them. */
  withoutNames(): this {
    this.names.length = 0;
    this.places = null;
    return this;
  }
}
