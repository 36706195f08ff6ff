// Guards recursive readers against trees that are nested so deep that they take ages or overflow the stack.
import type { DomNode } from "./walk-blocks";

/** True where some node below `root` lies more than `levels` deep. */
export function nestsDeeper(root: DomNode, levels: number): boolean {
  let level: DomNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return false;
}
