// Builds the two windows: the kiosk's bundle and the counter's, into ui/dist.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  base: "./",
  build: {
    outDir: "dist",
    target: "es2022",
    // The CSP wants fonts from 'self'. Keylines come with the styles: as files of their own, a border image
    // that arrives after the first layout is not drawn by WebKitGTK.
    assetsInlineLimit: (file) => file.endsWith(".svg"),
    modulePreload: { polyfill: false },
    rollupOptions: { input: { kiosk: here("kiosk.html"), counter: here("counter.html") } },
  },
  // The words live beside the Rust sources, one catalogue for both sides.
  server: { port: 5173, strictPort: true, fs: { allow: [here("."), here("../src-tauri/locales")] } },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
