// Arrow keys walk over a field of buttons in two dimensions: to the nearest one that way.

const WAYS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Box = { left: number; top: number; width: number; height: number };

/** The box nearest to `from` in the direction (x, y); sideways distance counts three times. */
export function nearest<Item>(from: Box, way: [number, number], items: [Item, Box][]): Item | null {
  const centre = (box: Box) => [box.left + box.width / 2, box.top + box.height / 2] as const;
  const [x, y] = centre(from);
  let best: Item | null = null;
  let least = Infinity;
  for (const [item, box] of items) {
    const [to_x, to_y] = centre(box);
    const along = (to_x - x) * way[0] + (to_y - y) * way[1];
    const aside = Math.abs((to_x - x) * way[1]) + Math.abs((to_y - y) * way[0]);
    const far = along + 3 * aside;
    if (along > 1 && far < least) [best, least] = [item, far];
  }
  return best;
}

/** Lets arrows walk among the buttons of `root`; the answer stops it. */
export function walkable(root: HTMLElement): () => void {
  const onkeydown = (event: KeyboardEvent) => walk(root, event);
  root.addEventListener("keydown", onkeydown);
  return () => root.removeEventListener("keydown", onkeydown);
}

/** Touched keys leave the focus in the field they write into; the answer stops it. */
export function keepsFocus(root: HTMLElement): () => void {
  const onmousedown = (event: MouseEvent) => event.preventDefault();
  root.addEventListener("mousedown", onmousedown);
  return () => root.removeEventListener("mousedown", onmousedown);
}

function walk(root: HTMLElement, event: KeyboardEvent): void {
  const way = WAYS[event.key];
  const here = document.activeElement;
  if (!way || !(here instanceof HTMLButtonElement)) return;
  const buttons = [...root.querySelectorAll("button")].filter((button) => button !== here);
  const boxes = buttons.map((button): [HTMLButtonElement, Box] => [button, button.getBoundingClientRect()]);
  const next = nearest(here.getBoundingClientRect(), way, boxes);
  if (!next) return;
  event.preventDefault();
  here.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
