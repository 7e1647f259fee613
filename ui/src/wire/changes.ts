// Hears from the shell that something changed at the desk; the page then asks its door what is new.
import { listen } from "@tauri-apps/api/event";

/** Calls `heard` at every change; the answer stops it. Without the shell's events nothing is heard. */
export function onChange(heard: () => void): () => void {
  const listening = listen("desk-changed", heard).catch(() => () => {});
  return () => void listening.then((stop) => stop());
}
