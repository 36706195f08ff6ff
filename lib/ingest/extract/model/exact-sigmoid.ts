// The logistic function by additions, multiplications and one division, which every machine rounds alike.

const HALVINGS = 12;
const STEPS = 2 ** HALVINGS;
/** Beyond this the function is 0 or 1 for all that training needs. */
const FAR = 30;

/** 1 / (1 + e^-x), within 0.01 % of it; `Math.exp` may differ in its last bit between versions of Node. */
export function exactSigmoid(x: number): number {
  return 1 / (1 + exactExp(Math.max(-FAR, Math.min(FAR, -x))));
}

/** e^x as (1 + y + y²/2)^4096 with y = x / 4096. */
function exactExp(x: number): number {
  const part = x / STEPS;
  let power = 1 + part + (part * part) / 2;
  for (let squared = 0; squared < HALVINGS; squared += 1) power *= power;
  return power;
}
