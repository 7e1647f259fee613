// F6 walks the panes of the counter, as in any desktop application (Shift F6 walks back).

const STOPS = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea";

const isSeen = (part: HTMLElement) => part.getClientRects().length > 0;

/** Moves the focus to the next pane: its picked or first row, else its first control. */
export function nextPane(backwards: boolean): void {
  const root: ParentNode = document.querySelector("dialog[open]") ?? document;
  const panes = [...root.querySelectorAll<HTMLElement>("[data-pane]")].filter(isSeen);
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const step = backwards ? panes.length - 1 : 1;
  for (let tried = 1; tried <= panes.length; tried += 1) {
    const pane = panes[(Math.max(at, backwards ? 0 : -1) + tried * step) % panes.length];
    const stops = [...(pane?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter(isSeen);
    const stop =
      stops.find((found) => found.classList.contains("row") && found.tabIndex === 0) ??
      stops.find((found) => found.tabIndex === 0);
    if (stop) return stop.focus();
    if (pane?.tabIndex === 0) return pane.focus();
  }
}
