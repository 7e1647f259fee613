// Locks an untouched counter (decision 13): the session stays open only while somebody is at it.

const EVENTS = ["pointerdown", "pointermove", "keydown", "wheel"] as const;

/** Calls `away` after `silent_ms` without any input; answers the function that stops watching. */
export function watch(silent_ms: number, away: () => void): () => void {
  let timer = setTimeout(away, silent_ms);
  const touched = () => {
    clearTimeout(timer);
    timer = setTimeout(away, silent_ms);
  };
  for (const name of EVENTS) window.addEventListener(name, touched, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    for (const name of EVENTS) window.removeEventListener(name, touched, { capture: true });
  };
}
