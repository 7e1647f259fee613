// What the code of the screens must keep: types, accessibility, and the arrows between folders.
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const tauri = { group: ["@tauri-apps/*"], message: "Only src/wire speaks to the shell." };
const counter = { group: ["**/counter/**"], message: "The kiosk holds no staff code." };
const kiosk = { group: ["**/kiosk/**"], message: "The counter does not import the kiosk." };
const arrows = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/wire/generated/"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
  },
  { rules: { "no-undef": "off", "svelte/no-inline-styles": "error" } },
  { files: ["src/{parts,lib,words}/**"], rules: arrows(tauri, counter, kiosk) },
  { files: ["src/kiosk/**"], rules: arrows(tauri, counter) },
  { files: ["src/counter/**"], rules: arrows(tauri, kiosk) },
);
