// The words of the screens: the Fluent catalogue shared with Rust, in the language of the moment.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** Values put into a sentence. */
export type Facts = Record<string, FluentVariable>;

const REFERENCE = "fr";
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- filled once at start, before anything is shown
const bundles = new Map<string, FluentBundle>();
let current = $state(REFERENCE);

/** Learns catalogue files, given by path (`…/locales/<tag>/<file>.ftl`) as `import.meta.glob` gives them. */
export function learn(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const tag = path.split("/").at(-2) ?? REFERENCE;
    // No isolation marks, as on the Rust side: every language here runs from left to right.
    const bundle = bundles.get(tag) ?? new FluentBundle(tag, { useIsolating: false });
    bundles.set(tag, bundle);
    const errors = bundle.addResource(new FluentResource(text), { allowOverrides: true });
    if (errors.length > 0) console.error(path, errors);
  }
}

/** The language of the moment; reading it in a component follows every change. */
export function language(): string {
  return current;
}

/** Changes the language of every visible sentence, if its catalogue is here. */
export function speak(tag: string): void {
  current = bundles.has(tag) ? tag : REFERENCE;
  if (typeof document !== "undefined") document.documentElement.lang = current;
}

/** The sentence `id` in the language of the moment, or in the reference language, or its id in braces. */
export function say(id: string, facts?: Facts): string {
  for (const tag of [current, REFERENCE]) {
    const bundle = bundles.get(tag);
    const pattern = bundle?.getMessage(id)?.value;
    if (bundle && pattern) return bundle.formatPattern(pattern, facts, []);
  }
  return `{${id}}`;
}

/** Whether the catalogue of the moment has the sentence. */
export function knows(id: string): boolean {
  return bundles.get(current)?.hasMessage(id) ?? false;
}
