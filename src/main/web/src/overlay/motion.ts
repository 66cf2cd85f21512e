import type { TransitionConfig } from 'svelte/transition';

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Comes and goes without a jump; at once where motion is not wanted. */
export function appear(_node: Element): TransitionConfig {
  return { duration: still() ? 0 : 350, css: (t) => `opacity: ${t}` };
}

/** What comes in the place of something lies over it until that can go, so that nothing shows through. */
export function replace(_node: Element, { out = false }: { out?: boolean } = {}): TransitionConfig {
  return out
    ? { duration: still() ? 0 : 350, css: () => 'opacity: 1' }
    : { duration: still() ? 0 : 350, css: (t) => `opacity: ${t}; z-index: 1` };
}
