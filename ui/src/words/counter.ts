// Teaches the counter its words, and none of the kiosk's.
import { learn } from "./words.svelte";

learn(
  import.meta.glob<string>("../../../src-tauri/locales/*/{ui,counter,counter-*,setup}.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
