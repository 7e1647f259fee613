// Which keyboard this machine has, as far as the keys pressed so far tell; no key is remembered.

let known = $state<"" | "azerty" | "qwertz" | "qwerty">("");

export const keyboard = {
  get layout(): string {
    return known;
  },
};

function look(event: KeyboardEvent) {
  const key = event.key.toLowerCase();
  if (event.code === "KeyQ" && key === "a") known = "azerty";
  else if ((event.code === "KeyY" && key === "z") || (event.code === "KeyZ" && key === "y")) known = "qwertz";
  else if (event.code === "KeyY" && key === "y") known = "qwerty";
}

/** Begins to look; the answer stops it. */
export function watchKeyboard(): () => void {
  window.addEventListener("keydown", look, true);
  return () => window.removeEventListener("keydown", look, true);
}
