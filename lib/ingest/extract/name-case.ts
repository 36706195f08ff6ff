// Names that headers print in capitals, in the letters in which a librarian writes them.

/** Small words of names, as they are written inside a name. */
const PARTICLES = new Set(
  "de da do dos das del della di du des la las los van von der den dem ter ten bin bint ibn ben al el ould mint e y af av zu zur bar".split(
    " ",
  ),
);
const JOINED_PARTICLE = /^(al|el|ad|ar|as|at|az|an|ash|ath|abd)-/iu;
const ROMAN_NUMBER = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI)$/u;
const INITIALS = /^(?:\p{L}\.)+\p{L}?\.?$|^\p{L}$/u;
const APOSTROPHES = "’'`‘";

/**
 * The name with capitals only where they belong, where all of it is printed in capitals; else as it is.
 * Particles inside it are written small ("ADA VAN DER QUILL" is "Ada van der Quill", "AL-QUILL" behind a first name
 * "al-Quill"); letters behind a hyphen, an apostrophe or "Mc" stay capitals.
 */
export function nameCase(printed: string): string {
  if (!isShouted(printed)) return printed;
  return printed
    .split(" ")
    .map((word, at, words) => wordCase(word, at > 0 && at < words.length - 1, at > 0))
    .join(" ");
}

const isShouted = (name: string): boolean =>
  !/\p{Ll}/u.test(name.replace(/\b(?:Mc|d[’'])/gu, "")) && /\p{Lu}{3}/u.test(name);

function wordCase(word: string, inside: boolean, later: boolean): string {
  if (INITIALS.test(word) || ROMAN_NUMBER.test(word)) return word;
  if (inside && PARTICLES.has(word.toLowerCase())) return word.toLowerCase();
  const joined = later ? JOINED_PARTICLE.exec(word) : null;
  if (joined) return `${joined[0].toLowerCase()}${word.slice(joined[0].length).split("-").map(partCase).join("-")}`;
  return word.split("-").map(partCase).join("-");
}

/** One part between hyphens: "O’BRIEN", "D’ALMEIDA", "MCCALL", "N’DIAYE". */
function partCase(part: string): string {
  if (INITIALS.test(part)) return part;
  const apostrophe = new RegExp(`^(\\p{L}{1,2})([${APOSTROPHES}])(\\p{L}{2,}.*)$`, "u").exec(part);
  if (apostrophe) return `${apostrophe[1] ?? ""}${apostrophe[2] ?? ""}${capital(apostrophe[3] ?? "")}`;
  return /^MC\p{Lu}{3}/u.test(part) ? `Mc${capital(part.slice(2))}` : capital(part);
}

function capital(word: string): string {
  const [first = "", ...rest] = word;
  return first + rest.join("").toLowerCase();
}
