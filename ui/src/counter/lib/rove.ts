// One tab stop per list: arrows, Home and End move between its rows, Tab leaves it.

/** Attachment for a list; its stops are the descendants that match `selector`. */
export function rove(selector: string, keys: "rows" | "tabs" = "rows") {
  const [back, on] = keys === "rows" ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
  return (list: HTMLElement) => {
    const stops = () => [...list.querySelectorAll<HTMLElement>(selector)];
    // The picked row is the natural place to come back to; else the first.
    const settle = () => {
      const all = stops();
      const kept =
        all.find((stop) => stop === document.activeElement) ??
        all.find((stop) => stop.matches("[aria-current='true'], [aria-selected='true']")) ??
        all.find((stop) => stop.tabIndex === 0) ??
        all[0];
      for (const stop of all) stop.tabIndex = stop === kept ? 0 : -1;
    };
    const moved = (event: KeyboardEvent) => {
      const all = stops();
      const at = all.indexOf(event.target as HTMLElement);
      if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = { [back]: at - 1, [on]: at + 1, Home: 0, End: all.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      all[Math.min(Math.max(to, 0), all.length - 1)]?.focus();
    };
    settle();
    const watcher = new MutationObserver(settle);
    watcher.observe(list, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["aria-current", "aria-selected"],
    });
    list.addEventListener("keydown", moved);
    list.addEventListener("focusin", settle);
    return () => {
      watcher.disconnect();
      list.removeEventListener("keydown", moved);
      list.removeEventListener("focusin", settle);
    };
  };
}
