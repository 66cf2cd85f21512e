/** The least a text is shrunk to before it is cut. */
const LEAST = 0.55;
const STEP = 0.05;

/** Shrinks a text until it fits where it stands; `--fit` is by how much. */
export function fit(node: HTMLElement, _text: string): { update(): void; destroy(): void } {
  const oneLine = getComputedStyle(node).whiteSpace === 'nowrap';
  const overflows = () =>
    node.scrollWidth > node.clientWidth + 1 || (!oneLine && node.scrollHeight > node.clientHeight + 1);
  const shrink = () => {
    let size = 1;
    node.style.setProperty('--fit', '1');
    while (size > LEAST && overflows()) {
      size -= STEP;
      node.style.setProperty('--fit', size.toFixed(2));
    }
  };
  const watcher = new ResizeObserver(shrink);
  watcher.observe(node);
  return { update: () => queueMicrotask(shrink), destroy: () => watcher.disconnect() };
}
