// Teaches the kiosk its words, and none of the counter's.
import { learn } from "./words.svelte";

learn(
  import.meta.glob<string>("../../../src-tauri/locales/*/{ui,kiosk,kiosk-*}.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
